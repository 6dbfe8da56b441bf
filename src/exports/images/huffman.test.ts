import { describe, expect, test } from 'vitest';
import { codeLengths, codesOf } from './huffman.ts';

describe('codeLengths', () => {
  test('what occurs often has a short code', () => expect(codeLengths([1, 8, 2, 4], 15)).toEqual([3, 1, 3, 2]));

  test('no code is longer than allowed, and all of them together leave no gap', () => {
    const counts = Array.from({ length: 30 }, (_, symbol) => 2 ** symbol);
    const lengths = codeLengths(counts, 9);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(9);
    expect(lengths.reduce((sum, length) => sum + 2 ** -length, 0)).toBe(1);
  });
});

// The example of RFC 1951, 3.2.2: 010, 011, 100, 101, 110, 00, 1110, 1111, read from the end.
test('codes of one length follow each other', () =>
  expect(codesOf([3, 3, 3, 3, 3, 2, 4, 4])).toEqual([0b010, 0b110, 0b001, 0b101, 0b011, 0b00, 0b0111, 0b1111]));
