import { exact, grouped, yen } from '../i18n/numbers.ts';
import { fiscalYearRange } from '../i18n/eras.ts';
import { costItemNames, costMeasureNames, indicatorMeasureNames, statusNames } from '../i18n/ja/codes.ts';
import { search as words } from '../i18n/ja/search.ts';
import { costCell, type CostYear, latestSettlement } from '../model/cost-years.ts';
import { type IndicatorSeries, indicatorSeries } from '../model/indicator-series.ts';
import { type OtherFigureSeries, otherFigureSeries } from '../model/other-figures.ts';
import type { Program } from '../model/program.ts';
import { isRevised, type Statement } from '../model/statement.ts';
import { COST_ITEMS, COST_MEASURES, type CostItem, type CostMeasure, FUNDING_ITEMS, UNITS } from '../schema/codes.ts';
import type { RecordBlock } from './record-shape.ts';

/** The figures of a program as a reader sees them: the latest settlement in words, every cost and indicator by year. */
export function costBlocks(program: Program, years: readonly CostYear[]): RecordBlock[] {
  return [
    ...settlementBlock(years),
    ...seriesBlocks(years),
    ...indicatorSeries(program).flatMap(indicatorBlock),
    ...otherFigureSeries(program).flatMap(otherBlock),
  ];
}

function settlementBlock(years: readonly CostYear[]): RecordBlock[] {
  const latest = latestSettlement(years);
  const value = latest?.cell.value;
  if (!latest || value == null) return [];
  const amount = `${yen(value)}（${grouped(value)}${UNITS.money}）`;
  return [{ label: words.record.settlement(latest.year.fiscalYear), lines: [amount] }];
}

function seriesBlocks(years: readonly CostYear[]): RecordBlock[] {
  return COST_ITEMS.flatMap((item) => COST_MEASURES.flatMap((measure) => seriesBlock(years, item, measure)));
}

/** A funding source of 0 is left out: 国庫支出金 finds the programs that had some. */
function seriesBlock(years: readonly CostYear[], item: CostItem, measure: CostMeasure): RecordBlock[] {
  const isFunding = (FUNDING_ITEMS as readonly CostItem[]).includes(item);
  const cells = years
    .flatMap((year) => costCell(year, item, measure) ?? [])
    .filter((cell) => !isFunding || cell.value !== 0);
  const line = joined(cells);
  return line ? [{ label: `${costItemNames[item]} ${costMeasureNames[measure]}`, lines: [line] }] : [];
}

function indicatorBlock(series: IndicatorSeries): RecordBlock[] {
  const line = (measure: 'target' | 'actual') => {
    const cells = joined(series.years.flatMap((year) => year[measure] ?? []));
    return cells ? [`${indicatorMeasureNames[measure]} ${cells}`] : [];
  };
  const lines = [...line('target'), ...line('actual')];
  return lines.length > 0 ? [{ label: words.record.indicatorValues(series.name), lines }] : [];
}

/** Under the name that the city's form gives the number. */
function otherBlock({ label, measure, years }: OtherFigureSeries): RecordBlock[] {
  const line = joined(years);
  return line ? [{ label: `${label} ${costMeasureNames[measure]}`, lines: [line] }] : [];
}

/**
 * "令和元年度 10,025千円、令和2年度〜令和4年度 8,582千円". Cells without a meaning of their own (0 of a year not closed) are
 * left out; years in a row with the same figure are joined.
 */
function joined(cells: readonly Statement[]): string {
  const runs: { first: number; last: number; figure: string }[] = [];
  for (const { year, figure } of cells.flatMap((cell) =>
    figureWords(cell).map((each) => ({ year: cell.fiscalYear, figure: each })),
  )) {
    const run = runs.at(-1);
    if (run?.figure === figure && run.last === year - 1) run.last = year;
    else runs.push({ first: year, last: year, figure });
  }
  return runs.map(({ first, last, figure }) => `${fiscalYearRange(first, last)} ${figure}`).join('、');
}

/** A number, a revised one with what an older sheet stated, or the words for a cell that a reader should know of. */
function figureWords(cell: Statement): string[] {
  if (cell.value === null) return cell.status === 'unreadable' ? [statusNames.unreadable] : [];
  const doubt = cell.status === 'suspect' ? `（${statusNames.suspect}）` : '';
  return [
    `${printedFigure(cell)}${doubt}`,
    ...(isRevised(cell) ? cell.earlier.filter(hasOtherValue(cell)).map(earlierWords) : []),
  ];
}

function hasOtherValue(cell: Statement): (earlier: Statement) => boolean {
  return (earlier) => earlier.value !== null && earlier.value !== cell.value;
}

function earlierWords(earlier: Statement): string {
  return words.record.earlier(earlier.edition, printedFigure(earlier));
}

/** The number as the tables of the page show it; words that the sheet prints after it (280分以内) are kept, else its unit stands there. */
function printedFigure({ value, printed, unit }: Statement): string {
  const words = /^-?[\d.,]+(.*)$/su.exec(printed ?? '')?.[1] ?? '';
  return `${exact(value!)}${words.trim() || unit}`;
}
