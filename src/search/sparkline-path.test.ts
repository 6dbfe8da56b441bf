import { describe, expect, test } from 'vitest';
import { sparkline, SPARKLINE } from './sparkline-path.ts';

describe('sparkline', () => {
  test('breaks at a gap', () => expect(sparkline([10, 20, null, 5, 5])!.path.match(/M/g)).toHaveLength(2));
  test('a year by itself is a dot', () => expect(sparkline([10, null, 20])!.path).toMatch(/h0M.*h0$/));
  test('starts from zero, so that the highest is twice as high as the half', () => {
    const [, first, second] = /^M\d+ ([\d.]+)L\d+ ([\d.]+)$/.exec(sparkline([50, 100])!.path)!;
    const base = SPARKLINE.height - 3;
    expect(base - Number(second)).toBeCloseTo(2 * (base - Number(first)), 1);
  });
  test('ends with a dot on the last value', () => expect(sparkline([1, 2, null])!.last.x).toBe(50));
  test('needs two values', () => expect(sparkline([null, 3, null])).toBeNull());
  test('all zero is a line on the ground', () => expect(sparkline([0, 0])!.path).toBe('M3 21L97 21'));
});
