import { describe, expect, test } from 'vitest';
import type { PdfPage, Piece, Rule } from './pdf-page.ts';
import { pdfText } from './pdf-text.ts';

const piece = (text: string, left: number, baseline: number): Piece => {
  return { text, left, right: left + 10 * text.length, baseline, size: 10 };
};
const page = (number: number, pieces: Piece[], rules: Rule[] = []): PdfPage => ({ number, pieces, rules });
const LABELS = ['予算額', '決算額', '一般財源', 'その他', '人件費計'].map((label, n) => piece(label, 10, 20 * (n + 1)));

describe('pdfText', () => {
  test('a page of the form without lines is refused, a cover is not', () => {
    expect(() => pdfText([page(1, LABELS), page(2, LABELS)], 'x.pdf')).toThrow(
      /x\.pdf の 1 ページ: 表の罫線が見つかりません.*\nx\.pdf の 2 ページ: 表の罫線/,
    );
    const cover = pdfText([page(1, [piece('令和6年度シート集', 10, 20), piece('企画課', 200, 20)])], 'x.pdf');
    expect(cover.lines.slice(1)).toEqual(['', '[1ページ]', '令和6年度シート集\t企画課']);
  });

  test('text that covers other text is refused with its page', () => {
    const pieces = [piece('長い文章がはみ出して', 10, 20), piece('次の行', 30, 24)];
    expect(() => pdfText([page(3, pieces)], 'x.pdf')).toThrow(
      /3 ページ: 「長い文章がはみ出して」と「次の行」が重なって/,
    );
  });

  test('a page of nothing but lines is refused, not reckoned with for hours', () => {
    const rules = Array.from({ length: 400 }, (_, n): Rule[] => [
      { left: n, right: n, top: 0, bottom: 400 },
      { left: 0, right: 400, top: n, bottom: n },
    ]).flat();
    expect(() => pdfText([page(1, LABELS, rules)], 'x.pdf')).toThrow('罫線が多すぎます');
  });
});
