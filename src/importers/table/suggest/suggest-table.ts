import { cellText, type Header, headersOf } from '../mapping/headers.ts';
import type { Table } from './suggest-column-uses.ts';
import { type SeenColumn, seenColumns } from './suggest-columns.ts';
import { guessHeaderRows } from './suggest-headers.ts';
import { indicatorUses } from './suggest-indicators.ts';
import { plainLabel } from './suggest-labels.ts';
import { type LongColumns, longColumns, longUses } from './suggest-long.ts';
import { isYearColumn, keyColumns, nameColumn, rowUses } from './suggest-rows.ts';
import type { Worksheet } from '../file/workbook.ts';

/** The header of a worksheet and its columns. */
export interface SeenTable {
  worksheet: Worksheet;
  headerRows: number[];
  headers: Header[];
  seen: SeenColumn[];
  /** The rows below the header. */
  rows: Worksheet['rows'];
}

/** What is known of the workbook around a worksheet. */
export interface AroundWorksheet {
  moneyUnit: string | null;
  /** Labels (plain) that name the key of a program in a worksheet. */
  keys: ReadonlySet<string>;
}

/** null for a worksheet that holds no table. */
export function seenTable(worksheet: Worksheet): SeenTable | null {
  const headerRows = guessHeaderRows(worksheet);
  if (headerRows.length === 0) return null;
  const headers = headersOf(worksheet, headerRows);
  const seen = seenColumns(worksheet, headers, headerRows.at(-1)! + 1);
  const rows = worksheet.rows.slice(headerRows.at(-1));
  return seen.length < 2 ? null : { worksheet, headerRows, headers, seen, rows };
}

/** The labels (plain) of columns that tell every row of a worksheet from the others. */
export function keyLabels(table: SeenTable | null): string[] {
  return keyColumns(table?.seen ?? [])
    .filter(({ distinct, texts }) => distinct === texts.length)
    .map(({ last }) => plainLabel(last));
}

/** What the columns outside blocks of years say of the rows. `long` is null where a row holds several figures. */
export function knownOf(
  table: SeenTable,
  single: readonly SeenColumn[],
  { moneyUnit, keys }: AroundWorksheet,
): Table & { long: LongColumns | null } {
  const isRepeated = hasRepeatedPrograms(table, single);
  const long = longColumns(single, isRepeated);
  const years = single.some(isYearColumn);
  const hasRowPerIndicator = isRepeated && long === null && namedIndicators(single) === 1;
  const mayRepeat = (label: string) => years || long !== null || hasRowPerIndicator || keys.has(label);
  const uses = new Map([...rowUses(single, mayRepeat), ...(long === null ? [] : longUses(long))]);
  return { rowUses: uses, numbers: new Map(), moneyUnit, hasRowPerIndicator, long };
}

function namedIndicators(single: readonly SeenColumn[]): number {
  return [...indicatorUses(single).values()].filter((use) => use['内容'] === '名称').length;
}

/** Several rows of one program (and year). */
function hasRepeatedPrograms({ rows }: SeenTable, single: readonly SeenColumn[]): boolean {
  const program = nameColumn(single) ?? keyColumns(single)[0];
  if (program === undefined) return false;
  const years = single.filter(isYearColumn);
  const textAt = (row: Worksheet['rows'][number], { column }: SeenColumn) => cellText(row[column - 1]).trim();
  const stated = rows.filter((row) => textAt(row, program) !== '');
  const keys = stated.map((row) => [program, ...years].map((column) => textAt(row, column)).join('\n'));
  // Two programs of one name do not make a table of several rows for each.
  return new Set(keys).size <= stated.length * 0.75;
}
