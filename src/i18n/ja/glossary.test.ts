import { describe, expect, test } from 'vitest';
import { costItemNames } from './codes.ts';
import { glossaryGroups, type GlossaryKey, glossaryTerms } from './glossary.ts';

const keys = Object.keys(glossaryTerms) as GlossaryKey[];
const listed = glossaryGroups.flatMap((group) => group.terms);

describe('glossary', () => {
  test('every term stands on the page once', () => {
    expect([...listed].sort()).toEqual([...keys].sort());
  });

  test('groups and terms can share a page: every fragment is its own', () => {
    const ids = [...glossaryGroups.map((group) => group.id), ...listed];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('cost items go by the names of the tables; その他 says of what', () => {
    const names = Object.entries(costItemNames).map(([item, name]) => [name, glossaryTerms[item as GlossaryKey].name]);
    expect(names.filter(([name, term]) => name !== term)).toEqual([['その他', 'その他（特財）']]);
  });

  test.each(keys)('%s is explained in plain sentences', (key) => {
    const { name, reading, text } = glossaryTerms[key];
    expect(name).not.toBe('');
    expect(reading).toMatch(/^[ぁ-んー・（）]+$/);
    const sentences = text.split(/(?<=。)/);
    expect(sentences.filter((sentence) => !/(です|ます|ません)。$/.test(sentence))).toEqual([]);
    expect(text.length).toBeLessThanOrEqual(80);
  });
});
