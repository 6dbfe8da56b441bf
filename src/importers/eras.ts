interface Era {
  /** Calendar year of the first year (元年). */
  first: number;
  /** Years that texts count in it. 平成32年度 is in plans written before 令和 had a name. */
  years: number;
}

const SHOWA: Era = { first: 1926, years: 64 };
const HEISEI: Era = { first: 1989, years: 50 };
const REIWA: Era = { first: 2019, years: 99 };
const ERAS = new Map(
  Object.entries({
    ...{ 昭和: SHOWA, 昭: SHOWA, S: SHOWA },
    ...{ 平成: HEISEI, 平: HEISEI, H: HEISEI },
    ...{ 令和: REIWA, 令: REIWA, R: REIWA },
  }),
);

/**
 * Western fiscal year of the nth year (元 or a number) of an era: 平成31年度 and 令和元年度 are both 2019. null for what the era
 * never had.
 */
export function eraFiscalYear(era: string, nth: string): number | null {
  const { first, years } = ERAS.get(era) ?? { first: 0, years: 0 };
  const number = nth === '元' ? 1 : Number(nth);
  return number >= 1 && number <= years ? first + number - 1 : null;
}

const ERA_YEAR = /^(昭和|平成|令和|S|H|R) *(元|\d{1,2})(年度)?$/;

/**
 * Western fiscal year of a year as the forms print it: 平成30年度 and H30 are 2018, 令和元年度 and R01年度 are 2019, 令和 2年度 is 2020.
 * null where the cell is not such a year and nothing else (fiscalYearIn finds one in a label).
 */
export function fiscalYearOf(printed: string): number | null {
  const [, era, year] = ERA_YEAR.exec(printed.normalize('NFKC').trim()) ?? [];
  if (era === undefined || year === undefined) return null;
  return eraFiscalYear(era, year);
}
