import { describe, expect, test } from 'vitest';
import { parseQuery, printQuery, shownTerms, wholeName } from './query.ts';

const groups = (text: string) => parseQuery(text).groups.map((group) => group.map((term) => term.key));
const excluded = (text: string) => parseQuery(text).excluded.map((term) => term.key);

describe('parseQuery', () => {
  test('blanks of any width mean AND', () =>
    expect(groups('ＲＰＡ　市民税課 窓口')).toEqual([['rpa'], ['市民税課'], ['窓口']]));
  test('quotes keep blanks', () => expect(groups('"smart city" あおば')).toEqual([['smart city'], ['あおば']]));
  test('any quotes do', () => expect(groups('“Smart City”')).toEqual([['smart city']]));
  test('a quote that is not closed is none', () => expect(groups('"RPA 推進')).toEqual([['rpa'], ['推進']]));
  test('Japanese brackets stay part of the term and keep blanks', () => {
    expect(groups('「幸せリーグ」')).toEqual([['「幸せりーぐ」']]);
    expect(groups('「smart city」構想')).toEqual([['「smart city」構想']]);
  });
  test('OR joins its two neighbours', () =>
    expect(groups('市 小学生 OR 中学生')).toEqual([['市'], ['小学生', '中学生']]));
  test('OR in a row and full-width', () => expect(groups('a ＯＲ b OR c')).toEqual([['a', 'b', 'c']]));
  test('OR at an edge, in small letters or in quotes is a word', () => {
    expect(groups('OR 小学生')).toEqual([['or'], ['小学生']]);
    expect(groups('a or b')).toEqual([['a'], ['or'], ['b']]);
    expect(groups('a "OR" b')).toEqual([['a'], ['or'], ['b']]);
  });
  test.each(['-', '－', '−'])('%s before a word excludes it', (minus) => {
    expect(groups(`投票 ${minus}ネット`)).toEqual([['投票']]);
    expect(excluded(`投票 ${minus}ネット`)).toEqual(['ねっと']);
  });
  test('a dash inside a word or alone is text', () => {
    expect(groups('01-020108')).toEqual([['01-020108']]);
    expect(groups('－')).toEqual([['-']]);
  });
  test('the same term twice counts once', () => expect(groups('RPA ＲＰＡ')).toEqual([['rpa']]));
  test('nothing but blanks is no term', () => expect(groups('　 "" ')).toEqual([]));
});

test('a printed query is read as the same query', () => {
  for (const text of ['RPA 推進', '"smart city" OR 中学生 -"a b"', 'a "OR" b', '"-x" 統計']) {
    expect(parseQuery(printQuery(parseQuery(text)))).toEqual(parseQuery(text));
  }
});

test('excluded words are not shown as hits', () => {
  expect(shownTerms(parseQuery('RPA OR AI -IoT')).map((term) => term.key)).toEqual(['rpa', 'ai']);
});

describe('wholeName', () => {
  const name = (text: string) => wholeName(text, parseQuery(text));
  test('is the query without quotes, in key form', () =>
    expect(name('あおば Society5.0 事業')).toBe('あおば society5.0 事業'));
  test('is none where the query is more than words', () => {
    expect([name('a OR b'), name('統計 -市'), name('088'), name('水')]).toEqual([null, null, null, null]);
  });
});
