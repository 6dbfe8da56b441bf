import type { CostYear } from '../model/cost-years.ts';
import { amountLayers, amountScale } from './amount-layers.ts';
import { barLabels, plannedBars, tickPath } from './bars.ts';
import type { ChartOptions } from './chart-options.ts';
import { type CostColumn, costColumn, costLabels, fillingsOf, pieceLayer, piecesOf } from './cost-bars.ts';
import { costLegend } from './cost-legend.ts';
import { costMessage } from './cost-message.ts';
import { layer } from './layer.ts';
import { legend } from './legend.ts';
import type { MoneyScale } from './money-scale.ts';
import { patterns } from './patterns.ts';
import { datum, type Plot, plotOf, WIDTH, YEARS_HEIGHT, zeroLine } from './plot.ts';
import { draw, el, type Svg, type SvgElement } from './svg.ts';
import { yearColumns } from './year-columns.ts';

const HEIGHT = 170;

/**
 * 事業費 over the years: 決算 as bars by funding source, 予算 as a tick across them, years with only a 予算 as hollow
 * bars, years without a figure as a gap with its reason. Amounts in 千円. null where no year has a figure.
 */
export function costTrend(years: readonly CostYear[], { id, words }: ChartOptions): Svg | null {
  const columns = yearColumns(years, 'operating_cost').map((column, index) => costColumn(column, years[index]!));
  if (columns.every((column) => column.value === null)) return null;
  const keys = legend(costLegend(columns, id, words));
  const money = amountScale(columns);
  const space = { years: years.map((year) => year.fiscalYear), top: keys.height, height: HEIGHT };
  const plot = plotOf({ ...space, values: extent(columns), tick: money.tick });
  const height = plot.bottom + YEARS_HEIGHT;
  const front = { id, width: WIDTH, height, title: words.titles.cost, desc: costMessage(years, words) };
  const around = amountLayers(columns, plot, money, words, marks(columns, plot, money, id));
  return draw(front, [textures(columns, id), ...keys.marks, ...around]);
}

function textures(columns: readonly CostColumn[], id: string): SvgElement | null {
  const fillings = fillingsOf(columns.flatMap(piecesOf));
  return patterns(
    id,
    fillings.filter((filling) => filling !== 'general'),
  );
}

/** Everything that the value axis must reach: ends of the stacks, plans and budgets. */
function extent(columns: readonly CostColumn[]): number[] {
  return columns.flatMap((column) => [
    ...piecesOf(column).map((piece) => piece.to),
    ...[column.value, column.budget].filter((value) => value !== null),
  ]);
}

function marks(columns: readonly CostColumn[], plot: Plot, money: MoneyScale, id: string): (SvgElement | null)[] {
  const pieces = columns.flatMap(piecesOf);
  const labels = costLabels(columns, money);
  return [
    ...fillingsOf(pieces).map((filling) => pieceLayer(pieces, filling, plot, id)),
    plannedBars(columns, plot),
    zeroLine(plot),
    ...budgetTicks(columns, plot),
    ...barLabels(labels, plot),
  ];
}

function budgetTicks(columns: readonly CostColumn[], plot: Plot): (SvgElement | null)[] {
  const budgets = columns.flatMap(({ fiscalYear, budget }) => (budget === null ? [] : [{ fiscalYear, budget }]));
  if (budgets.length === 0) return [];
  const edge = budgets.map(({ fiscalYear, budget }) => tickPath(plot, fiscalYear, budget)).join('');
  const ticks = budgets.map(({ fiscalYear, budget }) =>
    el('path', { d: tickPath(plot, fiscalYear, budget), ...datum(fiscalYear, 'budget', budget) }),
  );
  return [layer('chart-budget-edge', [el('path', { d: edge })]), layer('chart-budget', ticks)];
}
