import { describe, expect, test } from 'vitest';
import { hitRanges, markedParts } from './hit-ranges.ts';
import { key } from './normalize.ts';

const marked = (text: string, ...terms: string[]) =>
  markedParts(text, terms.map(key))
    .map((part) => (part.isHit ? `[${part.text}]` : part.text))
    .join('');

describe('markedParts', () => {
  test('marks the original, in whatever width it is written', () =>
    expect(marked('庁内ＲＰＡの推進', 'rpa')).toBe('庁内[ＲＰＡ]の推進'));
  test('marks a grouped number for its digits', () =>
    expect(marked('決算124,571千円', '124571')).toBe('決算[124,571]千円'));
  test('marks whole numbers only', () => expect(marked('88と1088と088', '88')).toBe('[88]と1088と088'));
  test('marks over a line break', () =>
    expect(marked('情報セキ\nュリティ', '情報セキュリティ')).toBe('[情報セキ\nュリティ]'));
  test('joins overlapping hits', () => expect(marked('情報政策課', '情報政策', '政策課')).toBe('[情報政策課]'));
  test('loses nothing', () => {
    const text = '（１）情報 ﾃﾞｰﾀ、𠮷野';
    expect(
      markedParts(text, [key('データ'), key('𠮷')])
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
  test('an empty term marks nothing', () => expect(hitRanges('統計', [''])).toEqual([]));
});
