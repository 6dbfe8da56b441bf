import { describe, expect, test } from 'vitest';
import { figure, indicator, program, sheet } from './example-data.ts';
import { hasTwin, indicatorSeries, latestActual } from './indicator-series.ts';

describe('indicatorSeries', () => {
  test('joins the same name over editions, whatever the width of its letters, and leaves no year out', () => {
    const old = indicator([], [], { name: 'ＧＩＳ 件数', targets: [figure(2016, 5)], actuals: [figure(2016, 7)] });
    const recent = indicator([8], [9], { name: 'GIS件数' });
    const [series, ...others] = indicatorSeries(
      program([sheet({ edition: 2018, indicators: [old] }), sheet({ edition: 2024, indicators: [recent] })]),
    );
    expect(others).toEqual([]);
    expect(series!.name).toBe('GIS件数');
    expect(series!.origins.map((origin) => origin.edition)).toEqual([2018, 2024]);
    expect(series!.years.map((year) => [year.fiscalYear, year.actual?.value])).toEqual([
      [2016, 7],
      [2017, undefined],
      [2018, undefined],
      [2019, undefined],
      [2020, undefined],
      [2021, 9],
    ]);
  });

  test('two of one name on one sheet are two plan periods and stay apart', () => {
    const twins = [indicator([1], [1]), indicator([2], [2], { number: 2 })];
    const both = indicatorSeries(program([sheet({ indicators: twins })]));
    expect(both).toHaveLength(2);
    expect(hasTwin(both[0]!, both)).toBe(true);
    expect(hasTwin(both[0]!, both.slice(0, 1))).toBe(false);
  });

  test('the indicators of the newest sheet come first', () => {
    const named = (name: string) => [indicator([1], [1], { name })];
    const both = program([sheet({ edition: 2018, indicators: named('前') }), sheet({ indicators: named('今') })]);
    expect(indicatorSeries(both).map((series) => series.name)).toEqual(['今', '前']);
  });
});

describe('achieved', () => {
  const achieved = (target: number | null, actual: number | null, rest = {}) =>
    indicatorSeries(program([sheet({ indicators: [indicator([target], [actual], rest)] })]))[0]!.years[0]!.achieved;

  test('reaching the target exactly counts', () => {
    expect(achieved(10, 10)).toBe(true);
    expect(achieved(10, 9)).toBe(false);
  });

  test('lower is better where a decision says so; zero stops of zero are a success', () => {
    expect(achieved(280, 0, { better: 'lower' })).toBe(true);
    expect(achieved(280, 281, { better: 'lower' })).toBe(false);
    expect(achieved(0, 0, { better: 'lower' })).toBe(true);
  });

  test('is not known without a target, without a result, or with a doubtful one', () => {
    expect(achieved(null, 5)).toBeNull();
    expect(achieved(5, null)).toBeNull();
    expect(achieved(1, 1, { actuals: [figure(2021, 1, 'suspect')] })).toBeNull();
  });
});

test('the latest result is the last one that is a value and not doubtful', () => {
  const actuals = [figure(2021, 3), figure(2022, 1, 'suspect'), figure(2023, null, 'not_yet')];
  const [series] = indicatorSeries(program([sheet({ indicators: [indicator([5, 5, 5], [], { actuals })] })]));
  expect(latestActual(series!)?.fiscalYear).toBe(2021);
});
