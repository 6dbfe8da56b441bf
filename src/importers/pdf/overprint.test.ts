import { expect, test } from 'vitest';
import { overprints, withoutDoubles } from './overprint.ts';
import type { Piece } from './pdf-page.ts';

const piece = (text: string, left: number, baseline: number): Piece => {
  return { text, left, right: left + 10 * text.length, baseline, size: 10 };
};
const page = (...pieces: Piece[]) => ({ number: 1, pieces, rules: [] });

test('bold made by printing twice is text once', () => {
  const twice = page(piece('成果', 10, 20), piece('成果', 10.3, 20), piece('成果', 10, 40));
  expect(withoutDoubles(twice).pieces).toHaveLength(2);
});

test('text over other text is found, text beside and below it is not', () => {
  expect(overprints(page(piece('はみ出した文字', 10, 20), piece('次の欄', 20, 23)))).toHaveLength(1);
  expect(overprints(page(piece('一行目', 10, 20), piece('二行目', 10, 31), piece('隣', 41, 20)))).toEqual([]);
});

test('brackets that are set close share half of their width', () => {
  expect(overprints(page(piece('（累計）', 10, 20), piece('、第', 45, 20)))).toEqual([]);
});
