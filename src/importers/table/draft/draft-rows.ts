import { fiscalYearIn } from '../../fiscal-year-in.ts';
import type { ColumnUse } from '../../../schema/mapping-use.ts';
import type { Ledger } from './counts.ts';
import type { TableContext } from './draft-context.ts';
import { type ProgramKey, programKey } from './draft-key.ts';
import { mergedOrigins, type Origins } from './draft-merges.ts';
import { withoutUnneeded } from './draft-characters.ts';
import { translated } from './draft-words.ts';
import { cellText, comparableLabel } from '../mapping/headers.ts';
import type { PlannedColumn, WorksheetPlan } from '../mapping/mapping-planned.ts';
import type { Cell } from '../file/workbook.ts';

/** One row of data: of which program, year, indicator and item its other cells are. */
export interface TableRow extends ProgramKey {
  plan: WorksheetPlan;
  /** From 1. */
  row: number;
  name: string | null;
  bureau: string | null;
  section: string | null;
  unit: string | null;
  /** 部 and 課 in one cell. */
  office: string | null;
  year: number | null;
  indicator: number | null;
  evaluationItem: string | null;
  item: string | null;
  measure: string | null;
}

/** A program's department in several columns of one level (局 and 部) is written in one. */
const JOINED = new Set<string>(['部', '課', '係']);
const ROW_WORDS = { 部: 'bureau', 課: 'section', 係: 'unit', 部課: 'office' } as const;
/** What a row of sums says where other rows name a program or department. */
export const TOTAL = /^(?:合計|小計|総計|総合計|計|部計|課計)$/;
const TOTAL_USES = new Set<ColumnUse['使い方']>(['事業ID', '事業番号', '事務事業名', '部', '課', '部課', '年度']);

/** The rows of data of a worksheet. What stands around them, and rows that are not read, is set aside with its reason. */
export function rowsOf(plan: WorksheetPlan, context: TableContext): TableRow[] {
  const { worksheet, firstRow, lastRow } = plan;
  setSurroundingsAside(plan, context.ledger);
  const origins = mergedOrigins(plan);
  const rows: TableRow[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    if ((worksheet.rows[row - 1] ?? []).every((cell) => cellText(cell) === '')) continue;
    const skipped = skipReason(plan, row);
    if (skipped === null) rows.push(...readRow({ plan, row, origins, context }));
    else context.ledger.setRowAside(worksheet, row, skipped);
  }
  return rows;
}

function setSurroundingsAside({ worksheet, headerRows, firstRow, lastRow }: WorksheetPlan, ledger: Ledger): void {
  const aside = (row: number): string | null => {
    if (headerRows.includes(row)) return '見出し';
    if (row < headerRows[0]!) return '見出しより上';
    if (row < firstRow) return '見出しとデータの間';
    return row > lastRow ? 'データの最後の行より下' : null;
  };
  worksheet.rows.forEach((_, index) => {
    const reason = aside(index + 1);
    if (reason !== null) ledger.setRowAside(worksheet, index + 1, reason);
  });
}

function skipReason({ worksheet, columns, skipped }: WorksheetPlan, row: number): string | null {
  const textAt = (column: number) => comparableLabel(cellText(worksheet.rows[row - 1]?.[column - 1]));
  const rule = skipped.find(({ column, values }) =>
    values.some((value) => (value === '空欄' ? '' : comparableLabel(value)) === textAt(column)),
  );
  if (rule) return `読まない行（${rule.reason}）`;
  const isTotal = columns.some(({ use, column }) => TOTAL_USES.has(use.使い方) && TOTAL.test(textAt(column)));
  return isTotal ? '合計行' : null;
}

interface RowToRead {
  plan: WorksheetPlan;
  row: number;
  origins: Origins;
  context: TableContext;
}

