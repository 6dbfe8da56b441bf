import type { RecordId } from './pagefind-index.ts';
import type { Query, Term } from './query.ts';

/** Record → position of the first hit; gives the places of a term in key form. */
export type Places = (term: string) => Promise<Map<RecordId, number>>;

/** What a query finds. */
export interface Found {
  /** In the order of the index. */
  records: RecordId[];
  /** For each group of the query: record → first position of any of its terms. */
  groups: Map<RecordId, number>[];
}

/** The records that match every group and no excluded term; `all` gives every record, for a query without groups. */
export async function find(query: Query, places: Places, all: () => Promise<RecordId[]>): Promise<Found> {
  const groups = await Promise.all(query.groups.map((group) => anyOf(group, places)));
  const excluded = await anyOf(query.excluded, places);
  const candidates = groups[0] ? [...groups[0].keys()] : await all();
  const records = candidates.filter((record) => groups.every((group) => group.has(record)) && !excluded.has(record));
  return { records, groups };
}

async function anyOf(terms: Term[], places: Places): Promise<Map<RecordId, number>> {
  const found = await Promise.all(terms.map((term) => places(term.key)));
  const [first, ...others] = found;
  if (!first || others.length === 0) return first ?? new Map<RecordId, number>();
  const joined = new Map(first);
  for (const [record, position] of others.flatMap((each) => [...each])) {
    joined.set(record, Math.min(position, joined.get(record) ?? position));
  }
  return joined;
}
