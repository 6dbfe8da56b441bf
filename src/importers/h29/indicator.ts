import type { Figure } from '../../schema/figure.ts';
import type { Indicator } from '../../schema/sheet.ts';
import { bodyOf } from './body.ts';
import type { Cell, CellSheet } from './cells.ts';
import { find, isDash, refuse, required, rowAt, valuesAfter, yearOf } from './cells.ts';
import { numberIn, printedForm } from '../numbers.ts';

/** The one indicator of the form, number 1; none where 指標名 is a dash. A 目標値 row that the source text lost is unreadable and in `lost`. */
export function readIndicators(sheet: CellSheet): { indicators: Indicator[]; lost: string[] } {
  const label = required(sheet, '指標名');
  const name = valuesAfter(sheet, label)[0] ?? refuse(sheet, label.line, '指標名', '（空欄）', '指標の名称または「-」');
  if (isDash(name.text)) return { indicators: [], lost: [] };
  const header = yearHeader(sheet);
  const targets = readTargets(sheet, header);
  const actuals = readActuals(sheet, header);
  const note = wordsOf(sheet, '指標の概要');
  const indicator: Indicator = {
    number: 1,
    name: name.text,
    kind: wordsOf(sheet, '指標種別'),
    unit: actuals[0]?.printed?.replace(/^[\d.]+/, '') || null,
    note: note && bodyOf(note),
    better: 'higher',
    cumulative: /累計/.test(`${name.text}${note}`),
    document: sheet.document,
    line: name.line,
    targets: targets ?? header.map((cell) => figure(cell, null, 'unreadable')),
    actuals,
  };
  return { indicators: [indicator], lost: targets ? [] : ['目標値'] };
}

function wordsOf(sheet: CellSheet, label: string): string | null {
  const value = valuesAfter(sheet, required(sheet, label))[0];
  return value === undefined || isDash(value.text) ? null : value.text;
}

/** The row H26年度 … H32年度; the other rows of bare years have only the two 対象年度. */
function yearHeader(sheet: CellSheet): Cell[] {
  const years = sheet.rows.map((row) => row.filter((cell) => /^H\d+年度$/.test(cell.text)));
  return (
    years.find((row) => row.length > 2) ??
    refuse(sheet, sheet.lines[0], '目標値', '（年度の見出しなし）', '「H26年度」から始まる見出し')
  );
}

/** The row under the years; null where the source text lost it, so that 実績 follows at once. */
function readTargets(sheet: CellSheet, header: Cell[]): Figure[] | null {
  const line = (header[0]?.line ?? 0) + 1;
  const row = rowAt(sheet, line);
  if (row.some((cell) => cell.text === '実績')) return null;
  const aligned = header.flatMap((year) => row.filter((cell) => cell.column === year.column));
  const shifted = row.some((cell) => numberIn(cell.text) !== null && !aligned.includes(cell));
  const dashes = row.filter((cell) => isDash(cell.text));
  const cells = aligned.length < header.length ? dashes : aligned;
  const readable = cells.length >= header.length && !shifted && cells.every(isDashOrNumber);
  if (!readable) refuse(sheet, line, '目標値', textsOf(row), `年度の列ごとの目標値または「-」が${header.length}個`);
  return header.map((year, index) => target(year, cells[index] as Cell));
}

const isDashOrNumber = ({ text }: Cell) => isDash(text) || numberIn(text) !== null;
const textsOf = (cells: Cell[]) => cells.map((cell) => cell.text).join(' ');
const target = (year: Cell, cell: Cell) => figure(year, cell, isDash(cell.text) ? 'no_target' : 'reported');

/**
 * The row 実績 is shifted against the years in some sheets, and dashes of 戦略プラン may stand before it. Its place is certain only
 * because every closed year has a figure: they begin with the first year. A dash after them is not known yet; blanks are no cells.
 */
function readActuals(sheet: CellSheet, header: Cell[]): Figure[] {
  const label = find(sheet, '実績').at(-1) ?? required(sheet, '実績');
  const cells = valuesAfter(sheet, label);
  const start = cells.findIndex((cell) => numberIn(cell.text) !== null);
  const series = start === -1 ? [] : cells.slice(start, start + header.length);
  const closed = header.filter((year) => (yearOf(year.text) ?? 0) < sheet.years[1]).length;
  const fits =
    series.length >= closed &&
    series.every((cell, index) => (index < closed ? numberIn(cell.text) !== null : isDash(cell.text)));
  if (!fits)
    refuse(sheet, label.line, '実績', textsOf(cells), `終わった年度の実績値が続けて${closed}個、その後は「-」`);
  return series.map((cell, index) => figure(header[index] as Cell, cell, index < closed ? 'reported' : 'not_yet'));
}

function figure(year: Cell, cell: Cell | null, status: Figure['status']): Figure {
  const value = cell && status === 'reported' ? numberIn(cell.text) : null;
  return {
    fiscalYear: yearOf(year.text) ?? 0,
    value,
    status,
    printed: cell && printedForm(cell.text),
    line: cell && cell.line,
  };
}
