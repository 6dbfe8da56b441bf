import { describe, expect, test } from 'vitest';
import type { Indicator } from '../schema/sheet.ts';
import { editionsOf, editionYears, programInEdition, withGaps, yearsWithoutSheets } from './editions.ts';
import { directionOf, exampleProgram, exampleSheet, settlement } from './example-programs.ts';
import { readDataSet } from './read-data.ts';

const data = readDataSet().data!;

function indicator(number: number, fiscalYear: number, target: number, actual: number): Indicator {
  const cell = (value: number) => ({ fiscalYear, value, status: 'reported' as const, printed: String(value), line: 1 });
  const words = { name: `指標${number}`, kind: null, unit: '件', note: null, document: 'd', line: 1 };
  return { number, ...words, better: 'higher', cumulative: false, targets: [cell(target)], actuals: [cell(actual)] };
}

const older = exampleSheet(2020, {
  department: { bureau: '政策部', section: '振興課', unit: null },
  costs: [settlement(2019, 80), settlement(2020, 90)],
  indicators: [indicator(1, 2020, 10, 10), indicator(2, 2020, 10, 9)],
  evaluations: [directionOf('継続')],
});
const newer = exampleSheet(2024, {
  costs: [settlement(2020, 95), settlement(2024, 300)],
  evaluations: [directionOf('拡大')],
});
const program = exampleProgram('0001', older, newer);
const others = [exampleProgram('0002', exampleSheet(2020)), exampleProgram('0003', exampleSheet(2024))];
const made = editionsOf({ ...data, programs: [program, ...others] });

test('editions come newest first, each once', () => {
  expect(editionYears([program, ...others])).toEqual([2024, 2020]);
});

test('years between without a sheet are named', () => {
  expect(yearsWithoutSheets([2024, 2020, 2018])).toEqual([2023, 2022, 2021, 2019]);
  expect(yearsWithoutSheets([2024])).toEqual([]);
  expect(yearsWithoutSheets([])).toEqual([]);
});

test('years with and without sheets come in one order', () => {
  expect(withGaps(made).map(({ year, edition }) => [year, edition?.edition ?? null])).toEqual([
    [2024, 2024],
    [2023, null],
    [2022, null],
    [2021, null],
    [2020, 2020],
  ]);
});

describe('an edition', () => {
  const [newest, earlier] = made;

  test('shows what its own sheets say, nothing of later ones', () => {
    const row = earlier!.rows[0]!;
    expect(row).toMatchObject({ department: '政策部振興課', direction: '継続' });
    expect(row.settlement).toMatchObject({ fiscalYear: 2020, value: 90, edition: 2020, earlier: [] });
    expect(row.change).toMatchObject({ difference: 10 });
    expect(programInEdition(program, 2022)).toBeNull();
  });

  test('sums over the programs that state a figure, and counts them', () => {
    expect(earlier!.total).toMatchObject({ fiscalYear: 2020, amount: 90 });
    expect([earlier!.total!.rows.length, earlier!.rows.length]).toEqual([1, 2]);
    expect(newest!.total).toMatchObject({ fiscalYear: 2024, amount: 300 });
  });

  test('counts directions, and programs without one', () => {
    expect(earlier!.directions).toEqual([{ grade: '継続', programs: 1 }]);
    expect(earlier!.withoutDirection).toBe(1);
  });

  test('counts the indicators that can be held against a target', () => {
    expect(earlier!.targets).toEqual({ achieved: 1, all: 2, programs: 1 });
    expect(newest!.targets).toEqual({ achieved: 0, all: 0, programs: 0 });
  });
});

describe('real data', () => {
  const editions = editionsOf(data);

  test('every sheet stands in one edition', () => {
    const rows = editions.reduce((sum, edition) => sum + edition.rows.length, 0);
    expect(rows).toBe(data.programs.flatMap((each) => each.sheets).length);
  });

  test('every document counts as many programs as the manifest says', () => {
    for (const { document, programs } of editions.flatMap((edition) => edition.documents)) {
      expect([document.id, programs]).toEqual([document.id, document.sheets]);
    }
  });

  test('the total of a year is the sum of its departments', () => {
    for (const { total, departments } of editions) {
      expect(departments.reduce((sum, each) => sum + (each.amount ?? 0), 0)).toBe(total?.amount);
    }
  });

  test('令和6年度: eight programs with 8億8,802万円 in all', () => {
    const [newest] = editions;
    expect([newest!.edition, newest!.total!.rows.length, newest!.total!.amount]).toEqual([2024, 8, 888022]);
  });
});
