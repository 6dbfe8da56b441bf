import { describe, expect, test } from 'vitest';
import { paragraphsOf } from './box-text.ts';
import type { Piece } from './pdf-page.ts';

/** A box of ten characters of ten points, with its text at two points from the edge. */
const EDGES = { left: 0, right: 104 };
const line = (text: string, baseline: number, left = 2): Piece => {
  const width = [...text].reduce((sum, character) => sum + (character < '\x7F' ? 5 : 10), 0);
  return { text, left, right: left + width, baseline, size: 10 };
};
const read = (...texts: string[]) =>
  paragraphsOf(
    texts.map((text, n) => line(text, 12 * n)),
    EDGES,
  );

describe('paragraphsOf', () => {
  test('joins a line that only wraps', () => {
    expect(read('一二三四五六七八九十', '続き')).toEqual(['一二三四五六七八九十続き']);
  });

  test('keeps a line that ends before the edge', () => {
    expect(read('一二三四五', '六七八')).toEqual(['一二三四五', '六七八']);
  });

  test('a word or a mark that had no room came down: the line before it wraps', () => {
    expect(read('一二三四五六', 'LGWAN系')).toEqual(['一二三四五六', 'LGWAN系']);
    expect(read('一二三四五六七八', 'LGWAN系')).toEqual(['一二三四五六七八LGWAN系']);
    expect(read('一二三四五六七八', '九。')).toEqual(['一二三四五六七八九。']);
  });

  test('words in letters keep the blank that the end of the line replaced', () => {
    expect(read('Data for Social', 'Transformation')).toEqual(['Data for Social Transformation']);
  });

  test('items stay apart, but a wrapped line may begin with their mark', () => {
    expect(read('・二三四五六七八九十', '・次の項目')).toEqual(['・二三四五六七八九十', '・次の項目']);
    expect(read('調査を行い報告した。', '（随時）点検')).toEqual(['調査を行い報告した。', '（随時）点検']);
    expect(read('市内の大学及び関連の', '・研究機関')).toEqual(['市内の大学及び関連の・研究機関']);
  });

  test('gaps are blanks, full-width blanks and columns', () => {
    const pieces = [line('12月', 0), line('整備', 0, 32), line('088', 0, 55), line('運営', 0, 90)];
    expect(paragraphsOf(pieces, EDGES)).toEqual(['12月　整備 088  運営']);
  });
});
