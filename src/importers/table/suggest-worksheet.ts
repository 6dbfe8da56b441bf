import { fiscalYearName } from '../../i18n/eras.ts';
import { columnLetters } from './cell-address.ts';
import { fiscalYearIn } from '../fiscal-year-in.ts';
import { cellText, type Header, headersOf } from './headers.ts';
import { repeatedColumns, type RepeatedColumns } from './suggest-blocks.ts';
import { type SeenColumn, seenColumns } from './suggest-columns.ts';
import { guessHeaderRows } from './suggest-headers.ts';
import { indicatorUses } from './suggest-indicators.ts';
import { type Around, guessUse, OPEN, type SuggestedUse } from './suggest-uses.ts';
import { flowList, flowMap, yamlText } from './suggest-yaml.ts';
import type { Worksheet } from './workbook.ts';

export interface SuggestedBlock {
  lines: string[];
  years: (number | null)[];
  hasTexts: boolean;
  uses: SuggestedUse[];
}

/** A proposed part of a mapping for one worksheet. */
export interface SuggestedWorksheet {
  worksheet: Worksheet;
  headerRows: number[];
  /** Entries of 列, as lines of YAML. */
  columns: string[];
  /** Entries of 年度ごとの列. */
  blocks: SuggestedBlock[];
  uses: SuggestedUse[];
  years: number[];
  labels: string[];
}

/** null for a worksheet that holds no table. */
export function suggestWorksheet(worksheet: Worksheet): SuggestedWorksheet | null {
  const headerRows = guessHeaderRows(worksheet);
  if (headerRows.length === 0) return null;
  const headers = headersOf(worksheet, headerRows);
  const seen = seenColumns(worksheet, headers, headerRows.at(-1)! + 1);
  if (seen.length < 2) return null;
  const repeated = repeatedColumns(headers).filter((each) => isWorth(each, seen));
  const isInBlock = ({ column }: SeenColumn) => repeated.some((each) => column >= each.from && column < endOf(each));
  const single = withRuns(seen.filter((each) => !isInBlock(each)));
  const uses = usesOf(seen.filter((each) => !isInBlock(each)));
  const blocks = repeated.map((each) => suggestBlock(each, headers, seen, worksheet.rows.slice(headerRows.at(-1))));
  return {
    worksheet,
    headerRows,
    columns: single.map((run) => columnLine(run, uses.get(run[0]!.column)!)),
    blocks,
    uses: [...uses.values(), ...blocks.flatMap((block) => block.uses)],
    years: [
      ...seen.flatMap(({ year }) => year ?? []),
      ...blocks.flatMap(({ years }) => years.flatMap((year) => year ?? [])),
    ],
    labels: headers.map(({ label }) => label),
  };
}

const endOf = ({ from, width, count }: RepeatedColumns) => from + width * count;

/** One column per year (R1 R2 R3 of one item) is a run of columns, no block; and labels that repeat without years may be indicators. */
function isWorth({ from, width, count, years }: RepeatedColumns, seen: readonly SeenColumn[]): boolean {
  if (width === 1) return false;
  if (years.some((year) => year !== null)) return true;
  const first = seen.filter(({ column }) => column >= from && column < from + width);
  const areIndicators = indicatorUses(first).size >= Math.max(2, first.length - 1);
  return !areIndicators && first.length > 0 && count >= 2;
}

/** Neighbours that differ by their year only are one entry. */
function withRuns(seen: readonly SeenColumn[]): SeenColumn[][] {
  const runs: SeenColumn[][] = [];
  for (const each of seen) {
    const last = runs.at(-1)?.at(-1);
    const goesOn =
      last && last.column === each.column - 1 && last.year !== null && each.year !== null && last.year !== each.year;
    if (goesOn && last.name === each.name && !each.isPersonal) runs.at(-1)!.push(each);
    else runs.push([each]);
  }
  return runs;
}

