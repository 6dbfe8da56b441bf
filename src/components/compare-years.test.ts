import { describe, expect, test } from 'vitest';
import { costYearsFrom } from '../charts/examples/build-years.ts';
import { barScale, type ComparedRow, comparedRows, personnelOf, settlementOf } from './compare-years.ts';

/** A row in short: the year, then values, statuses or reasons. */
const short = ({ fiscalYear, cells }: ComparedRow) => [
  fiscalYear,
  ...cells.map((cell) => (typeof cell === 'string' ? cell : (cell.statement.value ?? cell.statement.status))),
];

describe('years of several programs', () => {
  const old = costYearsFrom(2019, [{ settlement: 10 }, null, { settlement: 30 }]);
  const young = costYearsFrom(2020, [{ settlement: 0 }, { budget: 5 }, { settlement: 'not_yet', budget: 7 }]);

  test('are joined from the first to the last, each cell with its value or its reason', () => {
    expect(comparedRows([old, young], settlementOf).map(short)).toEqual([
      [2019, 10, 'not_stated'],
      [2020, 'no_sheet', 0],
      [2021, 30, 'not_stated'],
      [2022, 'not_stated', 'not_yet'],
    ]);
  });

  test('keep the order of the programs, and a program without figures its column', () => {
    const [first] = comparedRows([[], young, old], settlementOf);
    expect(short(first!)).toEqual([2019, 'not_stated', 'not_stated', 10]);
  });

  test('a year of which nobody speaks stays as a row inside, not at the ends', () => {
    const gap = costYearsFrom(2018, [{ budget: 1 }, { settlement: 1 }, null, { settlement: 2 }, { budget: 3 }]);
    expect(comparedRows([gap], settlementOf).map(short)).toEqual([
      [2019, 1],
      [2020, 'no_sheet'],
      [2021, 2],
    ]);
  });

  test('no row where no program has a figure', () => {
    expect(comparedRows([[], []], settlementOf)).toEqual([]);
    expect(comparedRows([], settlementOf)).toEqual([]);
  });

  test('人件費 is 決算 in past years and 予算 in coming ones', () => {
    const years = costYearsFrom(2024, [{ personnel: 8 }, { personnelPlanned: 9 }]);
    const cells = comparedRows([years], personnelOf).flatMap((row) => row.cells);
    expect(
      cells.map((cell) => (typeof cell === 'string' ? cell : [cell.item, cell.measure, cell.statement.value])),
    ).toEqual([
      ['personnel_cost', 'settlement', 8],
      ['personnel_cost', 'budget', 9],
    ]);
  });
});

describe('bars', () => {
  test('are as long as their values, from zero', () => {
    const bar = barScale([200, 50]);
    expect(bar(200)).toEqual({ from: 0, width: 100, zero: 0 });
    expect(bar(50)).toEqual({ from: 0, width: 25, zero: 0 });
    expect(bar(0)).toBeNull();
  });

  test('of negative values go left of the zero', () => {
    const bar = barScale([-100, 300]);
    expect(bar(-100)).toEqual({ from: 0, width: 25, zero: 25 });
    expect(bar(300)).toEqual({ from: 25, width: 75, zero: 25 });
  });

  test('of negative values alone end at the right', () => {
    expect(barScale([-100, -50])(-50)).toEqual({ from: 50, width: 50, zero: 100 });
  });
});
