import { expect, test } from 'vitest';
import { exact, grouped, percent, yen } from './numbers.ts';

test.each([
  [124571, '1億2,457万円'],
  [1141785, '11億4,179万円'],
  [1000000, '10億円'],
  [99999, '1億円'],
  [9999, '1,000万円'],
  [1000, '100万円'],
  [433, '43万3,000円'],
  [87, '8万7,000円'],
  [5, '5,000円'],
  [10, '1万円'],
  [0, '0円'],
  [-8777, '−878万円'],
])('%d 千円 reads %s', (thousands, words) => {
  expect(yen(thousands)).toBe(words);
});

test('numbers are grouped, with a real minus sign, and keep their decimals', () => {
  expect([grouped(124571), grouped(-1234.5), grouped(215.97), grouped(0)]).toEqual([
    '124,571',
    '−1,234.5',
    '215.97',
    '0',
  ]);
});

test('a small number is not rounded to 0, a table keeps every digit', () => {
  expect([grouped(0.004), grouped(-0.0012), grouped(0.125)]).toEqual(['0.004', '−0.0012', '0.13']);
  expect([exact(1234.567), exact(-100002469.134), exact(0.005), exact(0), exact(999)]).toEqual([
    '1,234.567',
    '−100,002,469.134',
    '0.005',
    '0',
    '999',
  ]);
});

test('a very small share is no 0.0%', () => {
  expect([percent(0.0004), percent(-0.0001), percent(0.0005)]).toEqual(['0.1%未満', '−0.1%未満', '0.1%']);
});

test('a share has one decimal', () => {
  expect([percent(0.0658), percent(-0.1), percent(0)]).toEqual(['6.6%', '−10.0%', '0.0%']);
});
