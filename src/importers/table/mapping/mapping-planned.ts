import type { WorksheetMapping } from '../../../schema/mapping.ts';
import type { ColumnUse } from '../../../schema/mapping-use.ts';
import { fiscalYearIn } from '../../fiscal-year-in.ts';
import { columnLetters } from '../cell/cell-address.ts';
import type { Header } from './headers.ts';
import type { Worksheet } from '../file/workbook.ts';
import { withoutYear } from './year-labels.ts';

/** One column of a worksheet with what it is for. */
export interface PlannedColumn {
  column: number;
  /** The header, all its rows. */
  label: string;
  /** The header without a year: what the column is called on the site where the mapping says nothing else. */
  name: string;
  use: ColumnUse;
  /** The year that the mapping or the header says; null: that of the block, the row, the worksheet or the edition. */
  ownYear: number | null;
  /** The year of the block of columns that it belongs to. */
  blockYear: number | null;
}

/** How one worksheet is read. */
export interface WorksheetPlan {
  worksheet: Worksheet;
  mapping: WorksheetMapping;
  headers: Header[];
  headerRows: number[];
  firstRow: number;
  lastRow: number;
  /** Year of the whole worksheet. */
  year: number | null;
  columns: PlannedColumn[];
  skipped: { column: number; values: string[]; reason: string }[];
}

export type PlanBase = Omit<WorksheetPlan, 'columns' | 'skipped'>;

/** The place of an entry of 列: its order and use. The label stands for it where no column is known. */
export function entryPlace(worksheet: Worksheet, index: number, { 使い方 }: ColumnUse) {
  return { worksheet: worksheet.name, label: `対応づけの「列」${index + 1} 番目（${使い方}）` };
}

const WITHOUT_YEAR = new Set<ColumnUse['使い方']>([
  ...(['事業ID', '事業番号', '事務事業名', '部', '課', '係', '部課', '年度', '指標番号'] as const),
  ...(['評価項目', '項目', '区分', '公開しない', '使わない'] as const),
]);

export function plannedColumn(base: PlanBase, column: number, use: ColumnUse, year: number | null): PlannedColumn {
  const label = base.headers[column - 1]?.label ?? '';
  const ownYear = year ?? (WITHOUT_YEAR.has(use.使い方) ? null : fiscalYearIn(label));
  return {
    column,
    label,
    name: withoutYear(label) || label || `${columnLetters(column)}列`,
    use,
    ownYear,
    blockYear: null,
  };
}
