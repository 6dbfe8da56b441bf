import { expect, test } from 'vitest';
import { fiscalYearsIn } from './years.ts';

test.each<[string, number[]]>([
  ['令和 4年度 令和 5年度 令和 6年度', [2022, 2023, 2024]],
  ['R01年度 R06年度', [2019, 2024]],
  ['令和４年度以降', [2022]],
  ['令和元年度', [2019]],
  ['令和10年度', [2028]],
  ['年度', []],
])('fiscalYearsIn %s', (text, years) => {
  expect(fiscalYearsIn(text)).toEqual(years);
});
