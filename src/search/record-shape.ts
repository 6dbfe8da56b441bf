import type { CsvRow } from './manifest.ts';
import type { RecordFacets } from './record-facets.ts';
import type { SettlementRow } from './record-settlement.ts';

/** Lines that a reader can read, under the label of their field with its year: 令和6年度 成果. */
export interface RecordBlock {
  label: string;
  lines: string[];
}

/** What a result row shows beside the title, stored with the record and not searched. */
export interface RecordRow {
  /** Relative to the base path. */
  url: string;
  /** program, or what the page is: guide, glossary, story … */
  kind: string;
  id: string | null;
  department: string | null;
  settlement: SettlementRow | null;
  /** 決算額 in 千円 by year without gaps, for the sparkline; null where there is no value. */
  series: { first: number; values: (number | null)[] } | null;
}

/** One page as the search sees it. */
export interface SearchRecord {
  title: string;
  /** Former and other names; they stand in `blocks` too. */
  otherNames: string[];
  /** Official 事業番号, null where there is none. */
  number: number | null;
  /** 事業番号 as sheets print them (1088 prints 088). */
  printedNumbers: string[];
  blocks: RecordBlock[];
  facets: RecordFacets;
  row: RecordRow;
  /** null for a page that is no program. */
  csvRow: CsvRow | null;
}
