import { describe, expect, test } from 'vitest';
import { chartWords as words } from '../i18n/ja/charts.ts';
import { costTrend } from './cost-trend.ts';
import { costYearsFrom, type YearCosts } from './examples/build-years.ts';
import { barsIn, dataIn, inLayer, textsOf, wordsOf } from './examples/read-drawing.ts';
import { costMessage } from './cost-message.ts';

const drawn = (first: number, years: (YearCosts | null)[]) =>
  costTrend(costYearsFrom(first, years), { id: 'c', words })!;
const heights = (svg: ReturnType<typeof drawn>, layer: string) => barsIn(svg, layer).map((box) => box.bottom - box.top);
const wordsIn = (svg: ReturnType<typeof drawn>, layer: string) => inLayer(svg, layer).map((mark) => mark.text);

const network = drawn(2016, [
  { settlement: 84506 },
  { budget: 82600 },
  null,
  null,
  null,
  { settlement: 102034, budget: 130114 },
  { settlement: 133348, budget: 129129 },
  { settlement: 'not_yet', budget: 161188 },
]);

describe('costTrend', () => {
  test('every figure is the one of the sheet', () => {
    expect(dataIn(network, 'chart-value', 'settlement')).toEqual([
      [2016, 84506],
      [2021, 102034],
      [2022, 133348],
    ]);
    expect(dataIn(network, 'chart-value-planned', 'budget')).toEqual([
      [2017, 82600],
      [2023, 161188],
    ]);
    expect(dataIn(network, 'chart-budget', 'budget')).toEqual([
      [2021, 130114],
      [2022, 129129],
    ]);
    expect(wordsIn(network, 'chart-value')).toEqual(['85', '102', '133']);
  });

  test('bars stand on zero and are as high as their amounts', () => {
    const bars = [...barsIn(network, 'chart-bar'), ...barsIn(network, 'chart-planned')];
    expect(new Set(bars.map((bar) => bar.bottom)).size).toBe(1);
    const units = [84506, 102034, 133348, 82600, 161188].map(
      (amount, index) => (bars[index]!.bottom - bars[index]!.top) / amount,
    );
    for (const unit of units) expect(unit / units[0]!).toBeCloseTo(1, 2);
  });

  test('the tick stands at the height of a bar of its amount', () => {
    const svg = drawn(2023, [
      { settlement: 1000, budget: 2000 },
      { settlement: 2000, budget: 1000 },
    ]);
    const [low, high] = barsIn(svg, 'chart-bar').map((bar) => bar.top);
    const ticks = inLayer(svg, 'chart-budget', 'data-budget').map((mark) =>
      Number(mark.attributes['d']!.split(/[ H]/)[1]),
    );
    expect(ticks).toEqual([high, low]);
  });

  test('years without a sheet are one band with words, and no bar', () => {
    expect(inLayer(network, 'chart-gap')).toHaveLength(1);
    expect(wordsIn(network, 'chart-gap-word')).toEqual(['シート未収録']);
    expect(barsIn(network, 'chart-bar')).toHaveLength(3);
  });

  test('two gaps are two bands', () => {
    const svg = drawn(2018, [{ settlement: 1 }, null, { settlement: 1 }, null, null, { settlement: 1 }]);
    expect(inLayer(svg, 'chart-gap')).toHaveLength(2);
  });

  test('a missing year has its reason, never a zero', () => {
    const svg = drawn(2020, [
      { settlement: 'unreadable' },
      { settlement: 'not_recorded' },
      { settlement: 5 },
      { personnel: 1 },
    ]);
    expect(wordsIn(svg, 'chart-missing')).toEqual(['判読不能', '未記録', '記載なし']);
    expect(wordsIn(svg, 'chart-value')).toEqual(['5']);
    expect(barsIn(svg, 'chart-bar')).toHaveLength(1);
  });

  test('a real zero is a figure on the line, without a bar', () => {
    const svg = drawn(2023, [{ settlement: 0, budget: 10 }, { settlement: 10 }]);
    expect(dataIn(svg, 'chart-value', 'settlement')).toEqual([
      [2023, 0],
      [2024, 10],
    ]);
    expect(wordsIn(svg, 'chart-value')).toEqual(['0', '10']);
    expect(barsIn(svg, 'chart-bar')).toHaveLength(1);
    const zero = Number(inLayer(svg, 'chart-axis')[0]!.attributes['d']!.split(/[ H]/)[1]);
    const label = textsOf(svg).find((text) => text.layer === 'chart-value' && text.text === '0')!;
    expect(zero - label.box.bottom).toBeGreaterThan(0);
    expect(zero - label.box.bottom).toBeLessThan(6);
  });

  test('of twenty years some are named, with their figures, the last one always; the others keep theirs for programs', () => {
    const svg = drawn(
      2005,
      Array.from({ length: 20 }, (_, index) => ({ settlement: 7827 + index * 321 })),
    );
    const labels = textsOf(svg).filter(({ layer, text }) => layer.startsWith('chart-v') && text !== '');
    expect(labels.at(-1)!.text).toBe('13.9');
    expect(wordsIn(svg, 'chart-year').at(-1)).toBe('R6');
    expect(wordsIn(svg, 'chart-year')).toHaveLength(labels.length);
    for (const name of ['chart-year', 'chart-year-western', 'chart-value']) {
      const boxes = textsOf(svg)
        .filter(({ layer, text }) => layer === name && text !== '')
        .map(({ box }) => box);
      expect(boxes.at(-1)!.right).toBeLessThanOrEqual(360);
      expect(boxes.some((box, index) => index > 0 && box.left < boxes[index - 1]!.right)).toBe(false);
    }
    expect(dataIn(svg, 'chart-value', 'settlement')).toHaveLength(20);
    expect(barsIn(svg, 'chart-bar')).toHaveLength(20);
  });

  test('a lost 決算 beside a 予算 is said at the hollow bar; a year not closed yet needs no word', () => {
    const svg = drawn(2023, [
      { settlement: 'unreadable', budget: 10 },
      { settlement: 'not_yet', budget: 12 },
    ]);
    expect(wordsIn(svg, 'chart-missing')).toEqual(['判読不能']);
    expect(barsIn(svg, 'chart-planned')).toHaveLength(2);
  });

  test('sources are stacked without a gap and told apart by texture', () => {
    const funding = { general_revenue: 500, subsidies_and_bonds: 300, other_revenue: 200 };
    const svg = drawn(2024, [{ settlement: 1000, funding }]);
    const [general] = barsIn(svg, 'chart-bar');
    const [subsidies, other] = barsIn(svg, 'chart-part');
    expect([subsidies!.bottom, other!.bottom]).toEqual([general!.top, subsidies!.top]);
    expect((other!.bottom - other!.top) / (general!.bottom - general!.top)).toBeCloseTo(0.4, 1);
    const fills = inLayer(svg, 'chart-part')
      .filter((mark) => mark.name === 'path')
      .map((mark) => mark.attributes['fill']);
    expect(fills).toEqual(['url(#c-subsidies)', 'url(#c-other)']);
    expect(wordsIn(svg, 'chart-legend')).toEqual(expect.arrayContaining(['一般財源', '国県支出金・地方債', 'その他']));
  });

  test('a bar of unknown sources is whole and says so', () => {
    const svg = drawn(2023, [{ settlement: 900, funding: 'unreadable' }, { settlement: 900 }]);
    expect(heights(svg, 'chart-part-unknown')).toEqual(heights(svg, 'chart-bar'));
    expect(wordsIn(svg, 'chart-legend')).toContain('財源不明');
  });

  test('negative amounts hang below zero, their figure below them', () => {
    const svg = drawn(2023, [{ settlement: -400 }, { settlement: 400 }]);
    const [below, above] = barsIn(svg, 'chart-bar');
    expect(below!.top).toBe(above!.bottom);
    expect(below!.bottom - below!.top).toBeCloseTo(above!.bottom - above!.top, 0);
    const label = textsOf(svg).find((text) => text.layer === 'chart-value' && text.text === '−400')!;
    expect(label.box.top).toBeGreaterThan(below!.bottom);
  });

  test('doubtful and changed figures are marked and explained', () => {
    const svg = drawn(2023, [{ settlement: { suspect: 10 } }, { settlement: { now: 12, before: 11 } }]);
    expect(wordsIn(svg, 'chart-value')).toEqual(['10?', '12*']);
    expect(wordsIn(svg, 'chart-legend')).toEqual(expect.arrayContaining(['? 要確認', '* 後のシートで変わった値']));
  });

  test('western years are thinned where they are narrow, the last one stays', () => {
    const twelve = drawn(
      2015,
      Array.from({ length: 12 }, () => ({ settlement: 5 })),
    );
    expect(wordsIn(twelve, 'chart-year')).toHaveLength(12);
    expect(wordsIn(twelve, 'chart-year-western')).toEqual(['2016', '2018', '2020', '2022', '2024', '2026']);
    expect(wordsIn(drawn(2023, [{ settlement: 5 }, { settlement: 5 }]), 'chart-year')).toEqual(['R5', 'R6']);
  });

  test('the description is the sentence under the chart', () => {
    const years = costYearsFrom(2023, [{ settlement: 5 }, { settlement: 5 }]);
    expect(wordsOf(costTrend(years, { id: 'c', words })!).desc).toBe(costMessage(years, words));
  });

  test('nothing to draw without a figure', () => {
    expect(costTrend([], { id: 'c', words })).toBeNull();
    expect(costTrend(costYearsFrom(2023, [{ settlement: 'unreadable' }, null]), { id: 'c', words })).toBeNull();
  });
});