function readRow(reading: RowToRead): TableRow[] {
  const { plan, row, context } = reading;
  const key = programKey(plan, row, (column) => keyCell(reading, column), context);
  const name = wordAt(reading, '事務事業名');
  if (key === null) return [];
  const isKeyed = plan.columns.some(({ use }) => use.使い方 === '事業ID' || use.使い方 === '事業番号');
  if (key.id === null && (isKeyed || name === null)) {
    reportNoKey(reading, isKeyed ? '事業IDのない行' : '事業IDも事務事業名もない行');
    return [];
  }
  const words = Object.fromEntries(Object.entries(ROW_WORDS).map(([use, field]) => [field, wordAt(reading, use)]));
  return [
    {
      ...key,
      ...(words as Pick<TableRow, 'bureau' | 'section' | 'unit' | 'office'>),
      plan,
      row,
      name,
      year: yearAt(reading),
      indicator: indicatorAt(reading),
      evaluationItem: wordAt(reading, '評価項目'),
      item: wordAt(reading, '項目'),
      measure: wordAt(reading, '区分'),
    },
  ];
}

/** The cell that holds for a column of keys: that of a merged range, or the last one above where blanks mean the same. */
function keyCell(reading: RowToRead, planned: PlannedColumn): Cell | undefined {
  const { plan, row, origins, context } = reading;
  const { worksheet, firstRow } = plan;
  const same = '空欄は上と同じ' in planned.use && planned.use.空欄は上と同じ === true;
  for (let at = row; at >= firstRow; at -= 1) {
    const origin = origins(at, planned.column);
    const cell = worksheet.rows[origin.row - 1]?.[origin.column - 1];
    if (cellText(cell) !== '') {
      context.ledger.publish({ worksheet, ...origin }, 'key');
      if (cell?.kind !== 'error') return cell;
      const remedy = '表計算ソフトで数式を直し、値にしてから保存してください。';
      context.report('error', 'cells', placeOf(reading, planned), { found: cell.text, expected: '値', remedy });
      return undefined;
    }
    if (!same) return undefined;
  }
  return undefined;
}

function columnOf({ plan }: RowToRead, use: ColumnUse['使い方']): PlannedColumn | undefined {
  return plan.columns.find((column) => column.use.使い方 === use);
}

function wordAt(reading: RowToRead, use: string): string | null {
  const columns = reading.plan.columns.filter((column) => column.use.使い方 === use);
  const words = columns.slice(0, JOINED.has(use) ? undefined : 1).map((column) => wordIn(reading, use, column));
  return words.filter((word) => word !== null).join('') || null;
}

function wordIn(reading: RowToRead, use: string, column: PlannedColumn): string | null {
  const place = placeOf(reading, column);
  const text = withoutUnneeded(cellText(keyCell(reading, column)), place, reading.context).replace(/\s+/g, ' ');
  if (text === '') return null;
  return translated(use, text, place, reading.context);
}

function placeOf({ plan, row }: RowToRead, { column, label }: PlannedColumn) {
  return { worksheet: plan.worksheet.name, row, column, label };
}

function yearAt(reading: RowToRead): number | null {
  const column = columnOf(reading, '年度');
  if (column === undefined) return null;
  const spelling = wordAt(reading, '年度') ?? '';
  const year = fiscalYearIn(spelling);
  if (year === null) {
    const problem = {
      found: spelling || '空欄',
      expected: '令和6年度、R6、2024 のような 1 つの年度',
      remedy: 'セルを直してください。合計などの行なら「読まない行」に加えてください。',
    };
    reading.context.report('error', 'years', placeOf(reading, column), problem);
  }
  return year;
}

function indicatorAt(reading: RowToRead): number | null {
  const column = columnOf(reading, '指標番号');
  if (column === undefined) return null;
  const text = wordAt(reading, '指標番号') ?? '';
  const [digits] = /\d+/.exec(text.normalize('NFKC')) ?? [];
  if (digits !== undefined && Number(digits) > 0) return Number(digits);
  const problem = { found: text || '空欄', expected: '1 からの番号', remedy: 'セルに指標の番号を書いてください。' };
  reading.context.report('error', 'rows', placeOf(reading, column), problem);
  return null;
}

function reportNoKey(reading: RowToRead, which: string): void {
  const { plan, row, context } = reading;
  const cells = (plan.worksheet.rows[row - 1] ?? []).filter((cell) => cellText(cell) !== '').length;
  context.report(
    'error',
    'rows',
    { worksheet: plan.worksheet.name, row },
    {
      found: `値が ${cells} セルあるのに、${which}`,
      expected: 'どの事業の行かがわかる',
      remedy:
        '番号か名称を入れてください。注や合計の行なら「読まない行」か「データの最後の行」に書き、上の行の続きなら「空欄は上と同じ: true」にしてください。',
    },
  );
}
