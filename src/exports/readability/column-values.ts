import { rememberedText } from '../../model/remembered-text.ts';
import { type CsvBody, type CsvHead, type Finding, isDatum, type Run } from './csv-file.ts';

// Rules on all values of a column together.

/** A column with more different values is no list of choices. Source: the checker that goes with the rules. */
const MOST_CHOICES = 20;

/** What there is to know of the values of a column, without the empty one: small, however many rows there are. */
export interface ColumnValues {
  /** Each once; not all of them where there are more than a list of choices has. */
  values: readonly string[];
  /** Those that are not among the codes of the column. */
  unknown: readonly string[];
  /** Is there one such as A or 4, which says nothing without a list? */
  hasBare: boolean;
}

const NONE: ColumnValues = { values: [], unknown: [], hasBare: false };

export function columnValues({ head, runs }: CsvBody): ColumnValues[] {
  return head.header.map((column, place) =>
    isDatum(column) ? valuesOf(runs[place]!, head.promises[place]?.codes) : NONE,
  );
}

function valuesOf(runs: readonly Run[], codes: readonly string[] | undefined): ColumnValues {
  const values = new Set<string>();
  const unknown = new Set<string>();
  let hasBare = false;
  for (const { text } of runs) {
    if (text === '') continue;
    if (values.size <= MOST_CHOICES) values.add(text);
    if (codes && !codes.includes(text)) unknown.add(text);
    hasBare ||= text.length === 1 && /[A-Z]|\d/.test(text);
  }
  return { values: [...values], unknown: [...unknown], hasBare };
}

/** The same of two parts of a file. */
export function joinedValues(one: ColumnValues, other: ColumnValues): ColumnValues {
  return {
    values: one.values.length > MOST_CHOICES ? one.values : union(one.values, other.values),
    unknown: union(one.unknown, other.unknown),
    hasBare: one.hasBare || other.hasBare,
  };
}

function union(one: readonly string[], other: readonly string[]): readonly string[] {
  const further = other.filter((value) => !one.includes(value));
  return further.length === 0 ? one : [...one, ...further];
}

/** L2-04: the values of a list are spelled in one way, and are those of the list. */
export function unevenChoices({ header }: CsvHead, columns: readonly ColumnValues[]): Finding[] {
  return columns.flatMap(({ values, unknown }, place) =>
    [...unknown, ...(values.length > MOST_CHOICES ? [] : spelledTwice(values))].map((found) => ({
      place: header[place]!,
      found,
    })),
  );
}

function spelledTwice(values: readonly string[]): string[] {
  if (values.length < 2) return [];
  return [...Map.groupBy(values, plainSpelling).values()]
    .filter((same) => same.length > 1)
    .map((same) => same.join('、'));
}

const plainSpelling = rememberedText((value) => value.normalize('NFKC').replace(/\s+/g, '').toLowerCase());

/** Columns of ids and free names: their values are no choices. */
const NO_CODES = /コード$|ID$|番号$|原文表記/;

/** L3-02: a column of choices has a published list; `listed` are the columns that have one. */
export function unlistedCodes(
  { header, table }: CsvHead,
  columns: readonly ColumnValues[],
  listed: ReadonlySet<string>,
): Finding[] {
  const isBare = (name: string) => !NO_CODES.test(name) && columns[header.indexOf(name)]?.hasBare === true;
  return table.columns
    .filter(({ name, type, codes }) => type === 'string' && codes === undefined && isBare(name) && !listed.has(name))
    .map(({ name }) => ({ place: name, found: '公開したコード表がありません' }));
}

/** L1-03: no column without name and values. */
export function emptyColumns({ header }: CsvHead, columns: readonly ColumnValues[]): Finding[] {
  return header.flatMap((name, place) =>
    name.trim() === '' && columns[place]!.values.length === 0 ? [{ place: `${place + 1}列目`, found: '空の列' }] : [],
  );
}
