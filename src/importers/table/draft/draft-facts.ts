import type { ColumnUse, ItemUse } from '../../../schema/mapping-use.ts';
import type { TableContext } from './draft-context.ts';
import type { TableRow } from './draft-rows.ts';
import { translated } from './draft-words.ts';
import { cellText, comparableLabel } from '../mapping/headers.ts';
import type { PlannedColumn } from '../mapping/mapping-planned.ts';
import type { Cell } from '../file/workbook.ts';

/** A use of a cell that becomes a part of a sheet. */
export type DataUse = Exclude<ItemUse, { 使い方: '公開しない' | '使わない' }>;
export type UseOf<Kind extends DataUse['使い方']> = Extract<DataUse, { 使い方: Kind }>;

/** One cell of data: what it is for, of which year, and where it stands. Blank cells are facts too. */
export interface Fact<Use extends DataUse = DataUse> {
  use: Use;
  cell: Cell;
  row: TableRow;
  column: number;
  label: string;
  /** What the site calls it where the mapping names nothing. */
  name: string;
  /** The year that the column, its block, the row or the worksheet says, moved by 年度のずれ; null where none of them does. */
  year: number | null;
  /** The year under which a table that is one edition per year files it; null: a fact of every edition. */
  editionYear: number | null;
}

export const NOT_PUBLISHED = '公開しない列';

/** The facts of a row. Cells that are not to be published end here. */
export function factsOf(row: TableRow, context: TableContext): Fact[] {
  return row.plan.columns.flatMap((column) => {
    const { use } = column;
    switch (use.使い方) {
      case '公開しない':
      case '使わない':
        context.ledger.setAside(placeIn(row, column), asideReason(use));
        return [];
      case '値':
        return longFact(row, column, context);
      case '費用':
      case '指標':
      case 'ほかの数値':
      case '評価':
      case '評価の説明':
      case '文章':
      case '基本情報':
        return [factOf(row, column, use)];
      default:
        return [];
    }
  });
}

export const placeIn = (row: TableRow, { column }: { column: number }) => ({
  worksheet: row.plan.worksheet,
  row: row.row,
  column,
});

/** The place of a fact for messages. */
export function sayFact({ row, column, label }: Fact) {
  return { worksheet: row.plan.worksheet.name, row: row.row, column, label: label || undefined };
}

function asideReason(use: Extract<ColumnUse | ItemUse, { 使い方: '公開しない' | '使わない' }>): string {
  return use.使い方 === '公開しない' ? NOT_PUBLISHED : `使わない列（${use.理由}）`;
}

function factOf(row: TableRow, planned: PlannedColumn, use: DataUse, shift = 0): Fact {
  const { column, label, name, ownYear, blockYear } = planned;
  const moved = '年度のずれ' in use ? (use.年度のずれ ?? 0) : shift;
  const stated = ownYear ?? blockYear ?? row.year ?? row.plan.year;
  return {
    use,
    cell: row.plan.worksheet.rows[row.row - 1]?.[column - 1] ?? { kind: 'blank' },
    row,
    column,
    label,
    name,
    year: stated === null ? null : stated + moved,
    editionYear: row.year ?? row.plan.year ?? blockYear ?? ownYear,
  };
}

/** The cell of a column 値: the row's item says what it is for, the row's 区分 which of the two it is. */
function longFact(row: TableRow, column: PlannedColumn, context: TableContext): Fact[] {
  const meanings = row.plan.mapping.項目の意味 ?? {};
  const item = Object.entries(meanings).find(([name]) => comparableLabel(name) === comparableLabel(row.item ?? ''));
  if (item === undefined) {
    reportItem(row, column, Object.keys(meanings), context);
    return [];
  }
  const [, use] = item;
  if (use.使い方 === '公開しない' || use.使い方 === '使わない') {
    context.ledger.setAside(placeIn(row, column), asideReason(use));
    return [];
  }
  const shift = column.use.使い方 === '値' ? (column.use.年度のずれ ?? 0) : 0;
  const named = { ...column, label: row.item ?? column.label, name: row.item ?? column.name };
  const numbered =
    use.使い方 === '指標' && use.番号 === undefined && row.indicator !== null ? { ...use, 番号: row.indicator } : use;
  return [factOf(row, named, withMeasure(numbered, row, context), shift)];
}

const COST_MEASURES: Record<string, 'budget' | 'settlement'> = { 予算: 'budget', 決算: 'settlement' };
const SERIES: Record<string, '目標' | '実績'> = { 目標: '目標', 実績: '実績' };

/** The row's 区分 (予算, 決算, 目標, 実績, after 読みかえ) goes before the item's. */
function withMeasure(use: DataUse, row: TableRow, { report }: TableContext): DataUse {
  if (row.measure === null) return use;
  const word = row.measure.replace(/[額値]$/, '');
  if ((use.使い方 === '費用' || use.使い方 === 'ほかの数値') && Object.hasOwn(COST_MEASURES, word))
    return { ...use, 区分: COST_MEASURES[word] };
  if (use.使い方 === '指標' && Object.hasOwn(SERIES, word)) return { ...use, 内容: SERIES[word]! };
  if (use.使い方 !== '費用' && use.使い方 !== '指標') return use;
  const place = { worksheet: row.plan.worksheet.name, row: row.row, label: '区分' };
  const expected = use.使い方 === '費用' ? '予算 か 決算' : '目標 か 実績';
  report('error', 'rows', place, {
    found: row.measure,
    expected,
    remedy: '「読みかえ」の「区分」に、この言葉の意味を書いてください。',
  });
  return use;
}

function reportItem(row: TableRow, column: PlannedColumn, known: readonly string[], { report }: TableContext): void {
  const place = { worksheet: row.plan.worksheet.name, row: row.row, column: column.column, label: column.label };
  report('error', 'rows', place, {
    found: row.item === null ? '項目が空欄の値' : `項目「${row.item}」の値`,
    expected:
      known.length === 0 ? '「項目の意味」がある' : `項目は${known.map((name) => `「${name}」`).join('')}のどれか`,
    remedy: '対応づけファイルの「項目の意味」にこの項目を加えるか、セルの項目を直してください。',
  });
}

/** Is there anything in the cell but blanks? */
export function isBlank({ cell }: Pick<Fact, 'cell'>): boolean {
  return cellText(cell).trim() === '';
}

export function isFigure(fact: Fact): fact is Fact<UseOf<'費用' | '指標' | 'ほかの数値'>> {
  const { use } = fact;
  return (
    use.使い方 === '費用' ||
    use.使い方 === 'ほかの数値' ||
    (use.使い方 === '指標' && (use.内容 === '目標' || use.内容 === '実績'))
  );
}

/** A word of the row after 読みかえ, for a fact. */
export function factWord(list: string, fact: Fact, text: string, context: TableContext): string {
  return translated(list, text, sayFact(fact), context);
}
