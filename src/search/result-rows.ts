import type { Engine } from './engine.ts';
import { excerptOf } from './excerpt.ts';
import { markedParts } from './hit-ranges.ts';
import type { RecordId } from './pagefind-index.ts';
import { type Query, shownTerms } from './query.ts';
import type { ResultRow } from './search-request.ts';

/** What the page shows of each record: its title and best line, marked. */
export function resultRows(engine: Engine, records: RecordId[], query: Query): Promise<ResultRow[]> {
  const terms = shownTerms(query).map((term) => term.key);
  return Promise.all(records.map((record) => resultRow(engine, record, terms)));
}

async function resultRow(engine: Engine, record: RecordId, terms: string[]): Promise<ResultRow> {
  const { title, blocks, row } = await engine.record(record);
  const { label, text } = excerptOf(blocks, terms);
  return { ...row, title: markedParts(title, terms), label, excerpt: text };
}
