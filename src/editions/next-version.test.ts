import { describe, expect, test } from 'vitest';
import type { TableDifference } from './difference.ts';
import { nextVersion, stepOf } from './next-version.ts';

const difference = (change: Partial<TableDifference>): TableDifference => ({
  table: 'costs',
  key: ['事業ID'],
  addedColumns: [],
  removedColumns: [],
  isReordered: false,
  added: [],
  removed: [],
  changed: [],
  ...change,
});
const cell = difference({ changed: [{ row: {}, cells: [{ column: '指標値', before: '1', after: '2' }] }] });
const row = difference({ added: [{}] });

describe('step of a change', () => {
  test.each([
    ['no difference', [], null],
    ['a corrected value', [cell], 'patch'],
    ['a new row', [row], 'minor'],
    ['a row that went', [difference({ removed: [{}] })], 'minor'],
    ['a new row beside a corrected value', [cell, row], 'minor'],
    ['a new column', [cell, row, difference({ addedColumns: ['備考'] })], 'major'],
    ['a column that went', [difference({ removedColumns: ['単位'] })], 'major'],
    ['columns in another order', [difference({ isReordered: true })], 'major'],
  ] as const)('%s', (_name, found, step) => expect(stepOf(found)).toBe(step));
});

describe('next version', () => {
  test.each([
    ['1.2.9', 'patch', '1.2.10'],
    ['1.2.9', 'minor', '1.3.0'],
    ['1.2.9', 'major', '2.0.0'],
    ['0.0.0', 'patch', '1.0.0'],
  ] as const)('%s, %s: %s', (version, step, next) => expect(nextVersion(version, step)).toBe(next));
});
