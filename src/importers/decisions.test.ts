import { describe, expect, test } from 'vitest';
import type { Decision } from '../schema/decision.ts';
import { applyDecisions } from './decisions.ts';
import { exampleCost, exampleFigure, exampleIndicator, exampleSheet } from './example-sheet.ts';

const why = { programId: '0087', edition: 2020, quote: null, reason: '試験' };
const noTarget: Decision = {
  kind: 'indicator_status',
  ...why,
  indicator: 1,
  measure: 'target',
  fiscalYears: [2019],
  status: 'no_target',
};

function decide(decision: Decision, sheet = exampleSheet()) {
  const { sheets, errors } = applyDecisions([sheet], [decision]);
  return { sheet: sheets[0], indicator: sheets[0]?.indicators[0], errors };
}

describe('applyDecisions', () => {
  test('empties the value and keeps what is printed, in the decided years and measure alone', () => {
    const { indicator, errors } = decide(noTarget);
    expect(errors).toEqual([]);
    expect(indicator?.targets).toEqual([
      { fiscalYear: 2019, value: null, status: 'no_target', printed: '5.0', line: 3 },
      exampleFigure({ fiscalYear: 2020 }),
    ]);
    expect(indicator?.actuals).toEqual(exampleIndicator().actuals);
  });

  test('keeps the number under a status that carries one', () => {
    const { indicator } = decide({ ...noTarget, status: 'suspect', measure: 'actual' });
    expect(indicator?.actuals[0]).toMatchObject({ status: 'suspect', value: 5 });
  });

  test('gives a withheld number back when it counts after all', () => {
    const withheld = exampleIndicator({
      targets: [exampleFigure({ fiscalYear: 2019, value: null, status: 'not_yet', printed: '0.0' })],
    });
    const { indicator, errors } = decide({ ...noTarget, status: 'reported' }, exampleSheet({ indicators: [withheld] }));
    expect(errors).toEqual([]);
    expect(indicator?.targets[0]).toMatchObject({ status: 'reported', value: 0, printed: '0.0' });
  });

  test('refuses a status that needs a number where none is printed', () => {
    const lost = exampleIndicator({
      targets: [exampleFigure({ fiscalYear: 2019, value: null, status: 'unreadable', printed: null })],
    });
    const { errors } = decide({ ...noTarget, status: 'reported' }, exampleSheet({ indicators: [lost] }));
    expect(errors).toHaveLength(1);
  });

  test('changes one cost by item, measure and year', () => {
    const costs = [
      exampleCost(),
      exampleCost({ measure: 'settlement' }),
      exampleCost({ item: 'personnel_cost' }),
      exampleCost({ fiscalYear: 2019 }),
    ];
    const decision: Decision = {
      kind: 'cost_status',
      ...why,
      item: 'operating_cost',
      measure: 'settlement',
      fiscalYears: [2020],
      status: 'not_recorded',
    };
    const { sheet, errors } = decide(decision, exampleSheet({ costs }));
    expect(errors).toEqual([]);
    expect(sheet?.costs.map(({ status, value }) => [status, value])).toEqual([
      ['reported', 5],
      ['not_recorded', null],
      ['reported', 5],
      ['reported', 5],
    ]);
  });

  test('turns the direction of the indicator that is meant', () => {
    const indicators = [exampleIndicator(), exampleIndicator({ number: 2 })];
    const { sheet } = decide(
      { kind: 'indicator_direction', ...why, indicator: 2, better: 'lower' },
      exampleSheet({ indicators }),
    );
    expect(sheet?.indicators.map(({ better }) => better)).toEqual(['higher', 'lower']);
  });

  test('a reading changes nothing', () => {
    const { sheet, errors } = decide({ kind: 'reading', ...why, label: '実績' });
    expect({ sheet, errors }).toEqual({ sheet: exampleSheet(), errors: [] });
  });

  test('several decisions of one sheet add up', () => {
    const lower: Decision = { kind: 'indicator_direction', ...why, indicator: 1, better: 'lower' };
    const indicator = applyDecisions([exampleSheet()], [noTarget, lower]).sheets[0]?.indicators[0];
    expect([indicator?.better, indicator?.targets[0]?.status]).toEqual(['lower', 'no_target']);
  });

  const missed: [string, Decision, string][] = [
    ['sheet', { ...noTarget, edition: 2024 }, 'シート'],
    ['sheet of a reading', { kind: 'reading', ...why, programId: '0099', label: '実績' }, 'シート'],
    ['indicator', { ...noTarget, indicator: 4 }, '指標4'],
    ['year', { ...noTarget, fiscalYears: [2019, 2031] }, '指標1の目標値 2031年度'],
    [
      'cost',
      { kind: 'cost_status', ...why, item: 'staff_share', measure: 'budget', fiscalYears: [2020], status: 'not_yet' },
      'staff_share budget 2020年度',
    ],
  ];
  test.each(missed)('is an error when it meets no %s', (_, decision, label) => {
    const { errors } = decide(decision);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(`${label}に、当てはまる値がありません`);
  });
});
