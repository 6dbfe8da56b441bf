import { describe, expect, test } from 'vitest';
import type { CostItem, TotalItem } from '../../schema/codes.ts';
import { FUNDING_ITEMS } from '../../schema/codes.ts';
import { allSheets, readWith, sheetAt } from './test-source.ts';

const costsOf = (number: number, item: CostItem) => sheetAt(number).costs.filter((cost) => cost.item === item);
const valuesOf = (number: number, item: CostItem) => costsOf(number, item).map((cost) => cost.value);
const totalsOf = (number: number, item: TotalItem) => sheetAt(number).totals.filter((total) => total.item === item);
const cell = (
  fiscalYear: number,
  measure: string,
  value: number | null,
  status: string,
  printed: string | null,
  line: number | null,
) => ({
  ...{ fiscalYear, measure, value, status, printed, line },
  document: 'h29-evaluation-sheets',
});

describe('figures of the real sheets', () => {
  test.each<[number, CostItem, (number | null)[]]>([
    [1, 'operating_cost', [23387, 31149, 26111, null]],
    [1, 'national_subsidy', [0, 0, 0, null]],
    [1, 'other_revenue', [9180, 5372, 6374, null]],
    [1, 'general_revenue', [14207, 25777, 19737, null]],
    [1, 'personnel_cost', [15975, 18793, 19030]],
    [1, 'staff_share', [2, 2.5, 2.5]],
    [1, 'overtime_hours', [499, 406, 500]],
    [2, 'operating_cost', [84509, 87644, 82603, null]],
    [2, 'national_subsidy', [0, 0, 0, null]],
    [2, 'local_bonds', [0, 0, 0, null]],
    [2, 'general_revenue', [84509, 87644, 82603, null]],
    [2, 'personnel_cost', [12155, 11580, 11570]],
    [2, 'staff_share', [1.5, 1.5, 1.5]],
    [2, 'overtime_hours', [440, 364, 360]],
    [3, 'operating_cost', [115758, 134188, 150816, null]],
    [3, 'national_subsidy', [651, 509, 750, null]],
    [3, 'other_revenue', [4406, 4665, 4665, null]],
    [3, 'general_revenue', [110701, 129014, 145401, null]],
    [3, 'personnel_cost', [12155, 7721, 7713]],
    [3, 'staff_share', [1.5, 1, 1]],
    [3, 'overtime_hours', [440, 243, 240]],
    [4, 'operating_cost', [319815, 317766, 333011, null]],
    [4, 'personnel_cost', [7902, 14734, 11191]],
    [5, 'operating_cost', [6366, 17881, 14741, null]],
    [5, 'national_subsidy', [1059, 853, 0, null]],
    [5, 'prefectural_subsidy', [0, 0, 0, null]],
    [5, 'other_revenue', [0, 0, 0, null]],
    [5, 'general_revenue', [5307, 17028, 14741, null]],
    [5, 'personnel_cost', [15736, 11275, 11671]],
    [5, 'staff_share', [2, 1.5, 1.5]],
    [5, 'overtime_hours', [409, 243, 400]],
  ])('sheet %i %s', (number, item, values) => {
    expect(valuesOf(number, item)).toEqual(values);
  });

  test('year, measure, status, printed form and line of a money row', () => {
    expect(costsOf(1, 'operating_cost').map(({ item: _, ...rest }) => rest)).toEqual([
      cell(2016, 'settlement', 23387, 'reported', '23387千円', 34),
      cell(2017, 'settlement', 31149, 'reported', '31149千円', 34),
      cell(2018, 'budget', 26111, 'reported', '26111千円', 34),
      cell(2019, 'budget', null, 'not_yet', '0千円', 34),
    ]);
  });

  test('a blank H31 of a staffing row is no figure; a real 0 is one', () => {
    expect(costsOf(3, 'staff_share').map(({ item: _, ...rest }) => rest)).toEqual([
      cell(2016, 'settlement', 1.5, 'reported', '1.50人', 121),
      cell(2017, 'settlement', 1, 'reported', '1.00人', 121),
      cell(2018, 'budget', 1, 'reported', '1.00人', 121),
    ]);
    expect(costsOf(5, 'national_subsidy')[2]).toMatchObject({ value: 0, status: 'reported', printed: '0千円' });
  });

  test('every sheet has 6 money rows of 4 years and 3 staffing rows of 3', () => {
    expect(allSheets.map(({ costs }) => costs.length)).toEqual([33, 33, 33, 33, 33]);
    expect(allSheets.map(({ totals }) => totals.length)).toEqual([13, 13, 13, 13, 13]);
  });

  test.each([1, 3, 5])('sheet %i: 事業費 is the sum of its funding', (number) => {
    const sumOf = (year: number) =>
      FUNDING_ITEMS.flatMap((item) => costsOf(number, item)).reduce(
        (sum, cost) => sum + (cost.fiscalYear === year ? (cost.value ?? 0) : 0),
        0,
      );
    expect([2016, 2017, 2018].map(sumOf)).toEqual(valuesOf(number, 'operating_cost').slice(0, 3));
  });

  test.each([1, 2, 3, 4, 5])('sheet %i: the head says the same as the table and adds up', (number) => {
    const values = (item: TotalItem) => totalsOf(number, item).map(({ value }) => value);
    expect(values('head_operating_cost')).toEqual(valuesOf(number, 'operating_cost'));
    expect(values('head_personnel_cost')).toEqual(valuesOf(number, 'personnel_cost'));
    const sums = [0, 1, 2].map(
      (year) => (valuesOf(number, 'operating_cost')[year] ?? 0) + (valuesOf(number, 'personnel_cost')[year] ?? 0),
    );
    expect(values('head_program_cost')).toEqual(sums);
    if (number !== 4) expect(values('program_cost')).toEqual(sums);
  });
});

