import { expect, test } from 'vitest';
import { phrases } from './phrases.ts';

test('a compound may break where kanji and katakana meet', () => {
  expect(phrases('情報通信ネットワーク運営業務')).toEqual(['情報通信', 'ネットワーク', '運営業務']);
});

test('nothing is lost or added', () => {
  const name = '次代を担う人材育成と科学技術の理解の醸成事業（科学教育推進事業）';
  expect(phrases(name).join('')).toBe(name);
  expect(phrases(name).length).toBeGreaterThan(3);
});
