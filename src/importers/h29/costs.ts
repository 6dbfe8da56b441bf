import type { CostItem, TotalItem } from '../../schema/codes.ts';
import { unitOf, UNITS } from '../../schema/codes.ts';
import type { Figure } from '../../schema/figure.ts';
import type { Cost, Total } from '../../schema/sheet.ts';
import type { Cell, CellSheet } from './cells.ts';
import { find, isDash, isLabel, refuse, required, rowAt, valuesAfter } from './cells.ts';
import type { CostYear } from './cost-years.ts';
import { costYears } from './cost-years.ts';
import { numberIn, printedForm } from '../numbers.ts';

type MeasuredFigure = Figure & CostYear;

/** A row of figures. `open`: the form leaves the years after the sheet's year blank. `head`: the row at the top that states the same. */
interface Row {
  label: string;
  unit: string;
  open: boolean;
  head?: string;
}

const money = (label: string, head?: string): Row => ({ label, unit: UNITS.money, open: false, ...(head && { head }) });
const staffing = (label: string, item: CostItem, head?: string): Row => ({
  ...money(label, head),
  unit: unitOf(item),
  open: true,
});

const COST_ROWS: readonly (Row & { item: CostItem })[] = [
  { item: 'operating_cost', ...money('事業費(A)', '総事業費') },
  { item: 'national_subsidy', ...money('国庫支出金') },
  { item: 'prefectural_subsidy', ...money('県支出金') },
  { item: 'local_bonds', ...money('地方債') },
  { item: 'other_revenue', ...money('その他特財') },
  { item: 'general_revenue', ...money('一般財源') },
  { item: 'personnel_cost', ...staffing('人件費(B)', 'personnel_cost', '総人件費') },
  { item: 'staff_share', ...staffing('正職員', 'staff_share') },
  { item: 'overtime_hours', ...staffing('時間外勤務', 'overtime_hours') },
];

const TOTAL_ROWS: readonly (Row & { item: TotalItem })[] = [
  { item: 'program_cost', ...money('事業コスト(A+B)'), open: true },
  { item: 'head_operating_cost', ...money('総事業費') },
  { item: 'head_personnel_cost', ...money('総人件費'), open: true },
  { item: 'head_program_cost', ...money('総事業コスト'), open: true },
];
const HEAD_LABELS = ['総事業費', '総人件費', '総事業コスト'];

/**
 * Costs in 千円, 人 and 時間, and the sums the form states itself. 決算 is settlement, 当初 is budget.
 * A row that the source text lost is read from the head, or else unreadable in every year, and named in `lost`.
 */
export function readCosts(sheet: CellSheet): { costs: Cost[]; totals: Total[]; lost: string[] } {
  const columns = costYears(sheet);
  for (const label of HEAD_LABELS) required(sheet, label);
  const { document } = sheet;
  const costs = COST_ROWS.flatMap((row) =>
    figuresOr(sheet, columns, row).map((figure) => ({ item: row.item, ...figure, document })),
  );
  const totals = TOTAL_ROWS.flatMap((row) =>
    figuresOf(sheet, columns, row).map((figure) => ({ item: row.item, ...figure, document })),
  );
  const all = [...costs, ...totals];
  const isLost = ({ item }: { item: CostItem | TotalItem }) =>
    all.filter((figure) => figure.item === item).every((figure) => figure.status === 'unreadable');
  return { costs, totals, lost: [...COST_ROWS, ...TOTAL_ROWS].filter(isLost).map(({ label }) => label) };
}

function figuresOr(sheet: CellSheet, columns: CostYear[], row: Row): MeasuredFigure[] {
  const figures = figuresOf(sheet, columns, row);
  const readable = figures.every((figure) => figure.status !== 'unreadable');
  return readable || row.head === undefined ? figures : figuresOf(sheet, columns, { ...row, label: row.head });
}

function figuresOf(sheet: CellSheet, columns: CostYear[], row: Row): MeasuredFigure[] {
  const label = find(sheet, row.label)[0];
  const cells = label ? cellsAfter(sheet, label) : [];
  const expected = row.open ? columns.filter((column) => column.fiscalYear <= sheet.years[1]) : columns;
  if (cells.every((cell) => isDash(cell.text))) return expected.map((column) => unreadable(column, cells[0]));
  const isFigure = ({ text }: Cell) => /^-?\d[\d,]*(\.\d+)?/.test(text) && text.replace(/^[-\d,.]+/, '') === row.unit;
  const complete = [expected.length, columns.length].includes(cells.length) || isCutOff(sheet, cells);
  if (!complete || !cells.every(isFigure)) return refuseRow(sheet, row, cells, expected.length);
  const read = cells.map((cell, index) => figureOf(sheet, columns[index] as CostYear, cell));
  return [...read, ...expected.slice(cells.length).map((column) => unreadable(column, undefined))];
}

function refuseRow(sheet: CellSheet, { label, unit }: Row, cells: Cell[], count: number): never {
  const line = cells[0]?.line ?? sheet.lines[0];
  const found = cells.map((cell) => cell.text).join(' ');
  return refuse(sheet, line, label, found, `単位「${unit}」の付いた数値が${count}個`);
}

/** A row pushed to the right loses its last years beyond the edge of the table: a label and its figures without a gap, up to that edge. */
function isCutOff(sheet: CellSheet, cells: Cell[]): boolean {
  const edge = Math.max(...sheet.rows.flat().map((cell) => cell.column));
  const [first] = cells;
  const label = first && rowAt(sheet, first.line).find((cell) => cell.column === first.column - 1);
  const unbroken = cells.every((cell, index) => cell.column === (first?.column ?? 0) + index);
  return label !== undefined && isLabel(label.text) && unbroken && cells.at(-1)?.column === edge;
}

/** Some sheets print 従事割合 between 正職員 and its figures. */
function cellsAfter(sheet: CellSheet, label: Cell): Cell[] {
  const share = find(sheet, '従事割合').find((cell) => cell.line === label.line && label.text === '正職員');
  return valuesAfter(sheet, share ?? label);
}

/** A lone dash stands for the whole row: there the table collapsed and its figures are gone. */
function unreadable(column: CostYear, dash: Cell | undefined): MeasuredFigure {
  return { ...column, value: null, status: 'unreadable', printed: dash?.text ?? null, line: dash?.line ?? null };
}

/** A 0 for a year after the sheet's year was not decided yet when the sheet was written. */
function figureOf(sheet: CellSheet, column: CostYear, { text, line }: Cell): MeasuredFigure {
  const value = numberIn(text);
  const later = column.fiscalYear > sheet.years[1];
  if (later && value === 0) return { ...column, value: null, status: 'not_yet', printed: printedForm(text), line };
  return { ...column, value, status: later ? 'planned' : 'reported', printed: printedForm(text), line };
}
