import type { Facet } from './record-facets.ts';
import type { SettlementRow } from './record-settlement.ts';

// The JSON files beside Pagefind's own. A number is the place of a record in ids.json.

/** manifest.json */
export interface Manifest {
  shards: number;
  records: number;
  /** Pagefind's names of the records that are no programs. */
  guides: string[];
  /** Changes with the content; part of the addresses that a browser may keep. */
  build: string;
}

/** ids.json: Pagefind's names of all records, in the order of the index; programs first. */
export type IdFile = string[];

/** facets.json: value → records, values in the order in which the page shows them. */
export type FacetFile = Record<Facet, [value: string, records: number[]][]>;

/** orders.json: records in the order of a sort. Programs without a settlement stand last in both directions. */
export type OrderFile = Record<Exclude<Sort, 'relevance'>, number[]>;

/** rows.json: what the CSV needs of every program. */
export interface CsvRow {
  id: string;
  title: string;
  bureau: string;
  section: string;
  edition: number;
  url: string;
  settlement: SettlementRow;
}

/** keywords.json: the words of the documents, most frequent first. */
export type KeywordFile = string[];

export const SORTS = ['relevance', 'settlement', 'settlement_asc', 'number'] as const;
export type Sort = (typeof SORTS)[number];
