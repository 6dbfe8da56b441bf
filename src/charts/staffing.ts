import type { ChartWords } from '../i18n/ja/charts.ts';
import { type CostYear, eitherCell, hasFigures } from '../model/cost-years.ts';
import { amountLayers, amountScale } from './amount-layers.ts';
import { barLabels, bars, plannedBars, spanOf } from './bars.ts';
import type { ChartOptions } from './chart-options.ts';
import { boxSign, flagKeys, plannedKey } from './cost-legend.ts';
import { flagOf } from './figure-flags.ts';
import { figureRow, type RowFigure } from './figure-row.ts';
import { layer } from './layer.ts';
import { legend, type LegendItem } from './legend.ts';
import { type Plot, plotOf, WIDTH, YEARS_HEIGHT, zeroLine } from './plot.ts';
import { staffingMessage } from './staffing-message.ts';
import { draw, el, type Svg, type SvgElement } from './svg.ts';
import { type YearColumn, yearColumns } from './year-columns.ts';

const HEIGHT = 130;
const NO_FIGURE = '—';

/**
 * 人件費 over the years as bars (plans hollow), with 正職員従事割合 (人) under each year. Amounts in 千円.
 * null where no year has a 人件費.
 */
export function staffing(years: readonly CostYear[], { id, words }: ChartOptions): Svg | null {
  const columns = yearColumns(years, 'personnel_cost');
  const values = columns.flatMap((column) => (column.value === null ? [] : [column.value]));
  if (values.length === 0) return null;
  const keys = legend(staffingLegend(columns, words));
  const money = amountScale(columns);
  const space = { years: years.map((year) => year.fiscalYear), top: keys.height, height: HEIGHT };
  const plot = plotOf({ ...space, values, tick: money.tick });
  const row = shareRow(years, plot, words);
  const height = plot.bottom + YEARS_HEIGHT + row.height;
  const front = { id, width: WIDTH, height, title: words.titles.staffing, desc: staffingMessage(years, words) };
  const around = amountLayers(columns, plot, money, words, marks(columns, plot, money.label));
  return draw(front, [...keys.marks, ...around, ...row.marks]);
}

function marks(columns: readonly YearColumn[], plot: Plot, label: (value: number) => string): (SvgElement | null)[] {
  const actual = columns.filter((column) => column.kind === 'actual' && column.value !== 0);
  const labels = columns.flatMap((column) =>
    column.value === null
      ? []
      : [{ column, text: label(column.value) + flagOf(column.statement), end: column.value, tick: null }],
  );
  return [
    layer('chart-bar', bars(actual.map(spanOf), plot)),
    plannedBars(columns, plot),
    zeroLine(plot),
    ...barLabels(labels, plot),
  ];
}

function staffingLegend(columns: readonly YearColumn[], words: ChartWords): LegendItem[] {
  const closed = columns.some((column) => column.kind === 'actual');
  const key: LegendItem = { sign: (x, y) => layer('chart-bar', [boxSign(x, y)]), words: words.legend.personnel };
  return [...(closed ? [key] : []), ...plannedKey(columns, words.legend.personnelPlanned), ...flagKeys(columns, words)];
}

/** The share of each year under it, under a heading; a dash where it is missing, with the reasons in the heading. Nothing where no sheet has one. */
function shareRow(
  years: readonly CostYear[],
  plot: Plot,
  words: ChartWords,
): { marks: (SvgElement | null)[]; height: number } {
  if (!years.some((year) => eitherCell(year, 'staff_share'))) return { marks: [], height: 0 };
  const stated = years.filter(hasFigures);
  const y = plot.bottom + YEARS_HEIGHT + 14;
  const row = figureRow(
    stated.map((year) => shareFigure(year, words)),
    plot,
    { name: 'chart-row', measure: 'share', y: y + 15 },
  );
  const heading = layer('chart-unit', [el('text', { x: 2, y }, [shareHeading(stated, words)])]);
  return { marks: [heading, row.marks], height: row.height + 20 };
}

function shareFigure(year: CostYear, words: ChartWords): RowFigure {
  const cell = eitherCell(year, 'staff_share');
  const value = cell?.value ?? null;
  return { fiscalYear: year.fiscalYear, value, text: value === null ? NO_FIGURE : words.share(value) + flagOf(cell) };
}

function shareHeading(years: readonly CostYear[], words: ChartWords): string {
  const cells = years.map((year) => eitherCell(year, 'staff_share')).filter((cell) => cell?.value == null);
  const reasons = [...new Set(cells.map((cell) => words.absence[cell?.status ?? 'not_stated']))];
  return words.legend.staffShare + (reasons.length > 0 ? words.legend.missingShare(NO_FIGURE, reasons) : '');
}
