import type { CostItem, CostMeasure, ValueStatus } from '../../schema/codes.ts';
import { unitOf } from '../../schema/codes.ts';
import type { Figure } from '../../schema/figure.ts';
import type { Cost, Profile } from '../../schema/sheet.ts';
import { figureOf, numberOf } from '../management-figures.ts';
import { budgetStatus, costStatus, type Judged } from '../management-value-status.ts';
import { SourceError } from '../source-error.ts';
import { orNull, yearCells } from './form-cells.ts';
import { type CostLabel, TEMPORARY_STAFF } from './form-labels.ts';
import type { FormProblems } from './form-problems.ts';
import type { Field } from './form-field.ts';
import { fieldOf, type FormSheet } from './form-sheet.ts';

interface CostRow {
  label: CostLabel;
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

/** The form began in this year; it did not record the budgets of earlier ones and prints 0 for them. */
const FIRST_YEAR_OF_FORM = 2020;

/** Where figures are read from. Problems: no years, another count, another unit, a cell that is no number. */
export interface FigureReader {
  document: string;
  sheet: FormSheet;
  problems: FormProblems;
}

/** Every figure of コストの推移: one cost per item, year and measure, in 千円, 人 or 時間. */
export function readCosts(reader: FigureReader): Cost[] {
  return COST_ROWS.flatMap(({ label, item, row }) => {
    const field = fieldOf(reader.sheet, label);
    checkUnit(reader, field, unitOf(item));
    return figuresIn(reader, field, label).map(({ value, cell, fiscalYear }) => {
      const { measure, status } = judge(item, row, { fiscalYear, edition: reader.sheet.edition, value });
      return {
        item,
        measure,
        document: reader.document,
        ...figureOf({ fiscalYear, value, status, cell, line: field.line }),
      };
    });
  });
}

function judge(item: CostItem, row: CostMeasure, judged: Judged): { measure: CostMeasure; status: ValueStatus } {
  if (item !== 'operating_cost' || row !== 'budget') return costStatus(item, row, judged);
  const status = budgetStatus(judged);
  const recorded = status === 'not_recorded' && judged.fiscalYear >= FIRST_YEAR_OF_FORM;
  return { measure: row, status: recorded ? 'reported' : status };
}

function checkUnit({ problems, sheet }: FigureReader, field: Field, expected: string): void {
  const years = yearsAbove(sheet, field)?.length ?? 0;
  const { unit } = yearCells(field, years);
  if (unit === null || unit === '' || unit.normalize('NFKC') === expected) return;
  problems.add(field, field.label, `(${unit})`, `単位は(${expected})`, '');
}

/** 会計年度任用職員有無: a word per year. */
export function readTemporaryStaff({ sheet, problems }: FigureReader): Profile['temporaryStaff'] {
  const field = fieldOf(sheet, TEMPORARY_STAFF);
  const years = yearsAbove(sheet, field);
  if (years === null) return [];
  const { values } = yearCells(field, years.length);
  if (values.length > 0 && values.length !== years.length)
    problems.add(field, field.label, values.join(' '), `値は${years.length}年度分`, '');
  return values.flatMap((value, n) => {
    const printed = orNull(value);
    return printed === null || years[n] === undefined ? [] : [{ fiscalYear: years[n], printed }];
  });
}

/** The figures of a row of an indicator, each under the status that `status` gives it. */
export function readSeries(
  reader: FigureReader,
  field: Field,
  label: string,
  status: (judged: Judged) => ValueStatus,
): Figure[] {
  return figuresIn(reader, field, label).map(({ value, cell, fiscalYear }) => {
    const judged = { fiscalYear, edition: reader.sheet.edition, value };
    return figureOf({ fiscalYear, value, status: status(judged), cell, line: field.line });
  });
}

interface ReadCell {
  fiscalYear: number;
  value: number;
  cell: string;
}

function figuresIn(reader: FigureReader, field: Field, label: string): ReadCell[] {
  const years = yearsAbove(reader.sheet, field);
  if (years === null) {
    reader.problems.add(field, label, null, 'この行より上に「令和6年度」「R06年度」のような年度の行がある', '');
    return [];
  }
  const { values } = yearCells(field, years.length);
  if (values.length !== years.length) {
    const expected = `値は${years.length}年度分`;
    reader.problems.add(
      field,
      label,
      values.join(' '),
      expected,
      '欠けた値か余分な値がないか、PDFを確かめてください。',
    );
    return [];
  }
  return values.flatMap((cell, n) => numberCell(reader, field, label, { cell, fiscalYear: years[n]! }));
}

function numberCell(
  reader: FigureReader,
  field: Field,
  label: string,
  at: { cell: string; fiscalYear: number },
): ReadCell[] {
  const cell = at.cell.normalize('NFKC').replace(/^[△▲−] ?/, '-');
  try {
    return [{ ...at, cell, value: numberOf(cell, { document: reader.document, line: field.line, label }) }];
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    reader.problems.add(field, `${label} ${at.fiscalYear}年度`, at.cell, '数値だけのセル', '');
    return [];
  }
}

/** The years of the nearest header row above. */
function yearsAbove({ yearRows }: FormSheet, { line }: Field): number[] | null {
  return yearRows.findLast((row) => row.line < line)?.years ?? null;
}
