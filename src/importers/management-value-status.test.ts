import { describe, expect, test } from 'vitest';
import { budgetStatus, closedYearStatus, costStatus } from './management-value-status.ts';

const edition = 2020;

describe('値の状態 in a sheet of 2020', () => {
  test.each([
    [2018, 0, 'reported'],
    [2020, 0, 'reported'],
    [2020, 8582, 'reported'],
    [2021, 0, 'not_yet'],
    [2022, 1, 'suspect'],
  ] as const)('settled amount of %i printed %d is %s', (fiscalYear, value, status) => {
    expect(closedYearStatus({ fiscalYear, edition, value })).toBe(status);
  });

  test.each([
    [2018, 0, 'not_recorded'],
    [2019, 0, 'not_recorded'],
    [2019, 5, 'reported'],
    [2020, 0, 'reported'],
    [2021, 0, 'planned'],
    [2022, 9697, 'planned'],
  ] as const)('予算額 of %i printed %d is %s', (fiscalYear, value, status) => {
    expect(budgetStatus({ fiscalYear, edition, value })).toBe(status);
  });

  test('staffing of a later year is a plan, funding of a later year is not yet known', () => {
    const later = { fiscalYear: 2021, edition, value: 0 };
    expect(costStatus('staff_share', 'settlement', later)).toEqual({ measure: 'budget', status: 'planned' });
    expect(costStatus('general_revenue', 'settlement', later)).toEqual({ measure: 'settlement', status: 'not_yet' });
    const now = { fiscalYear: 2020, edition, value: 0 };
    expect(costStatus('overtime_hours', 'settlement', now)).toEqual({ measure: 'settlement', status: 'reported' });
  });
});
