import { describe, expect, test } from 'vitest';
import {
  costCell,
  costYears,
  eitherCell,
  fundingItemsOf,
  hasFigures,
  latestSettlement,
  settlementOf,
} from './cost-years.ts';
import { cost, program, sheet } from './example-data.ts';

const old = sheet({
  edition: 2018,
  costs: [
    cost('operating_cost', 'settlement', 2016, 100),
    cost('national_subsidy', 'settlement', 2016, 0),
    cost('operating_cost', 'budget', 2019, null, 'not_yet'),
  ],
});
const recent = sheet({
  edition: 2024,
  costs: [
    cost('operating_cost', 'settlement', 2022, 0),
    cost('operating_cost', 'settlement', 2025, null, 'not_yet'),
    cost('operating_cost', 'budget', 2025, 300, 'planned'),
    cost('personnel_cost', 'budget', 2025, 70, 'planned'),
  ],
});

describe('costYears', () => {
  const years = costYears(program([old, recent]));

  test('runs without gaps from the first year of the oldest sheet to the last year of the newest', () => {
    expect(years.map((year) => year.fiscalYear)).toEqual([2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
  });

  test('a year that no sheet speaks of has no figures, and a printed reason is not nothing', () => {
    expect(years.filter(hasFigures).map((year) => year.fiscalYear)).toEqual([2016, 2019, 2022, 2025]);
    expect(costCell(years[3]!, 'operating_cost', 'budget')).toMatchObject({ value: null, status: 'not_yet' });
    expect(costCell(years[4]!, 'operating_cost', 'budget')).toBeUndefined();
  });

  test('a real zero is the latest settlement, a reason is not', () => {
    expect(latestSettlement(years)?.cell).toMatchObject({ fiscalYear: 2022, value: 0, edition: 2024 });
    expect(settlementOf(program([old, recent]))).toEqual(latestSettlement(years)?.cell);
  });

  test('figures of coming years are found whichever way the form classes them', () => {
    expect(eitherCell(years.at(-1)!, 'personnel_cost')?.value).toBe(70);
  });

  test('names the funding lines that some sheet prints', () => {
    expect(fundingItemsOf(years)).toEqual(['national_subsidy']);
  });

  test('is empty for a program known in words only', () => {
    expect(costYears(program([sheet()]))).toEqual([]);
  });
});

describe('a figure that two sheets state', () => {
  const restated = sheet({ edition: 2021, costs: [cost('operating_cost', 'settlement', 2016, 120)] });

  test('is the newer one, and the older one is kept', () => {
    const cell = costCell(costYears(program([old, restated]))[0]!, 'operating_cost', 'settlement')!;
    expect(cell).toMatchObject({ value: 120, edition: 2021 });
    expect(cell.earlier).toMatchObject([{ value: 100, edition: 2018 }]);
  });

  test('stays the older one where the newer has only a reason', () => {
    const lost = sheet({ edition: 2021, costs: [cost('operating_cost', 'settlement', 2016, null, 'unreadable')] });
    const cell = costCell(costYears(program([old, lost]))[0]!, 'operating_cost', 'settlement')!;
    expect(cell).toMatchObject({ value: 100, edition: 2018 });
  });
});
