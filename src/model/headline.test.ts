import { describe, expect, test } from 'vitest';
import { costYears } from './cost-years.ts';
import { cost, figure, indicator, program, sheet } from './example-data.ts';
import { costHeadline, targetHeadlines } from './headline.ts';
import { indicatorSeries } from './indicator-series.ts';

const settled = (...values: (number | null)[]) =>
  costYears(
    program([
      sheet({ costs: values.map((value, index) => cost('operating_cost', 'settlement', 2021 + index, value)) }),
    ]),
  );

describe('costHeadline', () => {
  test('states the change from the year before with its share', () => {
    expect(costHeadline(settled(133348, 124571))?.change).toMatchObject({ difference: -8777, ratio: -8777 / 133348 });
  });

  test('a small base gets no percentage', () => {
    expect(costHeadline(settled(999, 2000))?.change).toMatchObject({ difference: 1001, ratio: null });
  });

  test('no change is claimed over a missing year', () => {
    expect(costHeadline(settled(100, null, 300))?.change).toBeNull();
  });

  test('is null without a settlement', () => {
    expect(costHeadline(settled(null))).toBeNull();
  });
});

describe('targetHeadlines', () => {
  const headlines = (...indicators: ReturnType<typeof indicator>[]) =>
    targetHeadlines(indicatorSeries(program([sheet({ indicators })]))).map(({ series, year }) => [
      series.name,
      year.fiscalYear,
    ]);

  test('an indicator that ended earlier is no answer for the newest year', () => {
    const moved = indicator([300, 300], [], {
      name: '移管',
      number: 2,
      actuals: [figure(2021, 62), figure(2022, null, 'not_applicable')],
    });
    expect(headlines(indicator([5, 5], [6, 7]), moved)).toEqual([['利用件数', 2022]]);
  });

  test('only what can be held against a target', () => {
    expect(headlines(indicator([null], [6]))).toEqual([]);
    expect(headlines()).toEqual([]);
  });
});
