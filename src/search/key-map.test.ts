import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyMap } from './key-map.ts';
import { key } from './normalize.ts';

const japanese = fc.string({
  unit: fc.constantFrom(...'あカヴｶﾞﾊﾟ漢字⻑𠮷ＲＰａ１２3,，. 　\n・「（-−〜㎡①㌔％'),
  maxLength: 30,
});

describe('keyMap', () => {
  test('gives the same key as key()', () => {
    fc.assert(
      fc.property(japanese, (text) => {
        expect(keyMap(text).key).toBe(key(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('leads back to the characters that a key character comes from', () => {
    const text = '経費は１，２３４千円';
    const { key: mapped, start, end } = keyMap(text);
    const at = mapped.indexOf('1234');
    expect(text.slice(start[at], end[at + 3])).toBe('１，２３４');
  });

  test('takes a half-width letter with its dakuten', () => {
    const { start, end } = keyMap('ｵﾃﾞﾝ');
    expect([start, end]).toEqual([
      [0, 1, 3],
      [1, 3, 4],
    ]);
  });
});
