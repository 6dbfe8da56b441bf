import type { Engine } from './engine.ts';
import { nearestKeywords } from './nearest.ts';
import { findBoth } from './programs-found.ts';
import { printQuery, type Query, shownTerms } from './query.ts';
import type { SearchHelp } from './search-request.ts';

/** For a query that finds no program: which words have none, what it finds with one word less, which words are near. */
export async function searchHelp(engine: Engine, query: Query): Promise<SearchHelp> {
  const count = async (each: Query) => (await findBoth(engine, each)).programs.records.length;
  const terms = shownTerms(query);
  const counts = await Promise.all(terms.map((term) => count({ groups: [[term]], excluded: [] })));
  const unknown = terms.filter((_, index) => counts[index] === 0);
  return {
    termCounts: terms.map((term, index) => ({ word: term.raw, count: counts[index]! })),
    without: await withOneLess(query, count),
    near:
      unknown.length > 0
        ? await near(
            engine,
            unknown.map((term) => term.raw),
          )
        : [],
  };
}

async function withOneLess(query: Query, count: (query: Query) => Promise<number>): Promise<SearchHelp['without']> {
  const shorter = [
    ...query.groups.map((_, index) => ({ ...query, groups: query.groups.toSpliced(index, 1) })),
    ...query.excluded.map((_, index) => ({ ...query, excluded: query.excluded.toSpliced(index, 1) })),
  ].filter((each) => each.groups.length > 0);
  const found = await Promise.all(shorter.map(async (each) => ({ query: printQuery(each), count: await count(each) })));
  return found.filter((each) => each.count > 0);
}

async function near(engine: Engine, words: string[]): Promise<SearchHelp['near']> {
  const keywords = await engine.keywords();
  const found = words.map((word) => ({ word, suggestions: nearestKeywords(word, keywords) }));
  return found.filter((each) => each.suggestions.length > 0);
}
