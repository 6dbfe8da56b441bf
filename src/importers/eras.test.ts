import { describe, expect, test } from 'vitest';
import { fiscalYearOf } from './eras.ts';

describe('fiscalYearOf', () => {
  test.each([
    ['平成30年度', 2018],
    ['平成31年度', 2019],
    ['令和元年度', 2019],
    ['令和 2年度', 2020],
    ['令和６年度', 2024],
    ['R01年度', 2019],
    ['R06年度', 2024],
    ['Ｒ０４年度', 2022],
    ['H29', 2017],
    [' H31 ', 2019],
    ['昭和63年度', 1988],
    ['令和10年度', 2028],
  ])('%s is %i', (printed, year) => {
    expect(fiscalYearOf(printed)).toBe(year);
  });

  test.each(['', '-', '2020', 'R', '令和年度', '令和0年度', '大正10年度', '令和 2年度 事務事業', '0.0', 'R0112'])(
    '%j is no year',
    (printed) => {
      expect(fiscalYearOf(printed)).toBeNull();
    },
  );
});
