// The shared table: one row per fiscal year, one column per program, bars on one scale.
import { fiscalYearName } from '../i18n/eras.ts';
import { statusNames } from '../i18n/ja/codes.ts';
import { comparing as words } from '../i18n/ja/compare.ts';
import { exact } from '../i18n/numbers.ts';
import { hasPlace, placePath } from '../model/source-place.ts';
import { isRevised, type Statement } from '../model/statement.ts';
import { nameOf } from './compare-blocks.ts';
import { element, svgElement } from './compare-elements.ts';
import type { LoadedProgram } from './compare-programs.ts';
import { barScale, type CellBar, type ComparedCell, type ComparedRow, type Unstated } from './compare-years.ts';
import { link } from './link.ts';

type Bars = (value: number) => CellBar | null;

/** Head and rows of a table; its caption stays. */
export function fillTable(
  table: HTMLTableElement,
  programs: readonly LoadedProgram[],
  rows: readonly ComparedRow[],
): void {
  const values = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (typeof cell === 'string' ? [] : (cell.statement.value ?? []))),
  );
  const bars = barScale(values);
  const heads = programs.map((program) => element('th', { scope: 'col' }, nameOf(program)));
  const head = element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, words.year), ...heads));
  const body = element('tbody', {}, ...rows.map((row) => yearRow(row, programs, bars)));
  table.replaceChildren(...(table.caption ? [table.caption] : []), head, body);
}

function yearRow({ fiscalYear, cells }: ComparedRow, programs: readonly LoadedProgram[], bars: Bars): HTMLElement {
  const year = element('small', { class: 'sub' }, String(fiscalYear));
  const cellsOfYear = cells.map((cell, column) => dataCell(cell, programs[column]!, fiscalYear, bars));
  return element('tr', {}, element('th', { scope: 'row' }, fiscalYearName(fiscalYear), ' ', year), ...cellsOfYear);
}

function dataCell(
  cell: ComparedCell | Unstated,
  { program }: LoadedProgram,
  fiscalYear: number,
  bars: Bars,
): HTMLElement {
  const made = element('td', { 'data-program': program.id, 'data-year': String(fiscalYear) });
  if (typeof cell === 'string') made.append(element('span', { class: 'none' }, words.absence[cell]));
  else made.append(...figure(cell.statement, bars));
  return made;
}

/** As in the tables of the program pages: the number with its source, or the reason why there is none. */
function figure(statement: Statement, bars: Bars): Node[] {
  const { value, status } = statement;
  if (value === null) return [element('span', { class: 'missing' }, statusNames[status])];
  const number = element('data', { class: 'figure', value: String(value) }, exact(value));
  const bar = bars(value);
  return [
    hasPlace(statement) ? element('a', { href: link(placePath(statement)) }, number) : number,
    ...notes(statement).map((note) => element('div', { class: 'missing' }, note)),
    ...(bar ? [drawing(bar, status)] : []),
  ];
}

function notes(statement: Statement): string[] {
  const before = isRevised(statement) ? statement.earlier.find((each) => each.value !== null) : undefined;
  return [
    ...(statement.status === 'reported' ? [] : [statusNames[statement.status]]),
    ...(before ? [words.revised(before.printed ?? '', before.edition)] : []),
  ];
}

/** The number stands above it: for the eye only. */
function drawing({ from, width, zero }: CellBar, status: Statement['status']): SVGElement {
  const bar = svgElement('rect', { x: `${from}%`, width: `${width}%`, y: '1', height: '8', class: status });
  const axis = svgElement('rect', { x: `${zero}%`, width: '1', y: '0', height: '10', class: 'zero' });
  return svgElement('svg', { class: 'cell-bar', 'aria-hidden': 'true', height: '10' }, bar, axis);
}
