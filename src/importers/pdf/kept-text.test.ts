import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isKeptText, keptLines, rowsOfKeptText } from './kept-text.ts';

const cell = fc.array(fc.stringMatching(/^[ぁ-ん0-9]{1,5}$/), { maxLength: 3 });
const label = fc.stringMatching(/^[ァ-ン]{1,5}$/).map((text) => [text]);
const row = fc.record({
  cells: fc.tuple(label, fc.array(cell, { maxLength: 4 })).map(([first, rest]) => [first, ...rest]),
  free: fc.boolean(),
});
const pages = fc
  .array(fc.array(row, { maxLength: 5 }), { maxLength: 3 })
  .map((all) => all.map((rows, n) => ({ number: n + 1, rows })));

describe('kept text', () => {
  test('gives back the rows it was made of, with their pages and lines', () => {
    fc.assert(
      fc.property(pages, (given) => {
        const lines = keptLines(given);
        const rows = rowsOfKeptText(lines);
        const expected = given.flatMap(({ number, rows: own }) =>
          own.map(({ cells }) => ({ page: number, cells: cells.map((paragraphs) => paragraphs.join('\n')) })),
        );
        expect(rows.map(({ page, cells }) => ({ page, cells }))).toEqual(expected);
        for (const { line, cells } of rows) expect(lines[line - 1]!.startsWith(cells[0]!)).toBe(true);
      }),
    );
  });

  test('is recognised by its first line', () => {
    expect(isKeptText(keptLines([]).join('\n'))).toBe(true);
    expect(isKeptText('令和 6年度 事務事業マネジメントシート')).toBe(false);
  });

  test('a label that the layout breaks into lines is one line', () => {
    const rows = [
      {
        free: false,
        cells: [
          ['前年度の課', '題への対応'],
          ['行った。', '終えた。'],
        ],
      },
    ];
    expect(keptLines([{ number: 1, rows }]).slice(-2)).toEqual(['前年度の課題への対応\t行った。', '\t終えた。']);
  });
});
