import type { CostItem, CostMeasure } from '../../schema/codes.ts';
import { unitOf } from '../../schema/codes.ts';
import type { Cost, Profile } from '../../schema/sheet.ts';
import { figureOf, numberOf } from '../management-figures.ts';
import { expectRows, filled, sectionRows, yearsIn } from './rows.ts';
import type { R2Sheet, Row } from './rows.ts';
import { costStatus } from '../management-value-status.ts';
import { SourceError } from '../source-error.ts';

interface CostRow {
  label: string;
  item: CostItem;
  row: CostMeasure;
}

/** コストの推移, in the order of the form. */
const COST_ROWS: readonly CostRow[] = [
  { label: '予算額', item: 'operating_cost', row: 'budget' },
  { label: '決算額', item: 'operating_cost', row: 'settlement' },
  { label: '一般財源', item: 'general_revenue', row: 'settlement' },
  { label: '国庫、県支出金、地方債', item: 'subsidies_and_bonds', row: 'settlement' },
  { label: 'その他', item: 'other_revenue', row: 'settlement' },
  { label: '人件費計', item: 'personnel_cost', row: 'settlement' },
  { label: '正職員従事割合', item: 'staff_share', row: 'settlement' },
  { label: '正職員時間外勤務', item: 'overtime_hours', row: 'settlement' },
];
const TEMPORARY_STAFF = '会計年度任用職員有無';

/** The unit in half-width brackets; in some sheets the first value hangs on it ("(千円) 0"). */
const UNIT_CELL = /^[(（]([^()（）]+)[)）] *(.*)$/;

/** Every figure of コストの推移: one cost per item, year and measure, in 千円, 人 or 時間. SourceError for a row that is not as promised. */
export function readCosts(sheet: R2Sheet): Cost[] {
  expectRows(sheet, 'コストの推移', ['項目', ...COST_ROWS.map(({ label }) => label), TEMPORARY_STAFF]);
  const years = costYears(sheet);
  return COST_ROWS.flatMap((spec) => {
    const { row, values } = costCells(sheet, spec.label, years, unitOf(spec.item));
    return values.map((cell, index) => costOf(sheet, spec, { row, cell, fiscalYear: years[index] ?? NaN }));
  });
}

/** 会計年度任用職員有無: a word per year. */
export function readTemporaryStaff(sheet: R2Sheet): Profile['temporaryStaff'] {
  const years = costYears(sheet);
  const { values } = costCells(sheet, TEMPORARY_STAFF, years, null);
  return values.map((printed, index) => ({ fiscalYear: years[index] ?? NaN, printed }));
}

function costYears(sheet: R2Sheet): number[] {
  const header = sectionRows(sheet, 'コストの推移').find((row) => row.cells[0] === '項目');
  return yearsIn(header, sheet, 'コストの推移');
}

/** The values of a row, one per year. `unit` null: the row has words in place of numbers and a dash as its unit. */
function costCells(
  sheet: R2Sheet,
  label: string,
  years: number[],
  unit: string | null,
): { row: Row; values: string[] } {
  const row = sectionRows(sheet, 'コストの推移').find((candidate) => candidate.cells.includes(label));
  const place = { document: sheet.document, line: row?.line ?? sheet.lines[0], label };
  if (row === undefined)
    throw new SourceError(place, '', `「${label}」の行がある`, 'コストの推移の行を補ってください。');
  const values = valuesAfter(row, place, unit);
  if (values.length === years.length) return { row, values };
  const expected = `値は${years.length}年度分`;
  throw new SourceError(place, values.join(' '), expected, '欠けた値か余分な値がないか確かめてください。');
}

/** The cells after label and unit; a value glued to the unit is the first of them. */
function valuesAfter(
  row: Row,
  place: { document: string; line: number; label: string },
  unit: string | null,
): string[] {
  const cells = filled(row);
  const [unitCell = '', ...rest] = cells.slice(cells.indexOf(place.label) + 1);
  const [, printedUnit, glued = ''] = UNIT_CELL.exec(unitCell) ?? [];
  if (printedUnit === undefined || (unit !== null && printedUnit !== unit)) {
    throw new SourceError(place, unitCell, `単位は(${unit ?? '-'})`, '原文の単位を確かめてください。');
  }
  return glued === '' ? rest : [glued, ...rest];
}

function costOf(sheet: R2Sheet, spec: CostRow, at: { row: Row; cell: string; fiscalYear: number }): Cost {
  const { fiscalYear } = at;
  const value = numberOf(at.cell, { document: sheet.document, line: at.row.line, label: spec.label });
  const { measure, status } = costStatus(spec.item, spec.row, { fiscalYear, edition: sheet.edition, value });
  const figure = figureOf({ fiscalYear, value, status, cell: at.cell, line: at.row.line });
  return { item: spec.item, measure, document: sheet.document, ...figure };
}
