import { excerptOf } from './excerpt.ts';
import { markedParts } from './hit-ranges.ts';
import type { RecordId, SearchIndex } from './pagefind-index.ts';
import { type Query, shownTerms } from './query.ts';
import type { ResultRow } from './search-request.ts';

/** What the page shows of each record: its title and best line, marked. */
export function resultRows(index: SearchIndex, records: RecordId[], query: Query): Promise<ResultRow[]> {
  const terms = shownTerms(query).map((term) => term.key);
  return Promise.all(records.map((record) => resultRow(index, record, terms)));
}

async function resultRow(index: SearchIndex, record: RecordId, terms: string[]): Promise<ResultRow> {
  const { title, blocks, row } = await index.load(record);
  const { label, text } = excerptOf(blocks, terms);
  return { ...row, title: markedParts(title, terms), label, excerpt: text };
}
