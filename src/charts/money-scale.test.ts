import { describe, expect, test } from 'vitest';
import { moneyScale } from './money-scale.ts';

const labels = (amounts: number[], room: number) => {
  const { unit, label } = moneyScale(amounts, room);
  return [unit, ...amounts.map(label)];
};

describe('moneyScale', () => {
  test('takes the smallest unit whose figures fit', () => {
    expect(labels([12677, 870, 0], 58)).toEqual(['thousand', '12,677', '870', '0']);
    expect(labels([161188, 102034], 58)).toEqual(['million', '161', '102']);
    expect(labels([17500, 870], 25.5)).toEqual(['million', '17.5', '0.9']);
    expect(labels([1141785, 232402], 25.5)).toEqual(['hundredMillion', '11.4', '2.3']);
  });

  test('keeps a decimal where a figure would lose too much', () => {
    expect(labels([149970, 3980], 25.5)).toEqual(['million', '150', '4.0']);
  });

  test('what is not zero is never shown as zero', () => {
    expect(labels([8141785, 12, -12, 0], 27)).toEqual(['hundredMillion', '81.4', '<0.1', '>−0.1', '0']);
  });

  test('円 only for amounts that are not in whole 千円', () => {
    expect(labels([0.5, 1.25], 58)).toEqual(['yen', '500', '1,250']);
  });

  test('negative amounts', () => {
    expect(labels([-1300, 4200], 58)).toEqual(['thousand', '−1,300', '4,200']);
  });

  test('the axis speaks the same unit', () => {
    expect([0, 50000, 1500].map(moneyScale([161188], 40).tick)).toEqual(['0', '50', '1.5']);
  });
});
