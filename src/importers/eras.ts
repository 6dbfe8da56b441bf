/** Calendar year of the first year (元年) of an era. 平成31年度 and 令和元年度 are both 2019 by this rule. */
const FIRST_YEAR = new Map([
  ['昭和', 1926],
  ['S', 1926],
  ['平成', 1989],
  ['H', 1989],
  ['令和', 2019],
  ['R', 2019],
]);

const ERA_YEAR = /^(昭和|平成|令和|S|H|R) *(元|\d{1,2})(年度)?$/;

/**
 * Western fiscal year of a year as the forms print it: 平成30年度 and H30 are 2018, 令和元年度 and R01年度 are 2019, 令和 2年度 is 2020.
 * null where the cell is not such a year and nothing else.
 */
export function fiscalYearOf(printed: string): number | null {
  const [, era, year] = ERA_YEAR.exec(printed.normalize('NFKC').trim()) ?? [];
  if (era === undefined || year === undefined) return null;
  const nth = year === '元' ? 1 : Number(year);
  const first = FIRST_YEAR.get(era);
  return first === undefined || nth === 0 ? null : first + nth - 1;
}
