import type { Engine } from './engine.ts';
import type { Found } from './find.ts';
import { isNumber } from './normalize.ts';
import type { RecordId } from './pagefind-index.ts';
import { type Query, shownTerms } from './query.ts';
import { NAMES_AT, TEXT_AT } from './positions.ts';
import { pairTokens, tailToken, titleTokens } from './tokens.ts';

/** BM25 costs more than everything else: it is left out for terms in more records than this, or in more than half of all. */
const MOST_SCORED = 2000;

interface Signals {
  number: Map<RecordId, number>;
  printedNumber: Map<RecordId, number>;
  exactTitle: Map<RecordId, number>;
  wholeWords: Map<RecordId, number>[];
  scores: Map<RecordId, number>;
}

/**
 * The found records, best first: those that hold an ASCII term as a whole word; among them 事業番号, printed number, exact
 * title, all terms in the title, all in the names, some in the title, the rest; then BM25; then the order of the index
 * (newest sheet first).
 */
export async function rank(engine: Engine, query: Query, name: string | null, found: Found): Promise<RecordId[]> {
  if (found.records.length < 2) return found.records;
  const signals = await signalsOf(engine, query, name);
  const tiers = new Map(found.records.map((record) => [record, tierOf(record, found, signals)]));
  const score = (record: RecordId) => signals.scores.get(record) ?? 0;
  return [...found.records].sort((a, b) => tiers.get(a)! - tiers.get(b)! || score(b) - score(a));
}

async function signalsOf(engine: Engine, query: Query, name: string | null): Promise<Signals> {
  const terms = shownTerms(query).map((term) => term.key);
  const numbers = terms.filter(isNumber);
  const words = terms.filter((term) => /^[a-z0-9]+$/.test(term) && !isNumber(term));
  const places = (tokens: string[]) => Promise.all(tokens.map((token) => engine.index.places([token])));
  const titleEnds = name === null ? new Map<RecordId, number>() : await engine.index.places(titleTokens(name));
  return {
    number: joined(await places(numbers.map(tailToken.number))),
    printedNumber: joined(await places(numbers.map(tailToken.printedNumber))),
    exactTitle: new Map([...titleEnds].filter(([, position]) => position === 0)),
    wholeWords: await places(words.map(tailToken.word)),
    scores: await scoresOf(engine, terms),
  };
}

/** BM25 of each term by itself, added up: terms joined by OR need not stand together. */
async function scoresOf(engine: Engine, terms: string[]): Promise<Map<RecordId, number>> {
  const scores = new Map<RecordId, number>();
  for (const term of terms) {
    const phrase = isNumber(term) ? [] : middle(pairTokens(term));
    const count = (await engine.places(term)).size;
    const isTelling = count <= MOST_SCORED && count <= engine.index.size / 2;
    for (const [record, score] of phrase.length > 0 && isTelling ? await engine.index.scores(phrase) : []) {
      scores.set(record, (scores.get(record) ?? 0) + score);
    }
  }
  return scores;
}

/** Two pairs from the middle of a phrase tell about as much as all of them, and cost a third. */
function middle(phrase: string[]): string[] {
  const start = Math.max(0, Math.floor(phrase.length / 2) - 1);
  return phrase.slice(start, start + 2);
}

function joined(maps: Map<RecordId, number>[]): Map<RecordId, number> {
  return new Map(maps.flatMap((map) => [...map]));
}

/** Whole words come before everything: AI in "AI相談員" before AI in "maintain". */
const NOT_A_WORD = 10;

function tierOf(record: RecordId, { groups }: Found, signals: Signals): number {
  const isWord = signals.wholeWords.every((words) => words.has(record));
  return (isWord ? 0 : NOT_A_WORD) + placeTier(record, groups, signals);
}

function placeTier(record: RecordId, groups: Map<RecordId, number>[], signals: Signals): number {
  const positions = groups.map((group) => group.get(record) ?? TEXT_AT);
  if (signals.number.has(record)) return 0;
  if (signals.printedNumber.has(record)) return 1;
  if (signals.exactTitle.has(record)) return 2;
  if (positions.every((position) => position < NAMES_AT)) return 3;
  if (positions.every((position) => position < TEXT_AT)) return 4;
  return positions.some((position) => position < NAMES_AT) ? 5 : 6;
}
