import { describe, expect, test } from 'vitest';
import { chartWords as words } from '../i18n/ja/charts.ts';
import { costYearsFrom, type YearCosts } from './examples/build-years.ts';
import { barsIn, dataIn, inLayer } from './examples/read-drawing.ts';
import { staffingMessage } from './staffing-message.ts';
import { staffing } from './staffing.ts';

const drawn = (years: (YearCosts | null)[]) => staffing(costYearsFrom(2022, years), { id: 's', words })!;
const message = (years: (YearCosts | null)[]) => staffingMessage(costYearsFrom(2022, years), words);

describe('staffing', () => {
  const svg = drawn([
    { personnel: 10603, share: 1.5 },
    { personnel: 15073, share: 'unreadable' },
    null,
    { personnelPlanned: 14420, sharePlanned: 2 },
  ]);

  test('every figure is the one of the sheet', () => {
    expect(dataIn(svg, 'chart-value', 'settlement')).toEqual([
      [2022, 10603],
      [2023, 15073],
    ]);
    expect(dataIn(svg, 'chart-value-planned', 'budget')).toEqual([[2025, 14420]]);
    expect(dataIn(svg, 'chart-row', 'share')).toEqual([
      [2022, 1.5],
      [2025, 2],
    ]);
    expect(inLayer(svg, 'chart-row').map((mark) => mark.text)).toEqual(['1.50', '—', '2.00']);
  });

  test('plans are hollow, missing years a band, a missing share is explained', () => {
    expect(barsIn(svg, 'chart-bar')).toHaveLength(2);
    expect(barsIn(svg, 'chart-planned')).toHaveLength(1);
    expect(inLayer(svg, 'chart-gap')).toHaveLength(1);
    expect(inLayer(svg, 'chart-unit').map((mark) => mark.text)).toContain('正職員の従事割合（人）　— は判読不能');
  });

  test('heights are proportional', () => {
    const [one, two] = barsIn(drawn([{ personnel: 3000 }, { personnel: 6000 }]), 'chart-bar').map(
      (box) => box.bottom - box.top,
    );
    expect(two! / one!).toBeCloseTo(2, 2);
  });

  test('nothing to draw without a 人件費', () => {
    expect(staffing(costYearsFrom(2022, [{ settlement: 5, share: 1 }, null]), { id: 's', words })).toBeNull();
  });
});

describe('staffingMessage', () => {
  test('the whole story', () => {
    const years = [
      { personnel: 10603, share: 1.5 },
      { personnel: 15073, share: 2 },
      { personnelPlanned: 14420 },
      { personnelPlanned: 14420 },
    ];
    expect(message(years)).toBe(
      '令和5年度の人件費は1,507万円で、前年度より447万円（42.2%）多くなりました。正職員の従事割合は2.00人です。' +
        '令和6年度〜令和7年度の見込みは、各年度とも1,442万円です。',
    );
  });

  test('missing parts are said', () => {
    expect(message([null, { personnel: 3000, share: 'unreadable' }])).toBe(
      '令和5年度の人件費は300万円です。前年度の人件費はシート未収録のため、比べられません。正職員の従事割合は判読不能です。' +
        '令和4年度のシートは収録していません。',
    );
    expect(message([{ personnelPlanned: 3000 }])).toBe('見込みだけの記載です。令和4年度の見込みは300万円です。');
    expect(message([{ personnel: 'unreadable' }])).toBe('人件費の数値はありません。令和4年度の人件費は判読不能です。');
  });
});
