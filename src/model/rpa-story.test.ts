import { describe, expect, test } from 'vitest';
import type { DataSet } from './program.ts';
import { readDataSet } from './read-data.ts';
import { peakYear, rpaStory, statedHours } from './rpa-story.ts';

const data = readDataSet('data').data!;
const story = rpaStory(data, 'data')!;

describe('the story of RPA', () => {
  test('the hours of the slides are the hours that the sheet states', () => {
    expect(statedHours(story.stated)).toBe(407);
    expect(Math.floor(story.total.saved / 60)).toBe(407);
    expect(story.stated.sheet).toMatchObject({ programId: '0087', edition: 2018 });
    expect(story.stated.text).toMatchObject({ role: 'result', fiscalYear: 2017, document: 'h29-evaluation-sheets' });
    expect(story.stated.text.line).toBe(28);
  });

  test('the plan is that of the year after, in one line', () => {
    expect(story.plan).toMatchObject({ body: 'RPA導入の検討', text: { role: 'plan', fiscalYear: 2018 } });
  });

  test('savings and costs are those of 1098', () => {
    const actuals = story.savings.years.map(({ fiscalYear, actual }) => [fiscalYear, actual?.value ?? null]);
    expect(actuals).toEqual([
      [2019, null],
      [2020, 3465],
      [2021, 14959],
      [2022, 5985],
      [2023, 7687],
      [2024, 10819],
    ]);
    expect(peakYear(story.savings)?.fiscalYear).toBe(2021);
    expect(story.costs.map((year) => year.cells.operating_cost?.settlement?.value ?? null)).toEqual([
      8238,
      10245,
      20753,
      null,
      null,
    ]);
  });

  test.each<[string, DataSet]>([
    ['the slides', { ...data, documents: new Map() }],
    ['a program', { ...data, programs: data.programs.filter((program) => program.id !== '1098') }],
  ])('is not told without %s', (_, less) => expect(rpaStory(less, 'data')).toBeNull());

  test('without results there is no peak', () => {
    expect(peakYear({ ...story.savings, years: [] })).toBeUndefined();
  });
});
