import type { Engine } from './engine.ts';
import { nearestKeywords } from './nearest.ts';
import { findBoth } from './programs-found.ts';
import { parseQuery, printQuery, type Query, shownTerms } from './query.ts';
import type { SearchHelp } from './search-request.ts';

/** Programs that a query finds. */
type Count = (query: Query) => Promise<number>;

/** For a query that finds no program: which words have none, what it finds with one word less, which words are near. */
export async function searchHelp(engine: Engine, query: Query): Promise<SearchHelp> {
  const count: Count = async (each) => (await findBoth(engine, each)).programs.records.length;
  const terms = shownTerms(query);
  const counts = await Promise.all(terms.map((term) => count({ groups: [[term]], excluded: [] })));
  const unknown = terms.filter((_, index) => counts[index] === 0).map((term) => term.raw);
  return {
    termCounts: terms.map((term, index) => ({ word: term.raw, count: counts[index]! })),
    without: await withOneLess(query, count),
    near: await near(engine, unknown, count),
  };
}

async function withOneLess(query: Query, count: Count): Promise<SearchHelp['without']> {
  const shorter = [
    ...query.groups.map((_, index) => ({ ...query, groups: query.groups.toSpliced(index, 1) })),
    ...query.excluded.map((_, index) => ({ ...query, excluded: query.excluded.toSpliced(index, 1) })),
  ].filter((each) => each.groups.length > 0);
  const found = await Promise.all(shorter.map(async (each) => ({ query: printQuery(each), count: await count(each) })));
  return found.filter((each) => each.count > 0);
}

async function near(engine: Engine, words: string[], count: Count): Promise<SearchHelp['near']> {
  if (words.length === 0) return [];
  const keywords = await engine.keywords();
  const suggested = words.map(async (word) => {
    const counted = nearestKeywords(word, keywords).map(async (each) => ({
      word: each,
      count: await count(parseQuery(`"${each}"`)),
    }));
    return { word, suggestions: (await Promise.all(counted)).filter((each) => each.count > 0) };
  });
  return (await Promise.all(suggested)).filter((each) => each.suggestions.length > 0);
}
