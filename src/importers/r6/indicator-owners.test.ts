import { describe, expect, test } from 'vitest';
import type { Figure } from '../../schema/figure.ts';
import { blocks } from './example.ts';
import { noteOwners, unitOwners } from './indicator-owners.ts';

const figures = (...values: number[]): Figure[] =>
  values.map((value, n) => ({ fiscalYear: 2020 + n, value, status: 'reported', printed: String(value), line: 1 }));
const series = (...values: number[]) => ({ targets: figures(...values), actuals: figures(...values) });

const names = blocks('利用件数\n\n受講者数');

describe('unitOwners', () => {
  test('gives units in order where there are as many as names', () => {
    expect(unitOwners(blocks('回\n\n人'), names)).toEqual(['回', '人']);
  });

  test('gives a single unit to the indicator that counts it', () => {
    expect(unitOwners(blocks('件'), names)).toEqual(['件', null]);
    expect(unitOwners(blocks('者'), names)).toEqual([null, '者']);
    expect(unitOwners([], names)).toEqual([null, null]);
  });

  test('does not guess', () => {
    expect(() => unitOwners(blocks('回'), names)).toThrow('「単位」: 「回」');
    expect(() => unitOwners(blocks('件'), blocks('利用件数\n\n申請件数'))).toThrow('「単位」');
  });
});

describe('noteOwners', () => {
  const note = blocks('※移管したため、令和４年度以降の指標は０としている。');
  const [ended, running] = [series(300, 300, 0, 0), series(10, 20, 30, 40)];

  test('gives notes in order where there are as many as indicators', () => {
    expect(noteOwners(note, [running])).toEqual(note);
  });

  test('gives a single note to the indicator that ended in its year', () => {
    expect(noteOwners(note, [running, ended])).toEqual([null, note[0]]);
    expect(noteOwners(note, [ended, running])).toEqual([note[0], null]);
    expect(noteOwners([], [ended, running])).toEqual([null, null]);
  });

  test('does not guess', () => {
    expect(() => noteOwners(note, [running, running])).toThrow('「指標の概要」');
    expect(() => noteOwners(note, [ended, ended])).toThrow('「指標の概要」');
    expect(() => noteOwners(note, [series(0, 0, 0, 0), running])).toThrow('「指標の概要」');
    expect(() => noteOwners(note, [series(300, 300, 5, 0), running])).toThrow('「指標の概要」');
    expect(() => noteOwners(blocks('延べ人数'), [running, ended])).toThrow('「指標の概要」');
  });

  test('gives no indicator two notes', () => {
    const twice = [note[0]!, note[0]!];
    expect(() => noteOwners(twice, [ended, running, running])).toThrow('指標ごとに1つの値');
  });
});
