import type { ChosenFacets, FacetCount } from './facet-counts.ts';
import type { Part } from './hit-ranges.ts';
import type { CsvRow, Sort } from './manifest.ts';
import type { RecordRow } from './record-shape.ts';

// What the page asks the worker, and what it gets.

/** Rows on one page of results. */
export const PAGE_SIZE = 10;

export interface SearchRequest {
  text: string;
  facets: ChosenFacets;
  sort: Sort;
  /** From 1. */
  page: number;
}

export interface ResultRow extends RecordRow {
  title: Part[];
  /** Field and year of the excerpt. */
  label: Part[];
  excerpt: Part[];
}

export interface SearchResult {
  /** Programs found, after the filters. */
  total: number;
  /** Programs found without the filters. */
  unfiltered: number;
  pages: number;
  /** The page shown: the one asked for, or the last one there is. */
  page: number;
  rows: ResultRow[];
  /** Guide, glossary and stories. Shown on the first page, without filters. */
  guides: ResultRow[];
  /** Help where no program was found. */
  help: SearchHelp | null;
}

export interface SearchHelp {
  termCounts: { word: string; count: number }[];
  /** The query with one term less, where that finds something. */
  without: { query: string; count: number }[];
  near: { word: string; suggestions: { word: string; count: number }[] }[];
}

/** Programs that hold another spelling of the words, and are not among the exact results. */
export interface VariantResult {
  words: string[];
  /** The query in that spelling. */
  query: string;
  total: number;
  rows: ResultRow[];
}

/** The calls that the worker answers. */
export interface SearchCalls {
  open(base: string): Promise<{ records: number }>;
  search(request: SearchRequest): Promise<SearchResult>;
  facets(request: SearchRequest): Promise<FacetCount[]>;
  variants(request: SearchRequest): Promise<VariantResult | null>;
  csvRows(request: SearchRequest): Promise<CsvRow[]>;
}
