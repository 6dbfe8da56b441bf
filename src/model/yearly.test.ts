import { expect, test } from 'vitest';
import { byYears } from './yearly.ts';

const of = (...years: (number | null)[]) => years.map((fiscalYear, index) => ({ fiscalYear, index }));
const indexes = (entries: { index: number }[]) => entries.map(({ index }) => index);

test('a form of two years stays as it is printed', () => {
  const { open, older } = byYears(of(2017, 2018, null, 2017));
  expect(indexes(open)).toEqual([0, 1, 2, 3]);
  expect(older).toEqual([]);
});

test('many years: what is of no year and the newest two, then a year each', () => {
  const { open, older } = byYears(of(2021, 2022, null, 2024, 2023, 2024, 2021));
  expect(indexes(open)).toEqual([2, 3, 5, 4]);
  expect(older.map(({ fiscalYear, entries }) => [fiscalYear, indexes(entries)])).toEqual([
    [2022, [1]],
    [2021, [0, 6]],
  ]);
});
