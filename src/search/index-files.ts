import { FACETS } from './record-facets.ts';
import { keywordsOf } from './keywords.ts';
import type { CsvRow, FacetFile, KeywordFile, OrderFile } from './manifest.ts';
import type { SearchRecord } from './record-shape.ts';

/** The JSON files beside Pagefind's own: filters, orders, CSV rows and keywords, by the place of a record in the index. */
export interface IndexFiles {
  'facets.json': FacetFile;
  'orders.json': OrderFile;
  'rows.json': CsvRow[];
  'keywords.json': KeywordFile;
}

/** `records`: programs first. */
export function indexFiles(records: readonly SearchRecord[]): IndexFiles {
  return {
    'facets.json': facetFile(records),
    'orders.json': orderFile(records),
    'rows.json': records.flatMap((record) => record.csvRow ?? []),
    'keywords.json': keywordsOf(records),
  };
}

function facetFile(records: readonly SearchRecord[]): FacetFile {
  const entries = FACETS.map((facet) => {
    const pairs = records.flatMap((record, number) => (record.facets[facet] ?? []).map((value) => ({ value, number })));
    const groups = [...Map.groupBy(pairs, (pair) => pair.value)].map(([value, members]): [string, number[]] => [
      value,
      members.map((pair) => pair.number),
    ]);
    return [facet, groups.sort((a, b) => byNumber(a[0], b[0]))];
  });
  return Object.fromEntries(entries) as FacetFile;
}

/** Years, newest first; SDGs by their number; everything else by its characters. */
function byNumber(a: string, b: string): number {
  const years = westernYear(b) - westernYear(a);
  const goals = Number.parseInt(a, 10) - Number.parseInt(b, 10);
  return years || goals || (a < b ? -1 : 1);
}

/** 2024 of 令和6年度（2024）; 0 of what is no year. */
function westernYear(value: string): number {
  return Number(/（(\d{4})）$/.exec(value)?.[1] ?? 0);
}

function orderFile(records: readonly SearchRecord[]): OrderFile {
  const programs = records.flatMap((record, number) => (record.csvRow ? [{ number, row: record.csvRow }] : []));
  const known = programs.filter(({ row }) => row.settlement.value !== null);
  const unknown = programs.filter(({ row }) => row.settlement.value === null);
  const ascending = known.toSorted((a, b) => a.row.settlement.value! - b.row.settlement.value!);
  const numbers = (list: typeof programs) => list.map((each) => each.number);
  return {
    settlement: numbers([...ascending.toReversed(), ...unknown]),
    settlement_asc: numbers([...ascending, ...unknown]),
    number: numbers(programs.toSorted((a, b) => (a.row.id < b.row.id ? -1 : 1))),
  };
}
