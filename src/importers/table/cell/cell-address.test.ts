import { expect, test } from 'vitest';
import { cellOf, columnLetters, columnNumber } from './cell-address.ts';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [210, 'HB'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16384, 'XFD'],
])('column %i is %s, both ways', (number, letters) => {
  expect(columnLetters(number)).toBe(letters);
  expect(columnNumber(letters)).toBe(number);
});

test.each(['', 'a', 'A1', 'ＡＢ', 'AAAA'])('%j is no column', (letters) => {
  expect(columnNumber(letters)).toBeNull();
});

test('a place is named by worksheet and cell', () => {
  const worksheet = { name: '一覧', number: 2, rows: [], hidden: false };
  expect(cellOf({ worksheet, row: 12, column: 28 })).toBe('2-AB12');
});
