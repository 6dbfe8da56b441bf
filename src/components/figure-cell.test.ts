import { expect, test } from 'vitest';
import type { Statement } from '../model/statement.ts';
import { figureCell } from './figure-cell.ts';

const place = { document: 'r6', line: 12, cell: null, programId: '0001' };
const statement: Statement = {
  ...place,
  fiscalYear: 2024,
  edition: 2025,
  value: 1234,
  status: 'reported',
  printed: '1,234',
  unit: '千円',
  earlier: [],
};
const cell = { statement, item: 'personnel_cost', measure: 'settlement', year: 2024 };

test('a figure leads to the line that states it', () => {
  expect(figureCell(cell).markup).toBe(
    '<td data-item="personnel_cost" data-measure="settlement" data-year="2024"><a href="/sources/r6/#L12">' +
      '<data class="figure" value="1234">1,234</data></a></td>',
  );
});

test('a figure whose place the source lost leads nowhere', () => {
  expect(figureCell({ ...cell, statement: { ...statement, line: null } }).markup).not.toContain('<a ');
});

test('no figure is its reason', () => {
  expect(figureCell({ ...cell, statement: undefined }).markup).toContain('<span class="none" title=');
  const lost: Statement = { ...statement, value: null, status: 'not_yet' };
  expect(figureCell({ ...cell, statement: lost }).markup).toContain('<span class="missing" data-status="not_yet">');
});

test('a budget says so where neither row nor column does, a changed figure what it was', () => {
  expect(figureCell({ ...cell, measure: 'budget' }).markup).toContain('<br><span class="missing">予算</span>');
  expect(figureCell({ ...cell, measure: 'budget', budgetSaid: true }).markup).not.toContain('<br>');
  const revised = { ...statement, earlier: [{ ...statement, edition: 2024, value: 1000, printed: '1,000' }] };
  expect(figureCell({ ...cell, statement: revised }).markup).toContain('1,000');
});
