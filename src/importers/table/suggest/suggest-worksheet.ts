import { columnLetters } from '../cell/cell-address.ts';
import { TOTAL } from '../draft/draft-rows.ts';
import { cellText, comparableLabel } from '../mapping/headers.ts';
import { repeatedColumns, type RepeatedColumns } from './suggest-blocks.ts';
import { usesOf, withRuns } from './suggest-column-uses.ts';
import type { SeenColumn } from './suggest-columns.ts';
import { indicatorUses } from './suggest-indicators.ts';
import { columnLine } from './suggest-lines.ts';
import { itemMeanings } from './suggest-long.ts';
import { isYearColumn } from './suggest-rows.ts';
import { type AroundWorksheet, knownOf, type SeenTable, seenTable } from './suggest-table.ts';
import { OPEN, type SuggestedUse } from './suggest-use.ts';
import { type SuggestedBlock, suggestBlock } from './suggest-year-columns.ts';
import { flowList } from './suggest-yaml.ts';
import type { Worksheet } from '../file/workbook.ts';

/** A proposed part of a mapping for one worksheet. */
export interface SuggestedWorksheet {
  worksheet: Worksheet;
  headerRows: number[];
  /** Entries of 列, as lines of YAML. */
  columns: string[];
  /** Entries of 年度ごとの列. */
  blocks: SuggestedBlock[];
  /** Entries of 項目の意味. */
  items: string[];
  /** Entries of 読まない行. */
  skipped: string[];
  hasRowPerIndicator: boolean;
  uses: SuggestedUse[];
  /** Years of figures and grades that a year leaves behind; those of budgets are ahead of the edition. */
  years: number[];
  labels: string[];
  /** Codes and letters that the site needs other words for, by the list of 読みかえ. */
  words: Map<string, string[]>;
}

/** null for a worksheet that holds no table. */
export function suggestWorksheet(worksheet: Worksheet, around: AroundWorksheet): SuggestedWorksheet | null {
  const table = seenTable(worksheet);
  if (table === null) return null;
  const { headers, seen, rows } = table;
  const repeated = repeatedColumns(headers).filter((each) => isWorth(each, seen));
  const isInBlock = ({ column }: SeenColumn) => repeated.some((each) => column >= each.from && column < endOf(each));
  const single = seen.filter((each) => !isInBlock(each));
  const known = knownOf(table, single, around);
  const uses = usesOf(single, known);
  const blocks = repeated.map((each) => suggestBlock(each, headers, seen, rows, known));
  const items = known.long === null ? { lines: [], uses: [] } : itemMeanings(known.long, rows, around.moneyUnit);
  askForYears(single, uses, blocks);
  return {
    worksheet,
    headerRows: table.headerRows,
    columns: withRuns(single).map((run) => columnLine(run, uses.get(run[0]!.column)!)),
    blocks,
    items: items.lines,
    skipped: skippedRows(table, uses),
    hasRowPerIndicator: known.hasRowPerIndicator,
    uses: [...uses.values(), ...blocks.flatMap((block) => block.uses), ...items.uses],
    years: yearsOf(single, uses, blocks),
    labels: headers.map(({ label }) => label),
    words: wordsOf(single, uses),
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

const FIGURES = new Set(['費用', 'ほかの数値']);

/** Where every year is an edition of its own, a number without a year cannot be filed. */
function askForYears(
  single: readonly SeenColumn[],
  uses: ReadonlyMap<number, SuggestedUse>,
  blocks: readonly SuggestedBlock[],
): void {
  const isPerYear = blocks.some(({ hasTexts }) => hasTexts) && !single.some(isYearColumn);
  for (const { column, year } of isPerYear ? single : []) {
    const use = uses.get(column);
    if (use !== undefined && year === null && FIGURES.has(use.使い方)) use['年度'] = OPEN;
  }
}

function yearsOf(
  single: readonly SeenColumn[],
  uses: ReadonlyMap<number, SuggestedUse>,
  blocks: readonly SuggestedBlock[],
): number[] {
  const runs = withRuns(single).flatMap((run) => {
    const use = uses.get(run[0]!.column)!;
    return isClosed(use) ? run.flatMap(({ year }) => year ?? []) : [];
  });
  const inBlocks = blocks.filter((block) => block.uses.some(isClosed));
  return [...runs, ...inBlocks.flatMap(({ years }) => years.flatMap((year) => year ?? []))];
}

/** A figure or grade that is known once the year is over. */
function isClosed(use: SuggestedUse): boolean {
  if (use.使い方 === '評価') return use['役割'] !== '方向性';
  return (use.使い方 === '指標' && use['内容'] === '実績') || (FIGURES.has(use.使い方) && use['区分'] !== '予算');
}

const SUM = /(?:合計|小計|総計|[部課局]計|再掲)$|計$/;

/** Rows of sums that do not just say 合計 (those are never read): 総務部計, in rows without a key. */
function skippedRows({ rows, seen }: SeenTable, uses: ReadonlyMap<number, SuggestedUse>): string[] {
  const keys = seen.filter(({ column }) => /^事業(?:ID|番号)$/.test(uses.get(column)?.使い方 ?? ''));
  const words = seen.filter(({ column }) => /^(?:事務事業名|部|課|部課)$/.test(uses.get(column)?.使い方 ?? ''));
  if (keys.length === 0) return [];
  const textAt = (row: Worksheet['rows'][number], column: number) => cellText(row[column - 1]).trim();
  const without = rows.filter((row) => keys.every(({ column }) => textAt(row, column) === ''));
  return words.flatMap(({ column }) => {
    const sums = without
      .map((row) => textAt(row, column))
      .filter((text) => SUM.test(text) && !TOTAL.test(comparableLabel(text)));
    if (sums.length === 0) return [];
    return [`- { 列: ${columnLetters(column)}, 値: ${flowList([...new Set(sums)])}, 理由: 計の行 }`];
  });
}

const MOST_WORDS = 60;

/** What the site needs other words for: codes of departments, and letters in keys that no address can hold. */
function wordsOf(single: readonly SeenColumn[], uses: ReadonlyMap<number, SuggestedUse>): Map<string, string[]> {
  const words = single.flatMap(({ column, isNumeric, texts }): [string, string[]][] => {
    const use = uses.get(column)?.使い方 ?? '';
    if (isNumeric && /^[部課係]$/.test(use)) return [[use, texts]];
    return use === '事業ID'
      ? [[use, texts.flatMap((text) => text.normalize('NFKC').match(/[^\x20-\x7e]+/g) ?? [])]]
      : [];
  });
  const lists = words.map(([list, found]) => [list, [...new Set(found)].toSorted()] as const);
  return new Map(lists.filter(([, found]) => found.length > 0 && found.length <= MOST_WORDS));
}
