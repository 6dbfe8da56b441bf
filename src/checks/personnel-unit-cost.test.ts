import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cost, data, sheet } from '../model/example-data.ts';
import { personnelUnitCost, personnelUnitCosts } from './personnel-unit-cost.ts';
import { costAt, fits, fitUnitCosts } from './unit-cost-fit.ts';

type Staffing = [share: number, hours: number, cost: number | null];

function dataOf(rows: Staffing[]) {
  return data(
    rows.map(([share, hours, personnel], index) =>
      sheet({
        programId: String(index + 1).padStart(4, '0'),
        costs: [
          cost('personnel_cost', 'settlement', 2024, personnel),
          cost('staff_share', 'settlement', 2024, share),
          cost('overtime_hours', 'settlement', 2024, hours),
        ],
      }),
    ),
  );
}

const filesOf = (rows: Staffing[]) => personnelUnitCost(dataOf(rows)).map(({ file }) => file);

/** Printed with 6,741 千円 a person and 2.581 千円 an hour. */
const AGREEING: Staffing[] = [
  [1, 215.97, 7298],
  [0.5, 125, 3693],
  [2, 0, 13482],
  [0.2, 30, 1426],
  [1.5, 440, 11247],
];

describe('personnel-unit-cost', () => {
  test('is content where one pair of prices explains all sheets to within 1千円', () => {
    expect(filesOf(AGREEING)).toEqual([]);
    expect(filesOf([...AGREEING, [0, 0, 0]])).toEqual([]);
  });

  test.each([0, 1, 2, 3, 4])('names sheet %i when its cost is misread', (place) => {
    const rows = AGREEING.map((row, index): Staffing => (index === place ? [row[0], row[1], row[2]! + 90] : row));
    expect(filesOf(rows)).toEqual([`data/sheets/000${place + 1}/2024.json`]);
  });

  test('says what the others would make of it', () => {
    const [issue] = personnelUnitCost(dataOf([...AGREEING, [1, 100, 9697]]));
    expect(issue).toMatchObject({
      severity: 'error',
      rule: 'personnel-unit-cost',
      place: '人件費計（令和6年度）',
      found: '9,697千円',
    });
    expect(issue?.expected).toMatch(/約6,99\d千円（1人 × 6,74\d千円 ＋ 100時間 × 2\.\d{3}千円/);
  });

  test('staff without cost and cost without staff are errors too', () => {
    expect(filesOf([...AGREEING, [1, 0, 0]])).toEqual(['data/sheets/0006/2024.json']);
    expect(filesOf([...AGREEING, [0, 0, 500]])).toEqual(['data/sheets/0006/2024.json']);
  });

  test('needs three sheets, each with all its values', () => {
    expect(
      filesOf([
        [1, 10, 7000],
        [1, 10, 9000],
      ]),
    ).toEqual([]);
    expect(
      filesOf([
        [1, 10, 7000],
        [2, 10, 9000],
        [3, 1, null],
      ]),
    ).toEqual([]);
  });

  test('a sheet without staff does not count towards the three', () => {
    expect(
      filesOf([
        [1, 10, 7000],
        [1, 10, 9000],
        [0, 0, 0],
      ]),
    ).toEqual([]);
  });

  test('names no sheet where it cannot know which is wrong', () => {
    const issues = personnelUnitCost(
      dataOf([
        [1, 10, 7000],
        [2, 30, 9000],
        [1, 20, 5000],
      ]),
    );
    expect(issues).toMatchObject([
      { severity: 'error', file: 'data/sources/r6.txt', found: '同じ単価で計算できるのは3枚のうち2枚まで' },
    ]);
  });

  test('works without any overtime', () => {
    expect(
      filesOf([
        [1, 0, 7000],
        [2, 0, 14000],
        [0.5, 0, 3500],
        [1.5, 0, 9999],
      ]),
    ).toEqual(['data/sheets/0004/2024.json']);
  });

  test('counts the cells that it reckoned', () => {
    expect(personnelUnitCosts(dataOf(AGREEING))).toHaveLength(5);
  });
});

describe('fitUnitCosts', () => {
  const hundredths = (max: number) => fc.integer({ min: 1, max: max * 100 }).map((value) => value / 100);

  test('finds prices that all agree with when a minority is misread', () => {
    const point = fc.record({ share: hundredths(5), hours: hundredths(900) });
    const prices = fc.record({
      perPerson: fc.double({ min: 5000, max: 9000, noNaN: true }),
      perHour: fc.double({ min: 1, max: 5, noNaN: true }),
    });
    fc.assert(
      fc.property(
        prices,
        fc.array(point, { minLength: 5, maxLength: 12 }),
        fc.array(fc.integer({ min: 50, max: 5000 }), { maxLength: 2 }),
        (truth, sheets, errors) => {
          const points = sheets.map((each, index) => ({
            ...each,
            cost: Math.round(costAt(truth, each)) + (errors[index] ?? 0),
          }));
          const found = fitUnitCosts(points);
          expect(points.filter((each) => fits(found, each)).length).toBeGreaterThanOrEqual(
            points.length - errors.length,
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test('looks at some of many sheets only, and still finds the wrong one', () => {
    const truth = { perPerson: 6741, perHour: 2.581 };
    const points = Array.from({ length: 300 }, (_, index) => {
      const staffing = { share: (index % 40) / 10 + 0.1, hours: (index * 37) % 400 };
      return { ...staffing, cost: Math.round(costAt(truth, staffing)) + (index === 177 ? 300 : 0) };
    });
    const found = fitUnitCosts(points);
    expect(points.flatMap((each, index) => (fits(found, each) ? [] : [index]))).toEqual([177]);
  });
});
