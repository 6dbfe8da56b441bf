import { describe, expect, test } from 'vitest';
import type { Decision } from '../schema/decision.ts';
import { cost, data, figure, indicator, sheet } from '../model/example-data.ts';
import { checkDigit, municipalityCode } from './municipality-code.ts';
import { negativeCost } from './negative-cost.ts';
import { overBudget } from './over-budget.ts';
import { revision } from './revision.ts';
import { staffingGap } from './staffing-gap.ts';
import { zeroIndicator } from './zero-indicator.ts';

describe('negative-cost', () => {
  test('spending and staff are never negative, funding may be', () => {
    const costs = [
      cost('operating_cost', 'settlement', 2024, -5),
      cost('personnel_cost', 'settlement', 2024, -1),
      cost('general_revenue', 'settlement', 2024, -5),
      cost('operating_cost', 'budget', 2024, 0),
    ];
    expect(negativeCost(data([sheet({ costs })]))).toMatchObject([
      { severity: 'error', place: '決算額（令和6年度）', found: '−5千円' },
      { severity: 'error', place: '人件費（令和6年度）' },
    ]);
  });
});

describe('over-budget', () => {
  const issuesOf = (settlement: number | null, budget: number | null) =>
    overBudget(
      data([
        sheet({
          costs: [
            cost('operating_cost', 'budget', 2023, budget),
            cost('operating_cost', 'settlement', 2023, settlement),
          ],
        }),
      ]),
    );

  test('is a note, and only above the budget', () => {
    expect(issuesOf(101, 100)).toMatchObject([
      { severity: 'note', place: '決算額（令和5年度）', found: '決算額 101千円、予算額 100千円' },
    ]);
    expect(issuesOf(100, 100)).toEqual([]);
    expect(issuesOf(null, 0)).toEqual([]);
    expect(issuesOf(100, null)).toEqual([]);
  });
});

describe('revision', () => {
  const old = (rest: Parameters<typeof sheet>[0]) =>
    sheet({ edition: 2020, sources: [{ document: 'r2', sheet: 1, lines: [1, 2] }], ...rest });

  test('tells of a figure that a later sheet states differently', () => {
    const sheets = [
      old({ costs: [cost('operating_cost', 'settlement', 2020, 900)] }),
      sheet({ costs: [cost('operating_cost', 'settlement', 2020, 905)] }),
    ];
    expect(revision(data(sheets))).toMatchObject([
      {
        severity: 'note',
        file: 'data/sheets/0008/2024.json',
        place: '決算額（令和2年度）',
        found: '令和6年度のシートは905千円、令和2年度のシートは900千円',
      },
    ]);
  });

  test('tells of an indicator, and not of a figure that was merely open before', () => {
    const sheets = [old({ indicators: [indicator([5, 6], [null])] }), sheet({ indicators: [indicator([5, 7], [3])] })];
    expect(revision(data(sheets)).map(({ place }) => place)).toEqual(['指標1「利用件数」の目標（令和4年度）']);
  });

  test('is silent where both say the same', () => {
    const costs = [cost('operating_cost', 'settlement', 2020, 900)];
    expect(revision(data([old({ costs }), sheet({ costs })]))).toEqual([]);
  });
});

describe('zero-indicator', () => {
  const issuesOf = (targets: (number | null)[], actuals: (number | null)[], decisions: Decision[] = []) =>
    zeroIndicator(data([sheet({ indicators: [indicator(targets, actuals)] })], { decisions }));

  test('asks for a decision where both are zero beside years with a target', () => {
    expect(issuesOf([0, 10, 0], [0, 3, 0])).toMatchObject([
      { severity: 'warning', place: '指標1「利用件数」（令和3年度、令和5年度）' },
    ]);
  });

  test('accepts a target of 0 throughout, a result beside a 0, and what is not reported', () => {
    expect(issuesOf([0, 0], [0, 0])).toEqual([]);
    expect(issuesOf([0, 10], [4, 3])).toEqual([]);
    expect(issuesOf([10, 10], [0, 3])).toEqual([]);
    expect(issuesOf([null, 10], [0, 3])).toEqual([]);
  });

  test('is satisfied by a decision about that year, not about another', () => {
    const decision = (fiscalYear: number, indicatorNumber = 1): Decision => ({
      kind: 'indicator_status',
      programId: '0008',
      edition: 2024,
      indicator: indicatorNumber,
      measure: 'target',
      fiscalYears: [fiscalYear],
      status: 'reported',
      quote: null,
      reason: '実際に0件',
    });
    expect(issuesOf([0, 10], [0, 3], [decision(2021)])).toEqual([]);
    expect(issuesOf([0, 10], [0, 3], [decision(2022)])).toHaveLength(1);
    expect(issuesOf([0, 10], [0, 3], [decision(2021, 2)])).toHaveLength(1);
  });
});

describe('staffing-gap', () => {
  const issuesOf = (share: number | null, actual: number) =>
    staffingGap(
      data([
        sheet({
          costs: [cost('staff_share', 'settlement', 2021, share)],
          indicators: [indicator([], [], { actuals: [figure(2021, actual)] })],
        }),
      ]),
    );

  test('tells of a result in a year without staff', () => {
    expect(issuesOf(0, 6)).toMatchObject([
      { severity: 'note', place: '指標1「利用件数」の実績（令和3年度）', found: '実績は6件、正職員従事割合は0人' },
    ]);
    expect(issuesOf(0, 0)).toEqual([]);
    expect(issuesOf(0.1, 6)).toEqual([]);
    expect(issuesOf(null, 6)).toEqual([]);
  });
});

describe('municipality-code', () => {
  test.each([
    ['08220', 1],
    ['08201', 5],
    ['01100', 2],
    ['13101', 6],
    ['47201', 8],
  ])('the check digit of %s is %i', (firstFive, digit) => expect(checkDigit(firstFive)).toBe(digit));

  test('finds a wrong code', () => {
    const { site } = data([]);
    expect(municipalityCode(data([]))).toEqual([]);
    expect(municipalityCode(data([], { site: { ...site, municipalityCode: '082209' } }))).toMatchObject([
      {
        severity: 'error',
        file: 'data/site.json',
        place: '全国地方公共団体コード',
        found: '082209',
        expected: '最後の桁が1の番号',
      },
    ]);
  });
});
