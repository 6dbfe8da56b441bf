import { describe, expect, test } from 'vitest';
import type { Decision } from '../schema/decision.ts';
import { exampleDocument, exampleSheet } from './example-sheet.ts';
import { checkQuotes } from './quotes.ts';

const source = {
  document: exampleDocument(),
  lines: ['情報化', '※令和元年度は別指標', ' だったため０', '　とする。', '次のシートの言葉'],
};
const reading = (quote: string | null): Decision[] => [
  { kind: 'reading', programId: '0087', edition: 2020, label: '概要', quote, reason: '試験' },
];

describe('checkQuotes', () => {
  test.each([['※令和元年度は別指標だったため０'], ['０ とする。'], [null]])('accepts %s', (quote) => {
    expect(checkQuotes(reading(quote), [exampleSheet()], [source])).toEqual([]);
  });

  test.each([['別指標だったため0'], ['次のシートの言葉']])(
    'refuses %s, which the lines of the sheet do not say',
    (quote) => {
      const errors = checkQuotes(reading(quote), [exampleSheet()], [source]);
      expect(errors).toHaveLength(1);
      expect(errors[0]).toContain(`引用「${quote}」がシートにありません`);
    },
  );
});
