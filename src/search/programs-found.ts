import type { Engine } from './engine.ts';
import { facetTable, filtered } from './facet-counts.ts';
import { find, type Found } from './find.ts';
import type { RecordId } from './pagefind-index.ts';
import { parseQuery, type Query, wholeName } from './query.ts';
import { rank } from './rank.ts';
import type { SearchRequest } from './search-request.ts';

/** What a query finds, programs and other pages apart, in the order of the index. */
export interface BothKinds {
  programs: Found;
  guides: Found;
}

export async function findBoth({ index, places, ids }: Engine, query: Query): Promise<BothKinds> {
  const found = await find(query, places, ids);
  const isProgram = (record: RecordId) => !index.guides.has(record);
  return {
    programs: { ...found, records: found.records.filter(isProgram) },
    guides: { ...found, records: found.records.filter((record) => !isProgram(record)) },
  };
}

/** Those that pass the filters. */
export async function keptByFacets(
  engine: Engine,
  records: RecordId[],
  { facets }: SearchRequest,
): Promise<RecordId[]> {
  const isFiltered = Object.values(facets).some((values) => values.length > 0);
  return isFiltered ? filtered(records, facetTable(await engine.facets(), await engine.ids()), facets) : records;
}

/** In the order that the reader wants. */
export async function ordered(engine: Engine, found: Found, request: SearchRequest): Promise<RecordId[]> {
  const query = parseQuery(request.text);
  if (request.sort === 'relevance') return rank(engine, query, wholeName(request.text, query), found);
  const kept = new Set(found.records);
  const [orders, ids] = await Promise.all([engine.orders(), engine.ids()]);
  return orders[request.sort].map((place) => ids[place]!).filter((record) => kept.has(record));
}

/** All programs that a request finds, in its order. */
export async function programsInOrder(engine: Engine, request: SearchRequest): Promise<RecordId[]> {
  const { programs } = await findBoth(engine, parseQuery(request.text));
  const records = await keptByFacets(engine, programs.records, request);
  return ordered(engine, { ...programs, records }, request);
}