describe('lost figures are unreadable, never 0', () => {
  test('sheet 2 lacks the row その他特財', () => {
    expect(costsOf(2, 'other_revenue').map(({ item: _, ...rest }) => rest)).toEqual([
      cell(2016, 'settlement', null, 'unreadable', null, null),
      cell(2017, 'settlement', null, 'unreadable', null, null),
      cell(2018, 'budget', null, 'unreadable', null, null),
      cell(2019, 'budget', null, 'unreadable', null, null),
    ]);
  });

  test('sheet 2: 県支出金 was pushed to the right and lost H31 beyond the edge', () => {
    expect(costsOf(2, 'prefectural_subsidy').map(({ value, status, printed }) => [value, status, printed])).toEqual([
      [0, 'reported', '0千円'],
      [0, 'reported', '0千円'],
      [0, 'reported', '0千円'],
      [null, 'unreadable', null],
    ]);
  });

  test('sheet 4: the collapsed table leaves dashes; 事業費 and 人件費 come from the head', () => {
    expect(costsOf(4, 'national_subsidy')[0]).toMatchObject(cell(2016, 'settlement', null, 'unreadable', '-', 147));
    expect(sheetAt(4).costs.filter(({ status }) => status === 'unreadable')).toHaveLength(5 * 4 + 2 * 3);
    expect(costsOf(4, 'staff_share').map(({ fiscalYear, status }) => [fiscalYear, status])).toEqual(
      [2016, 2017, 2018].map((year) => [year, 'unreadable']),
    );
    expect(costsOf(4, 'operating_cost').map(({ item: _, ...rest }) => rest)).toEqual([
      cell(2016, 'settlement', 319815, 'reported', '319815千円', 137),
      cell(2017, 'settlement', 317766, 'reported', '317766千円', 137),
      cell(2018, 'budget', 333011, 'reported', '333011千円', 137),
      cell(2019, 'budget', null, 'not_yet', '0千円', 137),
    ]);
    expect(totalsOf(4, 'program_cost').map(({ status }) => status)).toEqual(['unreadable', 'unreadable', 'unreadable']);
  });

  test('a row that another sheet loses is unreadable too', () => {
    const damaged = sheetAt(3, readWith(115, '国庫支出金', ''));
    expect(
      damaged.costs.filter(({ item }) => item === 'national_subsidy').every(({ status }) => status === 'unreadable'),
    ).toBe(true);
    expect(damaged.lost).toContain('国庫支出金');
  });
});

describe('other text', () => {
  test('a budget above 0 for a year after the sheet is planned', () => {
    const changed = sheetAt(5, readWith(191, '\t0千円', '\t9,000千円'));
    expect(
      changed.costs.find(({ item, fiscalYear }) => item === 'operating_cost' && fiscalYear === 2019),
    ).toMatchObject({
      ...{ value: 9000, status: 'planned', printed: '9000千円' },
    });
  });

  test.each([
    ['a figure without its unit', 191, '17,881千円', '17,881', /191 行目「事業費\(A\)」: 「6,366千円 17,881 /],
    ['a dash among figures', 115, '509千円', '-', /115 行目「国庫支出金」.*数値が4個/],
    ['a money row with a hole', 35, '県支出金\t0千円', '県支出金\t', /35 行目「県支出金」.*数値が4個/],
    [
      'a money row short of its last year before the edge',
      196,
      '14,741千円\t0千円',
      '14,741千円\t',
      /196 行目「一般財源」/,
    ],
    ['a row that ends before the edge', 119, '145,401千円\t0千円', '145,401千円\t', /119 行目「一般財源」.*数値が4個/],
    ['a hole in a row that ends at the edge', 119, '129,014千円', '', /119 行目「一般財源」.*数値が4個/],
    ['a staffing row of two years', 38, '\t499.00時間', '\t', /38 行目「時間外勤務」.*「時間」の付いた数値が3個/],
    ['people in a row of hours', 199, '243.00時間', '243.00人', /199 行目「時間外勤務」/],
    ['no head', 12, '総事業費', '', /3 行目「総事業費」/],
    [
      'a table with other years than the head',
      34,
      'H28年度決算',
      'H27年度決算',
      /34 行目「事業実施コスト」.*上の見出しと同じ/,
    ],
  ])('%s', (_, line, before, after, message) => {
    expect(() => readWith(line, before, after)).toThrow(message);
  });

  test('no years at all', () => {
    expect(() => readWith(136, /H\d+年度(決算|当初)/g, '')).toThrow(/128 行目「事業実施コスト」.*H28年度決算/);
  });
});
