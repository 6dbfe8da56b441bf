import { describe, expect, test } from 'vitest';
import { display, key, matches } from './normalize.ts';

describe('key', () => {
  test.each([
    ['ＲＰＡ', 'rpa'],
    ['ｵｰﾌﾟﾝﾃﾞｰﾀ', 'おーぷんでーた'],
    ['オープンデータ', 'おーぷんでーた'],
    ['⻑期⻄⺠', '長期西民'],
    ['124,571千円', '124571千円'],
    ['１，２３４，５６７', '1234567'],
    ['1,2345', '1,2345'],
    ['3,000,00', '3000,00'],
    ['あおば 市\n役所', 'あおば市役所'],
    ['RPA  推進', 'rpa 推進'],
    ['Wi‐Fi − 〜', 'wi-fi - ~'],
    ['　前後　', '前後'],
  ])('%s is compared as %s', (text, expected) => expect(key(text)).toBe(expected));

  test('is its own key', () => expect(key(key('ＲＰＡ　１，２３４ ヴァ'))).toBe(key('ＲＰＡ　１，２３４ ヴァ')));

  test('display keeps what a reader sees', () => expect(display('ＲＰＡ　１，２３４ データ')).toBe('RPA 1,234 データ'));
});

describe('matches', () => {
  test('a term is found anywhere in a line', () => expect(matches(key('情報セキュリティ'), key('報セキ'))).toBe(true));
  test('a term of digits only must be a whole number', () => {
    expect(matches(key('決算40,881千円'), '088')).toBe(false);
    expect(matches(key('印字 088'), '088')).toBe(true);
    expect(matches(key('R06年度'), '06')).toBe(true);
  });
  test('a term with digits and other characters is found anywhere', () =>
    expect(matches(key('180%'), '80%')).toBe(true));
});
