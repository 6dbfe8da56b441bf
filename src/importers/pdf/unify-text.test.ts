import { expect, test } from 'vitest';
import { unifyText } from './unify-text.ts';

test('radicals and signs that share their glyph become the character that is meant', () => {
  expect(unifyText('⾏政・⽬的')).toBe('行政・目的');
  expect(unifyText('⻑⻄⺠')).toBe('長西民');
  expect(unifyText('新規\u2027継続 4月\u301C6月')).toBe('新規・継続 4月～6月');
});

test('what is not printed is left out, and no other character changes', () => {
  expect(unifyText('a\u200Bb\u0000\u202Ec\u00A0d')).toBe('abc d');
  expect(unifyText('①㎡（ｶﾅ）Ⅳ－３　髙﨑')).toBe('①㎡（ｶﾅ）Ⅳ－３　髙﨑');
  expect(unifyText('a\uD800b')).toBe('a\uFFFDb');
});
