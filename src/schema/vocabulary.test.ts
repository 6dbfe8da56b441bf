import { describe, expect, test } from 'vitest';
import { parse } from './parse.ts';
import { vocabulary } from './vocabulary.ts';

const expected = (...scales: unknown[]) =>
  parse(vocabulary, { scales }).deviations.map(({ path, expected: message }) => `${path.join('.')}: ${message}`);

describe('vocabulary.json', () => {
  test('scales of letters, of words, and those where 1 is best', () => {
    expect(
      expected(
        { role: 'overall', grades: ['A', 'B', 'C', 'D', 'E'], steps: true },
        { items: ['緊急度'], grades: ['1', '2', '3'], steps: true },
        { items: ['進捗'], role: 'progress', grades: ['順調', '遅れ'], steps: false },
      ),
    ).toEqual([]);
  });

  test.each([
    [{ grades: ['A', 'B'], steps: true }, /scales\.0: .*items.*role/],
    [{ role: 'overall', grades: ['A', 'A'], steps: true }, /0\.grades: 同じ言葉は1回/],
    [{ role: 'overall', grades: ['A'], steps: true }, /0\.grades: /],
    [{ role: 'overall', grades: [...'ABCDEFGHIJK'], steps: true }, /図にできる段階.*10/],
    [{ role: 'grade', grades: ['A', 'B'], steps: true }, /0\.role: /],
    [{ role: 'overall', grades: [5, 4], steps: true }, /0\.grades\.0: /],
  ])('%j is refused, and the place is named', (scale, message) => {
    expect(expected(scale)[0]).toMatch(message);
  });
});
