import { expect, test } from 'vitest';
import { fiscalYearName, fiscalYearRange, fiscalYearShort } from './eras.ts';

test('平成31年度 and 令和元年度 are one fiscal year, named by its last day of the calendar year', () => {
  expect([2016, 2018, 2019, 2020, 2024].map(fiscalYearName)).toEqual([
    '平成28年度',
    '平成30年度',
    '令和元年度',
    '令和2年度',
    '令和6年度',
  ]);
});

test('short names for axes', () => {
  expect([2018, 2019, 2024].map(fiscalYearShort)).toEqual(['H30', 'R1', 'R6']);
});

test('a range of one year is that year', () => {
  expect(fiscalYearRange(2016, 2026)).toBe('平成28年度〜令和8年度');
  expect(fiscalYearRange(2024, 2024)).toBe('令和6年度');
});
