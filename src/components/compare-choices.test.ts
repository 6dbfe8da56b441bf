import { expect, test } from 'vitest';
import { said } from '../charts/examples/build-years.ts';
import type { Program } from '../model/program.ts';
import type { ProgramRow } from '../model/program-rows.ts';
import { largestSettled } from './compare-choices.ts';

function row(id: string, fiscalYear: number, amount: number | null): ProgramRow {
  const settlement = amount === null ? null : said(fiscalYear, amount, '千円');
  return { program: { id } as Program, settlement } as ProgramRow;
}

test('the largest of the newest year, largest first; older and missing ones are left out', () => {
  const rows = [row('a', 2024, 5), row('b', 2023, 999), row('c', 2024, 70), row('d', 2024, null), row('e', 2024, 0)];
  expect(largestSettled(rows, 2)).toEqual({ fiscalYear: 2024, ids: ['c', 'a'] });
  expect(largestSettled(rows, 4)!.ids).toEqual(['c', 'a', 'e']);
});

test('one program is no comparison', () => {
  expect(largestSettled([row('a', 2024, 5)], 4)).toBeNull();
  expect(largestSettled([], 4)).toBeNull();
});
