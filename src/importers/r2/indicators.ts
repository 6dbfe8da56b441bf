import type { Figure } from '../../schema/figure.ts';
import type { Indicator } from '../../schema/sheet.ts';
import { figureOf, numberOf } from '../management-figures.ts';
import { filled, orNull, sectionRows, yearsIn } from './rows.ts';
import type { R2Sheet, Row } from './rows.ts';
import { closedYearStatus } from '../management-value-status.ts';
import { SourceError } from '../source-error.ts';

/** The rows of one slot of 指標の推移. The number of the slot stands before 指標名, or (095, 097) before 目標値. */
interface Slot {
  number: number;
  /** What follows the label, by label. */
  rows: Map<string, Row>;
  years: number[];
  line: number;
}

const NAME = '指標名';
const TARGET = '目標値';
const ACTUAL = '実績';
const NOTE = '指標の概要';
const LABELS = [NAME, TARGET, ACTUAL, NOTE];

/** "1 目標値": the number of the slot glued to the label (sheet 095). */
const NUMBER_AND_LABEL = new RegExp(`^(\\d+) (${LABELS.join('|')})$`);

/** "連携企業数 (件)" is 連携企業数 in 件; an unused slot prints "()" alone. Only the last brackets are the unit. */
const NAME_AND_UNIT = /^(.*?) *[(（]([^()（）]*)[)）]$/;

/** The indicators that have a name, with the number of their slot. Slots that print 0.0 without a name are left out. */
export function readIndicators(sheet: R2Sheet): Indicator[] {
  const slots = slotsOf(sheet);
  return slots.flatMap((slot) => {
    const [printedName = '', kind] = atMost(2, sheet, slot, NAME);
    const [, name = printedName, unit] = NAME_AND_UNIT.exec(printedName) ?? [];
    if (name !== '') return [indicatorOf(sheet, slot, { name, unit: orNull(unit), kind: orNull(kind) })];
    return unusedSlot(sheet, slot);
  });
}

function indicatorOf(sheet: R2Sheet, slot: Slot, head: Pick<Indicator, 'name' | 'unit' | 'kind'>): Indicator {
  const note = orNull(atMost(1, sheet, slot, NOTE)[0]);
  return {
    number: slot.number,
    ...head,
    note,
    better: 'higher',
    cumulative: `${head.name}${note ?? ''}`.includes('累計'),
    document: sheet.document,
    line: slot.line,
    targets: series(sheet, slot, TARGET),
    actuals: series(sheet, slot, ACTUAL),
  };
}

/** 目標値 is reported for every year, 実績 of years after the sheet's is not yet known. */
function series(sheet: R2Sheet, slot: Slot, label: string): Figure[] {
  const line = slot.rows.get(label)?.line ?? slot.line;
  const place = { document: sheet.document, line, label: `指標${slot.number} ${label}` };
  const cells = cellsOf(slot, label);
  if (cells.length !== slot.years.length) {
    const expected = `値は${slot.years.length}年度分`;
    throw new SourceError(place, cells.join(' '), expected, '欠けた値か余分な値がないか確かめてください。');
  }
  return cells.map((cell, index) => {
    const fiscalYear = slot.years[index] ?? NaN;
    const value = numberOf(cell, place);
    const status = label === ACTUAL ? closedYearStatus({ fiscalYear, edition: sheet.edition, value }) : 'reported';
    return figureOf({ fiscalYear, value, status, cell, line });
  });
}

function unusedSlot(sheet: R2Sheet, slot: Slot): [] {
  const figures = [...series(sheet, slot, TARGET), ...series(sheet, slot, ACTUAL)];
  const stray = figures.find((figure) => Number(figure.printed) !== 0);
  if (stray === undefined) return [];
  const place = { document: sheet.document, line: stray.line ?? slot.line, label: `指標${slot.number} ${NAME}` };
  throw new SourceError(
    place,
    `指標名がなく値が${stray.printed}`,
    '指標名があるか、値がすべて0',
    '失われた指標名を補ってください。',
  );
}

/** A slot begins at the row of its 指標名. SourceError where numbers do not run 1, 2, 3 … or a row of a slot is missing. */
function slotsOf(sheet: R2Sheet): Slot[] {
  const rows = sectionRows(sheet, '指標の推移').map(unglued);
  const starts = rows.flatMap((row, index) => (labelOf(row) === NAME ? [index] : []));
  if (starts.length === 0 || starts[0] !== 0) throw misplaced(sheet, rows[0], NAME);
  return starts.map((start, nth) => slotOf(sheet, rows.slice(start, starts[nth + 1]), nth + 1));
}

function slotOf(sheet: R2Sheet, rows: Row[], expected: number): Slot {
  const [yearRow] = rows.filter((row) => labelOf(row) === undefined);
  const years = yearsIn(yearRow, sheet, `指標${expected} 年度`);
  const labelled = rows.filter((row) => row !== yearRow);
  const byLabel = new Map(labelled.map((row) => [labelOf(row) ?? '', row]));
  const lacking = LABELS.find((label) => !byLabel.has(label));
  if (lacking !== undefined) throw misplaced(sheet, rows[0], lacking);
  if (byLabel.size !== labelled.length || byLabel.has('')) throw misplaced(sheet, rows.at(-1), NAME);
  const numbers = rows.map((row) => row.cells[0] ?? '').filter((cell) => /^\d+$/.test(cell));
  if (numbers.join() !== String(expected)) throw misplaced(sheet, rows[0], `指標${expected}の番号`);
  return { number: expected, rows: byLabel, years, line: rows[0]?.line ?? sheet.lines[0] };
}

function unglued(row: Row): Row {
  return { ...row, cells: row.cells.flatMap((cell) => NUMBER_AND_LABEL.exec(cell)?.slice(1) ?? [cell]) };
}

function labelOf(row: Row): string | undefined {
  return row.cells.slice(0, 2).find((cell) => LABELS.includes(cell));
}

function cellsOf(slot: Slot, label: string): string[] {
  const row = slot.rows.get(label);
  const cells = row === undefined ? [] : filled(row);
  return cells.slice(cells.indexOf(label) + 1);
}

function atMost(count: number, sheet: R2Sheet, slot: Slot, label: string): string[] {
  const cells = cellsOf(slot, label);
  const stray = cells[count];
  if (stray === undefined) return cells;
  const place = {
    document: sheet.document,
    line: slot.rows.get(label)?.line ?? slot.line,
    label: `指標${slot.number} ${label}`,
  };
  throw new SourceError(place, stray, `値は${count}つまで`, '余分なタブで値が分かれていないか確かめてください。');
}

function misplaced(sheet: R2Sheet, row: Row | undefined, label: string): SourceError {
  const place = { document: sheet.document, line: row?.line ?? sheet.lines[0], label };
  const expected = '指標は 指標名・年度・目標値・実績・指標の概要 の順で、番号は1からの続き番号';
  return new SourceError(place, row?.cells.join(' ').trim() ?? '', expected, '原文の行の並びを確かめてください。');
}
