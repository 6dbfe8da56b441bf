import { describe, expect, test } from 'vitest';
import type { Figure } from '../../schema/figure.ts';
import { allSheets, readWith, sheetAt } from './test-source.ts';

const indicatorAt = (number: number, sheets = allSheets) => {
  const indicator = sheetAt(number, sheets).indicators[0];
  if (!indicator) throw new Error(`sheet ${number} has no indicator`);
  return indicator;
};
const valuesOf = (figures: Figure[]) => figures.map(({ fiscalYear, value }) => [fiscalYear, value]);

describe('the real indicators', () => {
  test('name, kind, unit, note', () => {
    expect(indicatorAt(1)).toMatchObject({ number: 1, name: '利用件数', kind: '活動結果指標', unit: '件', line: 16 });
    expect(indicatorAt(1).note).toMatch(/^いばらき電子申請.*合算値$/);
    expect(indicatorAt(2)).toMatchObject({ name: '年間のネットワーク停止時間', unit: '分', line: 56 });
    expect(indicatorAt(2).note?.split('\n')).toEqual([
      '通常のシステム運用時間帯(祝日を除く、8:30~22:00)のネットワーク停止時間を0.1%未満に抑える。',
      '(計画的に行う停止時間を除く)',
      '※344日×810分×0.1%≒280分',
    ]);
    expect(indicatorAt(3)).toMatchObject({
      name: '情報系端末台数',
      unit: '台',
      note: 'イントラネット接続パソコン台数',
    });
    expect(indicatorAt(4)).toMatchObject({ name: 'トラブルによるシステムの停止回数', unit: '回', note: null });
    expect(allSheets.map(({ indicators }) => indicators.length)).toEqual([1, 1, 1, 1, 0]);
    expect(indicatorAt(1)).toMatchObject({ better: 'higher', cumulative: false });
  });

  test.each([
    [1, [8098, 10143, 20116, 19767]],
    [2, [15, 28, 0, 90]],
    [3, [1508, 1310, 1310, 1381]],
    [4, [0, 0, 0, 0]],
  ])('sheet %i: actuals of H26 to H29, wherever the row stands', (number, values) => {
    const closed = indicatorAt(number).actuals.slice(0, 4);
    expect(valuesOf(closed)).toEqual(values.map((value, index) => [2014 + index, value]));
    expect(closed.every(({ status }) => status === 'reported')).toBe(true);
  });

  test('a dash after them is not known yet; blank cells are no figures', () => {
    expect(indicatorAt(2).actuals[4]).toEqual({
      fiscalYear: 2018,
      value: null,
      status: 'not_yet',
      printed: '-',
      line: 59,
    });
    expect([1, 2, 3, 4].map((number) => indicatorAt(number).actuals.length)).toEqual([7, 5, 5, 5]);
  });

  test('printed form', () => {
    expect(indicatorAt(1).actuals[2]).toEqual({
      fiscalYear: 2016,
      value: 20116,
      status: 'reported',
      printed: '20116件',
      line: 19,
    });
    expect(indicatorAt(3).actuals[3]?.printed).toBe('1381台');
  });

  test('targets: none, a number with words, and a lost row', () => {
    const years = [2014, 2015, 2016, 2017, 2018, 2019, 2020];
    const all = (rest: Omit<Figure, 'fiscalYear'>) => years.map((fiscalYear) => ({ fiscalYear, ...rest }));
    expect(indicatorAt(1).targets).toEqual(all({ value: null, status: 'no_target', printed: '-', line: 18 }));
    expect(indicatorAt(2).targets).toEqual(all({ value: 280, status: 'reported', printed: '280分以内', line: 58 }));
    expect(indicatorAt(3).targets).toEqual(all({ value: null, status: 'no_target', printed: '-', line: 94 }));
    expect(indicatorAt(4).targets).toEqual(all({ value: null, status: 'unreadable', printed: null, line: null }));
  });
});

describe('other text', () => {
  test('a target per year is read by its column, a dash beside it is no target', () => {
    const row = '戦略プラン\t-\t-\t-\t9000件\t-\t-\t-\t-\t-\t9,500件';
    const targets = indicatorAt(1, readWith(18, /^.*$/, row)).targets;
    expect(targets[0]).toEqual({ fiscalYear: 2014, value: 9000, status: 'reported', printed: '9000件', line: 18 });
    expect(targets[1]).toMatchObject({ fiscalYear: 2015, status: 'no_target' });
    expect(targets[6]).toMatchObject({ fiscalYear: 2020, value: 9500, printed: '9500件' });
  });

  test('累計 in the name or the note makes it cumulative', () => {
    expect(indicatorAt(3, readWith(92, '情報系端末台数', '情報系端末台数（累計）')).cumulative).toBe(true);
  });

  test.each([
    ['an actual lost in the middle', 59, '28分\t', '', /59 行目「実績」: 「15分 0分 90分 -」.*続けて4個/],
    ['a dash in the middle', 96, '1310台', '-', /96 行目「実績」/],
    ['a result for a year that is not over', 143, '\t-\t\t\tその他', '\t3回\t\t\tその他', /143 行目「実績」/],
    ['no actuals at all', 19, /[\d,]+件/g, '-', /19 行目「実績」/],
    ['targets beside the columns of their years', 58, '\t280分以内', '', /58 行目「目標値」.*7個/],
    [
      'a target beside the years, dashes under them',
      18,
      '戦略プラン\t-\t-\t-',
      '戦略プラン\t-\t-\t9000件',
      /18 行目「目標値」/,
    ],
    ['no name', 141, 'トラブルによるシステムの停止回数', '', /141 行目「指標名」: 「（空欄）」/],
    ['no years', 93, /H\d+年度/g, '', /79 行目「目標値」/],
    ['no 実績', 96, '実績', '', /79 行目「実績」/],
  ])('%s', (_, line, before, after, message) => {
    expect(() => readWith(line, before, after)).toThrow(message);
  });
});
