import { expect, test } from 'vitest';
import { cost, sheet } from './example-data.ts';
import { amountSum, statementOf, sumOf } from './statement.ts';

const stated = (value: number | null) =>
  statementOf(cost('operating_cost', 'settlement', 2024, value), sheet(), { document: 'r6', unit: '千円' });

test('a sum is exact to the yen, and missing where a part is', () => {
  expect(amountSum([0.1, 0.2])).toBe(0.3);
  expect(amountSum([1234.567, -1000.1])).toBe(234.467);
  expect(amountSum([])).toBe(0);
  expect(sumOf([stated(0.1), stated(0.2)])).toBe(0.3);
  expect(sumOf([stated(1), stated(null)])).toBeNull();
  expect(sumOf([stated(1), undefined])).toBeNull();
});
