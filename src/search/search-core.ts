import { createEngine, type Engine } from './engine.ts';
import { facetCounts, facetTable } from './facet-counts.ts';
import type { Found } from './find.ts';
import type { CsvRow } from './manifest.ts';
import type { SearchIndex } from './pagefind-index.ts';
import { findBoth, keptByFacets, ordered, programsInOrder } from './programs-found.ts';
import { parseQuery, type Query } from './query.ts';
import { resultRows } from './result-rows.ts';
import { searchHelp } from './search-help.ts';
import {
  PAGE_SIZE,
  type ResultRow,
  type SearchCalls,
  type SearchRequest,
  type SearchResult,
} from './search-request.ts';
import { variantResults } from './variant-results.ts';

const GUIDE_ROWS = 5;

export type SearchCore = Omit<SearchCalls, 'open'>;

/** The search on an open index. The same code answers in the worker and in tests. */
export function createSearch(index: SearchIndex): SearchCore {
  const engine = createEngine(index);
  return {
    search: (request) => search(engine, request),
    facets: async (request) => {
      const { programs } = await findBoth(engine, parseQuery(request.text));
      return facetCounts(programs.records, facetTable(await engine.facets(), await engine.ids()), request.facets);
    },
    variants: (request) => variantResults(engine, request),
    csvRows: (request) => csvRows(engine, request),
  };
}

async function search(engine: Engine, request: SearchRequest): Promise<SearchResult> {
  const query = parseQuery(request.text);
  const { programs, guides } = await findBoth(engine, query);
  const records = await keptByFacets(engine, programs.records, request);
  const order = await ordered(engine, { ...programs, records }, request);
  const pages = Math.max(1, Math.ceil(order.length / PAGE_SIZE));
  const page = Math.min(Math.max(1, request.page), pages);
  return {
    total: order.length,
    unfiltered: programs.records.length,
    pages,
    page,
    rows: await resultRows(engine, order.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE), query),
    guides: await guideRows(engine, guides, { ...request, page }, query),
    help: programs.records.length === 0 ? await searchHelp(engine, query) : null,
  };
}

/** Other pages, beside the first page of an unfiltered search. */
async function guideRows(engine: Engine, guides: Found, request: SearchRequest, query: Query): Promise<ResultRow[]> {
  const isFiltered = Object.values(request.facets).some((values) => values.length > 0);
  if (query.groups.length === 0 || request.page > 1 || isFiltered) return [];
  const order = await ordered(engine, guides, { ...request, sort: 'relevance' });
  return resultRows(engine, order.slice(0, GUIDE_ROWS), query);
}

async function csvRows(engine: Engine, request: SearchRequest): Promise<CsvRow[]> {
  const [order, rows, ids] = await Promise.all([programsInOrder(engine, request), engine.csvRows(), engine.ids()]);
  const byId = new Map(rows.map((row, place) => [ids[place], row]));
  return order.flatMap((record) => byId.get(record) ?? []);
}
