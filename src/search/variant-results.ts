import type { Engine } from './engine.ts';
import type { Places } from './find.ts';
import { key } from './normalize.ts';
import { findBoth, keptByFacets, ordered } from './programs-found.ts';
import { parseQuery, printQuery, type Query, shownTerms, type Term } from './query.ts';
import { resultRows } from './result-rows.ts';
import type { SearchRequest, VariantResult } from './search-request.ts';
import { spellingVariants } from './variants.ts';

const ROWS = 5;

/** Programs that hold the words of the query only in another spelling; null where there is none. Exact results are never among them. */
export async function variantResults(engine: Engine, request: SearchRequest): Promise<VariantResult | null> {
  const exact = parseQuery(request.text);
  const wider = await withVariants(exact, engine.places);
  if (shownTerms(wider).length === shownTerms(exact).length) return null;
  const known = new Set((await findBoth(engine, exact)).programs.records);
  const { programs } = await findBoth(engine, wider);
  const others = programs.records.filter((record) => !known.has(record));
  const kept = await keptByFacets(engine, others, request);
  if (kept.length === 0) return null;
  const query = printQuery(wider);
  const order = await ordered(engine, { ...programs, records: kept }, { ...request, text: query });
  const typed = new Set(shownTerms(exact).map((term) => term.key));
  const words = shownTerms(wider).filter((term) => !typed.has(term.key));
  const rows = await resultRows(engine, order.slice(0, ROWS), wider);
  return { words: words.map((term) => term.raw), query, total: kept.length, rows };
}

/** The query with every term or one of its other spellings, as far as a record holds them. */
async function withVariants(query: Query, places: Places): Promise<Query> {
  const groups = await Promise.all(
    query.groups.map(async (group) => [
      ...group,
      ...(await Promise.all(group.map((term) => knownVariants(term, places)))).flat(),
    ]),
  );
  return { ...query, groups };
}

async function knownVariants(term: Term, places: Places): Promise<Term[]> {
  const variants = spellingVariants(term.raw).map((raw): Term => ({ raw, key: key(raw) }));
  const found = await Promise.all(variants.map(async (variant) => (await places(variant.key)).size > 0));
  return variants.filter((_, index) => found[index]);
}
