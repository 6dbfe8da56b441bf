import { expect, test } from 'vitest';
import { queryOf, selectionFrom } from './compare-selection.ts';

const known = new Set(['0085', '0086', '0087', '0088', '0089', 'b0102011012-01']);
const from = (query: string) => selectionFrom(query, known);

test('programs stand in the order asked', () => {
  expect(from('?ids=0088,b0102011012-01,0087').shown).toEqual(['0088', 'b0102011012-01', '0087']);
});

test('nothing asked, nothing shown', () => {
  for (const query of ['', '?', '?ids=', '?ids=,,%20', '?other=0088']) {
    expect(from(query)).toEqual({ shown: [], refused: [], unknown: [] });
  }
});

test('a program asked for twice stands there once', () => {
  expect(from('?ids=0088,0087,0088&ids=0087').shown).toEqual(['0088', '0087']);
});

test('the fifth known program is refused; unknown ones take no place', () => {
  expect(from('?ids=0085,9999,0086,0087,0088,0089')).toEqual({
    shown: ['0085', '0086', '0087', '0088'],
    refused: ['0089'],
    unknown: ['9999'],
  });
});

test('a number is not guessed: 88 may be 0088 or 1088', () => {
  expect(from('?ids=88')).toEqual({ shown: [], refused: [], unknown: ['88'] });
});

test('reads what a hand types: full-width digits, blanks, Japanese commas', () => {
  expect(from(`?ids=${encodeURIComponent('００８７、 0088 ,')}`).shown).toEqual(['0087', '0088']);
  expect(from('?ids=0087+0088').shown).toEqual(['0087', '0088']);
  expect(selectionFrom('?ids=K-12', new Set(['k-12'])).shown).toEqual(['k-12']);
});

test('what is written can be read back', () => {
  expect(queryOf([])).toBe('');
  expect(queryOf(['0087', 'b0102011012-01'])).toBe('?ids=0087,b0102011012-01');
  expect(from(queryOf(['0087', 'b0102011012-01'])).shown).toEqual(['0087', 'b0102011012-01']);
});
