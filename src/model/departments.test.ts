import { describe, expect, test } from 'vitest';
import {
  departmentsAfter,
  departmentsBefore,
  departmentsOf,
  departmentTotals,
  hasDepartmentFigures,
  largestFirst,
  pastPrograms,
  programsForExport,
  settledTotal,
} from './departments.ts';
import { exampleProgram, exampleSheet, settlement } from './example-programs.ts';
import { programRow } from './program-rows.ts';

const section = (name: string) => ({ bureau: '政策部', section: name, unit: null });
const sheet = (edition: number, name: string) => exampleSheet(edition, { department: section(name) });

const moved = exampleProgram('0001', sheet(2020, '振興課'), sheet(2024, '戦略課'));
const ended = exampleProgram('0002', sheet(2020, '振興課'));
const stayed = exampleProgram('0003', sheet(2018, '情報課'), sheet(2024, '情報課'));
const departments = departmentsOf([moved, ended, stayed]);
const named = (name: string) => departments.find((each) => each.name === `政策部${name}`)!;

describe('departments', () => {
  test('current ones come first; one that only older sheets name is a former one', () => {
    expect(departments.map(({ name, isCurrent }) => [name, isCurrent])).toEqual([
      ['政策部戦略課', true],
      ['政策部情報課', true],
      ['政策部振興課', false],
    ]);
  });

  test('a program belongs to the department of its newest sheet, and to earlier ones as a past program', () => {
    expect(named('振興課')).toMatchObject({ programs: [ended], past: [moved], editions: [2020] });
    expect(named('戦略課')).toMatchObject({ programs: [moved], past: [], editions: [2024] });
    expect(named('情報課')).toMatchObject({ programs: [stayed], past: [], editions: [2024, 2018] });
  });

  test('both ways lead to each other', () => {
    expect(departmentsBefore(named('戦略課'))).toMatchObject([
      { name: '政策部振興課', programs: [moved], editions: [2020] },
    ]);
    expect(departmentsAfter(named('振興課'))).toMatchObject([
      { name: '政策部戦略課', programs: [moved], editions: [2024] },
    ]);
    expect(departmentsBefore(named('情報課'))).toEqual([]);
    expect(departmentsAfter(named('情報課'))).toEqual([]);
  });

  test('the file of a former department holds the sheets that name it, no later ones', () => {
    const editions = programsForExport(named('振興課')).map(({ id, sheets }) => [
      id,
      sheets.map((each) => each.edition),
    ]);
    expect(editions).toEqual([
      ['0001', [2020]],
      ['0002', [2020]],
    ]);
  });

  test('a past program is shown as its sheets of that department show it', () => {
    expect(pastPrograms(named('振興課'))).toMatchObject([
      { id: '0001', latest: { edition: 2020 }, department: section('振興課') },
    ]);
  });

  test('figures of a later department are none of a former one', () => {
    const later = exampleSheet(2024, { department: section('戦略課'), costs: [settlement(2024, 5)] });
    const [current, former] = departmentsOf([exampleProgram('0001', sheet(2020, '振興課'), later)]);
    expect(hasDepartmentFigures(current!)).toBe(true);
    expect(hasDepartmentFigures(former!)).toBe(false);
  });

  test('the file of a current department holds all sheets of its programs', () => {
    expect(programsForExport(named('戦略課'))).toEqual([moved]);
  });
});

describe('totals', () => {
  const row = (id: string, name: string, ...costs: ReturnType<typeof settlement>[]) =>
    programRow(exampleProgram(id, exampleSheet(2024, { department: section(name), costs })));
  const rows = [
    row('0001', '情報課', settlement(2024, 100)),
    row('0002', '情報課', settlement(2024, 0)),
    row('0003', '情報課', settlement(2023, 7000)),
    row('0004', '情報課'),
    row('0005', '戦略課'),
    row('0006', '企画課', settlement(2024, 900)),
    row('0007', '企画課', settlement(2024, 1, 'suspect')),
  ];

  test('only of the newest year; a real zero counts as stated, a doubtful amount does not', () => {
    const total = settledTotal(rows)!;
    expect([total.fiscalYear, total.amount]).toEqual([2024, 1000]);
    expect(total.rows.map((each) => each.program.id)).toEqual(['0001', '0002', '0006']);
  });

  test('the largest comes first, with its share of the whole', () => {
    expect(largestFirst(settledTotal(rows)!)).toEqual([
      { name: '事業0006', amount: 900, share: 0.9 },
      { name: '事業0001', amount: 100, share: 0.1 },
      { name: '事業0002', amount: 0, share: 0 },
    ]);
    expect(largestFirst(settledTotal([rows[1]!])!)[0]!.share).toBeNull();
  });

  test('no total where nothing is stated', () => {
    expect(settledTotal(rows.slice(3, 5))).toBeNull();
    expect(settledTotal([])).toBeNull();
  });

  test('by department: the largest first, without a figure is no zero', () => {
    expect(departmentTotals(rows, 2024).map(({ name, amount, stated, all }) => [name, amount, stated, all])).toEqual([
      ['政策部企画課', 900, 1, 2],
      ['政策部情報課', 100, 2, 4],
      ['政策部戦略課', null, 0, 1],
    ]);
  });

  test('the parts add up to the whole', () => {
    const parts = departmentTotals(rows, 2024).reduce((sum, each) => sum + (each.amount ?? 0), 0);
    expect(parts).toBe(settledTotal(rows)!.amount);
  });
});
