import { describe, expect, test } from 'vitest';
import { chartWords as words } from '../i18n/ja/charts.ts';
import { type Said, seriesFrom } from './examples/build-years.ts';
import { indicatorMessage } from './indicator-message.ts';

type Given = Parameters<typeof seriesFrom>[1];
const message = (given: Given) => indicatorMessage(seriesFrom(2022, given), words);
const of = (targets: (Said | undefined)[], actuals: (Said | undefined)[], rest: Partial<Given> = {}) =>
  message({ targets, actuals, ...rest });

describe('indicatorMessage', () => {
  test('latest result against its target, and how often it was reached', () => {
    expect(of([3, 3, 3], [5, 2, 3])).toBe(
      '令和6年度の実績は3件、目標は3件で、達成です。目標と実績の両方がある3年度のうち、2年度で達成しました。',
    );
    expect(of([3, 3, 3], [5, 4, 3])).toContain('3年度すべてで達成しました');
    expect(of([3, 3, 3], [1, 2, 2])).toBe(
      '令和6年度の実績は2件、目標は3件で、未達成です。目標と実績の両方がある3年度すべてで未達成です。',
    );
    expect(of([3], [4])).toBe('令和4年度の実績は4件、目標は3件で、達成です。');
  });

  test('lower is better, cumulative, the unit of a limit', () => {
    const text = of([280, 280], [300, 0], { better: 'lower', unit: '分以内', cumulative: true });
    expect(text).toContain('令和5年度の実績は0分、目標は280分以内で、達成です。');
    expect(text).toContain('うち、1年度で達成しました。値が下回るほど良い指標です。値は累計です。');
  });

  test('a target of zero counts', () => {
    expect(of([0, 0], [2, 0], { better: 'lower' })).toContain('令和5年度の実績は0件、目標は0件で、達成です。');
  });

  test('without a target the change is said, with its base', () => {
    expect(of(['no_target', 'no_target'], [1654, 1672])).toBe(
      '令和5年度の実績は1,672件です。前年度の1,654件より18件増えました。この年度の目標は定められていません。',
    );
    expect(of([undefined, undefined], [9.3, 9.1])).toContain(
      '前年度の9.3件より0.2件減りました。この年度の目標は記載なしです。',
    );
    expect(of([undefined, 'unreadable'], [9, 9])).toContain('前年度と同じです。この年度の目標は判読不能です。');
    expect(of(['no_target', 'no_target'], ['unreadable', 9])).not.toContain('前年度');
  });

  test('a doubtful result is named and not judged', () => {
    const text = of([3, 3, 3], [5, 'not_yet', { suspect: 1 }]);
    expect(text).toContain('令和4年度の実績は5件、目標は3件で、達成です。');
    expect(text).toContain('令和6年度の実績の1件は要確認の数値で、達成の判定に含めていません。');
    expect(text).toContain('令和5年度の実績は未確定です。');
  });

  test('missing years by reason', () => {
    expect(of([3, 3, 3], ['not_applicable', undefined, 4])).toContain(
      '令和4年度の実績は対象外です。令和5年度の実績は記載なしです。',
    );
  });

  test('nothing at all, and targets only', () => {
    expect(of(['unreadable'], ['unreadable'])).toBe(
      'この指標には、実績の数値も目標の数値もありません。令和4年度の実績は判読不能です。',
    );
    expect(of([5], ['not_yet'])).toBe('実績の数値はありません。令和4年度の実績は未確定です。');
    expect(of([], [])).toBe('この指標には、実績の数値も目標の数値もありません。');
  });

  test('no unit', () => {
    expect(of([3], [4], { unit: null })).toBe('令和4年度の実績は4、目標は3で、達成です。');
  });
});
