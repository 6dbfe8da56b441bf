import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fiscalYearName, fiscalYearShort } from '../i18n/eras.ts';
import { fiscalYearIn } from './fiscal-year-in.ts';

describe('fiscalYearIn', () => {
  test.each([
    ['令和5年度', 2023],
    ['令和５年度', 2023],
    ['令和 5 年度', 2023],
    ['令和5年', 2023],
    ['令和05年度', 2023],
    ['R5', 2023],
    ['R05', 2023],
    ['Ｒ５', 2023],
    ['令5', 2023],
    ['2023', 2023],
    ['２０２３', 2023],
    ['2023年度', 2023],
    ['2023（令和5）年度', 2023],
    ['令和5（2023）年度', 2023],
    ['令和5年度（2023年度）', 2023],
    ['R5(2023)', 2023],
    ['FY2023', 2023],
    ['H30', 2018],
    ['平成30年度', 2018],
    ['平成31年度', 2019],
    ['平成31年度（令和元年度）', 2019],
    ['令和元年度', 2019],
    ['R元', 2019],
    ['R1', 2019],
    ['昭和63年度', 1988],
    ['S63', 1988],
    ['平成元年度', 1989],
  ])('%j is %i', (text, year) => {
    expect(fiscalYearIn(text)).toBe(year);
  });

  test.each([
    ['令和元年度 決算額', 2019],
    ['R2事業費', 2020],
    ['2019_決算額（千円）', 2019],
    ['決算額\n（令和4年度）', 2022],
    ['事業費R5決算', 2023],
    ['指標1 目標値 2024', 2024],
    ['令和6年度当初予算(千円)', 2024],
    ['令和6年度末', 2024],
    ['実績値（R5.4.1）', 2023],
  ])('the label %j is of %i', (text, year) => {
    expect(fiscalYearIn(text)).toBe(year);
  });

  test.each([
    ['2024-03-31', 2023],
    ['2024-04-01', 2024],
    ['2024-04-01 10:30', 2024],
    ['2024/3/31', 2023],
    ['令和6年3月31日', 2023],
    ['令和6年4月1日', 2024],
    ['令和6年3月末', 2023],
    ['R6.3.31', 2023],
    ['平成31年4月1日', 2019],
  ])('the date %j is in %i', (text, year) => {
    expect(fiscalYearIn(text)).toBe(year);
  });

  test.each([
    ['令和5〜6年度'],
    ['令和5～6年度'],
    ['令和5・6年度'],
    ['令和5年度、6年度'],
    ['令和5年度から令和7年度'],
    ['R5-R6'],
    ['R5-6'],
    ['2023-24'],
    ['2023/24'],
    ['2023〜2025'],
    ['令和5年度〜'],
    ['〜令和5年度'],
    ['令和5年度以降'],
  ])('%j is more than one year', (text) => {
    expect(fiscalYearIn(text)).toBeNull();
  });

  test.each([
    '',
    '-',
    '5年度',
    '前年度',
    "'23",
    '令和年度',
    '令和0年度',
    '平成99年度',
    '昭和65年度',
    '2023人',
    '2023円',
    '12,023',
    '20235',
    '事業番号 08201',
    'H2O',
    'SDGs17',
    'R5A',
    'CO2',
    'S3',
    '1899',
    '10:30',
    '2024/13/1',
    '元年度',
    '300人',
  ])('%j names no year', (text) => {
    expect(fiscalYearIn(text)).toBeNull();
  });

  test('reads what the site itself writes', () => {
    for (let year = 1950; year <= 2110; year += 1) {
      expect(fiscalYearIn(fiscalYearName(year))).toBe(year);
      expect(fiscalYearIn(fiscalYearShort(year))).toBe(year);
      expect(fiscalYearIn(String(year))).toBe(year);
    }
  });

  test('no text crashes, and every answer is a year', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'令和平成昭SHR元年度月日0123456789０2024/-.〜（）、と以降 '),
      maxLength: 14,
    });
    fc.assert(
      fc.property(text, (each) => {
        const year = fiscalYearIn(each);
        return year === null || (Number.isInteger(year) && year >= 1949 && year <= 2199);
      }),
      { numRuns: 3000 },
    );
  });
});