function usesOf(seen: readonly SeenColumn[]): Map<number, SuggestedUse> {
  const runs = withRuns(seen);
  const indicators = indicatorUses(runs.map((run) => run[0]!));
  const taken = new Set<string>();
  const around: Around = { isPerYear: seen.some(isYearColumn), evaluationItem: null };
  return new Map(
    runs.map((run) => {
      const [first] = run as [SeenColumn];
      const use = onlyOnce(indicators.get(first.column) ?? guessUse(first, around), first, taken);
      if (use.使い方 === '評価') around.evaluationItem = String(use['評価項目']);
      return [first.column, use];
    }),
  );
}

const ONCE = new Set(['事業番号', '事務事業名', '部', '課', '係', '部課', '年度']);

/** The second column that looks like one of a kind, or a second figure of the same cost, is something else. */
function onlyOnce(use: SuggestedUse, seen: SeenColumn, taken: Set<string>): SuggestedUse {
  const isCost = use.使い方 === '費用';
  if (!isCost && !ONCE.has(use.使い方)) return use;
  const key = isCost ? `${use['費目']}${use['区分'] ?? ''}${seen.year ?? ''}` : use.使い方;
  if (!taken.has(key)) {
    taken.add(key);
    return use;
  }
  if (!isCost) return { 使い方: '文章', 役割: 'その他' };
  const { 区分 } = use;
  return { 使い方: 'ほかの数値', 項目名: seen.name, 単位: '千円', ...(区分 !== undefined && { 区分 }) };
}

const SAMPLE = 24;

/** One entry of 列 with a comment: what stands in the column. Samples of personal columns are not shown. */
function columnLine(run: readonly SeenColumn[], use: SuggestedUse): string {
  const [first] = run as [SeenColumn];
  const letters = columnLetters(first.column);
  const columns = run.length === 1 ? letters : `${letters}-${columnLetters(run.at(-1)!.column)}`;
  const label = run.length === 1 ? first.label : first.name;
  const where = { 列: columns, ...(label !== '' && { 見出し: label }) };
  return `- ${flowMap({ ...where, ...use })}  # ${sampleOf(first, use)}`;
}

function sampleOf({ texts, isNumeric }: SeenColumn, { 使い方 }: SuggestedUse): string {
  if (使い方 === '公開しない') return `${texts.length} セル（見本は伏せています）`;
  const samples = [...new Set(texts)].slice(0, 3).map((text) => {
    const line = text.replace(/\s+/g, ' ');
    return line.length > SAMPLE ? `${line.slice(0, SAMPLE)}…` : line;
  });
  return `${isNumeric ? '数値' : '文字'} ${texts.length} セル 例：${samples.join(' / ')}`;
}

function suggestBlock(
  block: RepeatedColumns,
  headers: readonly Header[],
  seen: readonly SeenColumn[],
  rows: Worksheet['rows'],
): SuggestedBlock {
  const columns = columnsOfBlock(block, headers, seen);
  const uses = usesOf(columns);
  const year = columns.find(isYearColumn);
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

/** The columns of the first year. One may be empty there and filled in another year. */
function columnsOfBlock(block: RepeatedColumns, headers: readonly Header[], seen: readonly SeenColumn[]): SeenColumn[] {
  const { from, width, count } = block;
  return headers.slice(from - 1, from - 1 + width).flatMap((header) => {
    const same = Array.from({ length: count }, (_, nth) => header.column + nth * width);
    const found = seen.filter(({ column }) => same.includes(column));
    const [example] = found;
    if (example === undefined) return [];
    const texts = found.flatMap((each) => each.texts);
    return [{ ...example, column: header.column, label: header.label, texts }];
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

const isYearColumn = ({ name }: SeenColumn) => /^年度$/.test(name.replace(/\s/g, ''));

function onlyYear(rows: Worksheet['rows'], column: number): number | null {
  const texts = rows.map((row) => cellText(row[column - 1])).filter((text) => text.trim() !== '');
  const years = new Set(texts.map((text) => fiscalYearIn(text)));
  const [year] = years;
  return years.size === 1 ? (year ?? null) : null;
}
