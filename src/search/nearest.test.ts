import { describe, expect, test } from 'vitest';
import { isOneOff, nearestKeywords } from './nearest.ts';

test.each([
  ['added', '情報化推進計画書', '情報化推進計画', true],
  ['left out', '情化', '情報化', true],
  ['changed', '情報せきゅりてい', '情報せきゅりてぃ', true],
  ['swapped', '政索策', '政策索', true],
  ['swapped at the end', 'abdc', 'abcd', true],
  ['the same', '統計', '統計', false],
  ['two changed', '統計調査', '統一検査', false],
  ['two added', '統計', '統計調査', false],
])('one character %s', (_, a, b, expected) => {
  expect(isOneOff(a, b)).toBe(expected);
  expect(isOneOff(b, a)).toBe(expected);
});

describe('nearestKeywords', () => {
  const words = ['情報', '情報化推進計画', '計画', 'コンピュータ', 'RPA', '推進'];
  test('one character off first', () => expect(nearestKeywords('情報化推進計画書', words)).toEqual(['情報化推進計画']));
  test('width and kana do not count', () => expect(nearestKeywords('ｺﾝﾋﾟｭｰﾀｰ', words)).toEqual(['コンピュータ']));
  test('else the longest words inside', () =>
    expect(nearestKeywords('量子コンピュータ計画', words)).toEqual(['コンピュータ', '計画']));
  test('of a word of two characters only what stands inside', () => expect(nearestKeywords('情緒', words)).toEqual([]));
});
