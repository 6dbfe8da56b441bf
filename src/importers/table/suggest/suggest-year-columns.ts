import { fiscalYearName } from '../../../i18n/eras.ts';
import { fiscalYearIn } from '../../fiscal-year-in.ts';
import { columnLetters } from '../cell/cell-address.ts';
import { cellText, type Header } from '../mapping/headers.ts';
import type { RepeatedColumns } from './suggest-blocks.ts';
import { type Table, usesOf } from './suggest-column-uses.ts';
import type { SeenColumn } from './suggest-columns.ts';
import { columnLine } from './suggest-lines.ts';
import { isYearColumn } from './suggest-rows.ts';
import { OPEN, type SuggestedUse } from './suggest-use.ts';
import { flowList, yamlText } from './suggest-yaml.ts';
import type { Worksheet } from '../file/workbook.ts';
import { withoutYear } from '../mapping/year-labels.ts';

/** A proposed entry of 年度ごとの列. */
export interface SuggestedBlock {
  lines: string[];
  years: (number | null)[];
  hasTexts: boolean;
  uses: SuggestedUse[];
}

export function suggestBlock(
  block: RepeatedColumns,
  headers: readonly Header[],
  seen: readonly SeenColumn[],
  rows: Worksheet['rows'],
  table: Table,
): SuggestedBlock {
  const columns = columnsOfBlock(block, headers, seen);
  const uses = usesOf(columns, { ...table, rowUses: new Map() });
  const year = columns.find((each) => isYearColumn(each) || isNamedAfterYear(each));
  if (year) uses.set(year.column, { 使い方: '使わない', 理由: '年度ごとの列の「年度」と同じ' });
  const years = block.years.some((each) => each !== null) ? block.years : yearsInside(block, columns, rows);
  const letters = `${columnLetters(block.from)}-${columnLetters(block.from + block.width - 1)}`;
  const list = years.map((each) => (each === null ? OPEN : fiscalYearName(each)));
  const asked = years.includes(null) ? '  # 左から順に、年度を書いてください' : '';
  const lines = [
    `- 範囲: ${yamlText(letters)}  # ${block.count} 年分`,
    `  年度: ${flowList(list)}${asked}`,
    '  列:',
    ...columns.map((each) => `    ${columnLine([{ ...each, label: each.name }], uses.get(each.column)!)}`),
  ];
  const all = [...uses.values()];
  return { lines, years, hasTexts: all.some(({ 使い方 }) => /文章|評価/.test(使い方)), uses: all };
}

/** 令和5年度 over cells that say so once more. */
function isNamedAfterYear({ label, texts }: SeenColumn): boolean {
  return withoutYear(label) === '' && texts.every((text) => fiscalYearIn(text) !== null);
}

/** The columns of the first year. One may be empty there and filled in another year. Their labels name no year. */
function columnsOfBlock(block: RepeatedColumns, headers: readonly Header[], seen: readonly SeenColumn[]): SeenColumn[] {
  const { from, width, count } = block;
  return headers.slice(from - 1, from - 1 + width).flatMap((header) => {
    const same = Array.from({ length: count }, (_, nth) => header.column + nth * width);
    const found = seen.filter(({ column }) => same.includes(column));
    const [example] = found;
    if (example === undefined) return [];
    const texts = found.flatMap((each) => each.texts);
    const longest = Math.max(...found.map((each) => each.longest));
    const distinct = new Set(texts).size;
    return [{ ...example, column: header.column, label: header.label, texts, longest, distinct }];
  });
}

/** The years of blocks that have a column 年度 of their own, where every row says the same. */
function yearsInside(
  { years, width }: RepeatedColumns,
  columns: readonly SeenColumn[],
  rows: Worksheet['rows'],
): (number | null)[] {
  const inside = columns.find(isYearColumn);
  return years.map((_, nth) => (inside === undefined ? null : onlyYear(rows, inside.column + nth * width)));
}

function onlyYear(rows: Worksheet['rows'], column: number): number | null {
  const texts = rows.map((row) => cellText(row[column - 1])).filter((text) => text.trim() !== '');
  const years = new Set(texts.map((text) => fiscalYearIn(text)));
  const [year] = years;
  return years.size === 1 ? (year ?? null) : null;
}
