import { isNumber } from './normalize.ts';
import type { RecordId, SearchIndex } from './pagefind-index.ts';
import { pairTokens, tailToken } from './tokens.ts';

/** Position of a hit whose place is not known: behind everything. */
const SOMEWHERE = Number.MAX_SAFE_INTEGER;

/**
 * Record → position of the first hit, for one term in key form. Exactly the records that match by the rule of
 * normalize.ts: whole numbers from the tail, single characters from the tail, everything else as a phrase.
 */
export async function termPlaces(index: SearchIndex, term: string): Promise<Map<RecordId, number>> {
  const phrase = pairTokens(term);
  if (isNumber(term)) return somewhere(await index.places([tailToken.word(term)]));
  if (phrase.length > 0) return index.places(phrase);
  const [records, inTitle] = await Promise.all([
    index.places([tailToken.character(term)]),
    index.places([tailToken.titleCharacter(term)]),
  ]);
  return new Map([...records.keys()].map((record) => [record, inTitle.has(record) ? 0 : SOMEWHERE]));
}

function somewhere(places: Map<RecordId, number>): Map<RecordId, number> {
  return new Map([...places.keys()].map((record) => [record, SOMEWHERE]));
}
