import type { Places } from './find.ts';
import { latestCache } from './latest-cache.ts';
import type { CsvRow, FacetFile, IdFile, KeywordFile, OrderFile } from './manifest.ts';
import type { RecordId, SearchIndex } from './pagefind-index.ts';
import type { StoredRecord } from './stored-record.ts';
import { termPlaces } from './term-places.ts';

/** An open index with what was asked of it lately. The files are fetched when they are first needed. */
export interface Engine {
  index: SearchIndex;
  places: Places;
  record(id: RecordId): Promise<StoredRecord>;
  ids(): Promise<IdFile>;
  facets(): Promise<FacetFile>;
  orders(): Promise<OrderFile>;
  keywords(): Promise<KeywordFile>;
  csvRows(): Promise<CsvRow[]>;
}

/** While one types, most terms of a query stay the same. */
const TERMS_KEPT = 40;
const RECORDS_KEPT = 60;
const FILES_KEPT = 5;

export function createEngine(index: SearchIndex): Engine {
  const file = latestCache(FILES_KEPT, (name) => index.file(name));
  return {
    index,
    places: latestCache(TERMS_KEPT, (term) => termPlaces(index, term)),
    record: latestCache(RECORDS_KEPT, (id) => index.load(id)),
    ids: () => file('ids.json') as Promise<IdFile>,
    facets: () => file('facets.json') as Promise<FacetFile>,
    orders: () => file('orders.json') as Promise<OrderFile>,
    keywords: () => file('keywords.json') as Promise<KeywordFile>,
    csvRows: () => file('rows.json') as Promise<CsvRow[]>,
  };
}
