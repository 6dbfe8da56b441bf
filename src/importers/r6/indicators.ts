import type { Figure } from '../../schema/figure.ts';
import type { Indicator } from '../../schema/sheet.ts';
import { type Block, refuse, wordOf } from './block.ts';
import { numberIn } from '../numbers.ts';
import { figureOf } from '../management-figures.ts';
import { closedYearStatus } from '../management-value-status.ts';
import { noteOwners, unitOwners } from './indicator-owners.ts';
import type { Page1 } from './page1.ts';
import type { Page2 } from './page2.ts';
import type { FurtherCells } from './page2-table.ts';
import { cellsOf } from './rows.ts';
import { joinWrapped } from './text.ts';

type Words = Pick<Indicator, 'kind' | 'unit'> & { number: number; name: Block; note: Block | null };
type Series = Pick<Indicator, 'targets' | 'actuals'>;

/** The indicators that a sheet names, 1 from page 1 and 2 to 5 from page 2. A slot without 指標名 is not published and must be empty. */
export function readIndicators(page1: Page1, page2: Page2): Indicator[] {
  return [...readFirst(page1), ...readFurther(page1, page2)];
}

function readFirst(page: Page1): Indicator[] {
  const { indicatorName: name, indicatorKind: kind, indicatorUnit: unit, indicatorNote: note, rows, edition } = page;
  const series = {
    targets: cellsOf(rows.targets).map((cell, n) => target(cell, page.indicatorYears[n]!, rows.targets.line)),
    actuals: cellsOf(rows.actuals).map((cell, n) => actual(cell, page.indicatorYears[n]!, rows.actuals.line, edition)),
  };
  if (name !== null) return [indicatorOf({ number: 1, name, note, kind, unit }, series)];
  const claims = kind ?? unit ?? printedValue(series);
  if (claims !== null) refuse(page.rows.targets, '指標名', `「${claims}」と組になる指標１の指標名がこの前にある表`);
  return [];
}

function readFurther(page1: Page1, page2: Page2): Indicator[] {
  const { names, notes, kinds, units } = page2.further;
  const all =
    page2.cells === null ? names.map(() => lostSeries(page1.indicatorYears)) : readSeries(page2.cells, page1.edition);
  all.slice(names.length).forEach((series, n) => checkUnused(series, page2.cells!.targets[names.length + n]![0]!));
  const used = all.slice(0, names.length);
  const noteOf = noteOwners(notes, used);
  const unitOf = unitOwners(units, names);
  return names.map((name, n) =>
    indicatorOf({ number: n + 2, name, note: noteOf[n]!, kind: kinds[n]!, unit: unitOf[n]! }, used[n]!),
  );
}

function indicatorOf(words: Words, series: Series): Indicator {
  const name = nameIn(words.name);
  const note = words.note && joinWrapped(words.note.lines);
  return {
    number: words.number,
    name,
    kind: words.kind,
    unit: words.unit,
    note,
    better: 'higher',
    cumulative: `${name}${note ?? ''}`.includes('累計'),
    document: words.name.document,
    line: words.name.line,
    ...series,
  };
}

/** 指標名 is a noun. Where it is missing, the note, which stands before it, would slip into its place. */
function nameIn(block: Block): string {
  if (/^[（※]|。/.test(wordOf(block))) refuse(block, '指標名', '句点のない指標の名前');
  return joinWrapped(block.lines);
}

function readSeries({ years, targets, actuals }: FurtherCells, edition: number): Series[] {
  return targets.map((column, slot) => ({
    targets: column.map((block, n) => target(wordOf(block), years[n]!, block.line)),
    actuals: actuals[slot]!.map((block, n) => actual(wordOf(block), years[n]!, block.line, edition)),
  }));
}

function lostSeries(years: number[]): Series {
  return { targets: years.map(unreadableFigure), actuals: years.map(unreadableFigure) };
}

/** A number whose cell the source text lost. */
function unreadableFigure(fiscalYear: number): Figure {
  return { fiscalYear, value: null, status: 'unreadable', printed: null, line: null };
}

function target(cell: string, fiscalYear: number, line: number): Figure {
  return figureOf({ fiscalYear, value: numberIn(cell) ?? NaN, status: 'reported', cell, line });
}

function actual(cell: string, fiscalYear: number, line: number, edition: number): Figure {
  const value = numberIn(cell) ?? NaN;
  return figureOf({ fiscalYear, value, status: closedYearStatus({ fiscalYear, edition, value }), cell, line });
}

function printedValue({ targets, actuals }: Series): string | null {
  return [...targets, ...actuals].find((figure) => Number(figure.printed) !== 0)?.printed ?? null;
}

/** Numbers without a name mean that a name or a 指標種別 is missing. */
function checkUnused(series: Series, first: Block): void {
  const value = printedValue(series);
  if (value !== null) refuse(first, '指標名', `「${value}」と組になる指標名と指標種別がある表`);
}
