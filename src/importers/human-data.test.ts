import { describe, expect, test } from 'vitest';
import { applyCorrections } from './corrections.ts';
import { readInputs } from './read-inputs.ts';

// The committed programs.json, decisions.json and corrections.json.
const { data, errors } = readInputs('data');
const { sources, programs, decisions, corrections } = data ?? {
  sources: [],
  programs: [],
  decisions: [],
  corrections: [],
};
const corrected = applyCorrections(sources, corrections);
const withoutBlanks = (words: string) => words.replace(/\s/g, '');
const words = withoutBlanks(corrected.sources.flatMap(({ lines }) => lines).join(''));

/** Every character of JIS X 0208 with its extensions (code page 932): what a Japanese form can hold. */
function japaneseCharacters(): Set<string> {
  const decoder = new TextDecoder('shift_jis');
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  const pairs = bytes.flatMap((lead) => bytes.map((trail) => decoder.decode(new Uint8Array([lead, trail]))));
  return new Set([...bytes.map((byte) => decoder.decode(new Uint8Array([byte]))), ...pairs].join(''));
}

test('the files are what the schema says', () => {
  expect(errors).toEqual([]);
});

describe('programs.json', () => {
  test('states the 46 programs of the list, two of R2 only and one of H29 only', () => {
    const documents = programs.map(({ links }) => links.map(({ document }) => document));
    expect(programs).toHaveLength(49);
    expect(documents.filter((of) => of.includes('r6-results-list'))).toHaveLength(46);
    expect(programs.filter(({ number }) => number === null).map(({ id }) => id)).toEqual(['b0102011012-01']);
    expect(documents.flat()).toHaveLength(5 + 10 + 8 + 46);
  });

  test('gives every program an id of its own, made of its number', () => {
    expect(new Set(programs.map(({ id }) => id)).size).toBe(programs.length);
    for (const { id, number } of programs) {
      if (number !== null) expect(id).toBe(String(number).padStart(4, '0'));
    }
  });

  test('relates only programs that exist, from both sides', () => {
    const related = programs.flatMap(({ id, relations }) =>
      relations.flatMap(({ programId }) => (programId === null ? [] : [[id, programId]])),
    );
    expect(related).not.toEqual([]);
    for (const [id, other] of related) expect(related).toContainEqual([other, id]);
  });

  test('quotes in its evidence only what a source says', () => {
    const evidence = programs.flatMap(({ links, relations, ended }) => [
      ...links,
      ...relations,
      ...(ended ? [ended] : []),
    ]);
    // The outer brackets of a quote are 「」; the sources use them in names too, so the text is cut at both.
    const quotes = evidence.flatMap((item) => item.evidence.match(/(?<=「)[^「」]+(?=」)/g) ?? []);
    const misread = new Set(corrections.map(({ before }) => before));
    const invented = quotes.filter(
      (quote) => !words.includes(withoutBlanks(quote)) && ![...misread].some((before) => before.includes(quote)),
    );
    expect(quotes.length).toBeGreaterThan(20);
    expect(invented).toEqual([]);
  });
});

describe('decisions.json', () => {
  test('decides no cell twice', () => {
    const cells = decisions.flatMap((decision) =>
      decision.kind === 'indicator_status'
        ? decision.fiscalYears.map((year) =>
            [decision.programId, decision.edition, decision.indicator, decision.measure, year].join(' '),
          )
        : [],
    );
    expect(new Set(cells).size).toBe(cells.length);
  });
});

describe('corrections.json', () => {
  test('meets every line', () => {
    expect(corrected.errors).toEqual([]);
  });

  test('leaves no character that a Japanese form cannot hold, and no tag but the lists of H29', () => {
    const possible = japaneseCharacters().add('—');
    expect([...new Set(words)].filter((character) => !possible.has(character))).toEqual([]);
    expect(words.match(/[\u2e80-\u2fdf\uff61-\uff9f\ufffd]/g)).toBeNull();
    expect(new Set(words.match(/<[^>]*>/g))).toEqual(new Set(['<ulstyle="list-style-type:none">']));
  });
});
