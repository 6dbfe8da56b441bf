import { describe, expect, test } from 'vitest';
import { chartWords as words } from '../i18n/ja/charts.ts';
import { type Said, seriesFrom } from './examples/build-years.ts';
import { dataIn, inLayer, textsOf, wordsOf } from './examples/read-drawing.ts';
import { indicatorPlot } from './indicator-plot.ts';

type Given = Parameters<typeof seriesFrom>[1];
const drawn = (targets: (Said | undefined)[], actuals: (Said | undefined)[], rest: Partial<Given> = {}) =>
  indicatorPlot(seriesFrom(2019, { targets, actuals, ...rest }), { id: 'i', words })!;
const wordsIn = (svg: ReturnType<typeof drawn>, layer: string) => inLayer(svg, layer).map((mark) => mark.text);
const heightOf = (mark: { attributes: Record<string, string> }) => Number(mark.attributes['cy']);

describe('indicatorPlot', () => {
  test('every figure is the one of the sheet', () => {
    const svg = drawn([3, 3, 4, 'no_target'], [5, 2, 4, 7]);
    expect(dataIn(svg, 'chart-dot', 'actual')).toEqual([
      [2019, 5],
      [2021, 4],
    ]);
    expect(dataIn(svg, 'chart-dot-missed', 'actual')).toEqual([[2020, 2]]);
    expect(dataIn(svg, 'chart-dot-unjudged', 'actual')).toEqual([[2022, 7]]);
    expect(dataIn(svg, 'chart-target', 'target')).toEqual([
      [2019, 3],
      [2020, 3],
      [2021, 4],
    ]);
    expect(dataIn(svg, 'chart-target-value', 'target')).toEqual([
      [2019, 3],
      [2020, 3],
      [2021, 4],
    ]);
    expect(wordsIn(svg, 'chart-value')).toEqual(['5', '2', '4', '7']);
  });

  test('heights are proportional, from zero', () => {
    const svg = drawn([], [10, 20, 40]);
    const zero = Number(inLayer(svg, 'chart-axis')[0]!.attributes['d']!.split(/[ H]/)[1]);
    const [one, two, four] = inLayer(svg, 'chart-dot', 'data-actual').map((mark) => zero - heightOf(mark));
    expect(two! / one!).toBeCloseTo(2, 1);
    expect(four! / one!).toBeCloseTo(4, 1);
  });

  test('the line joins adjacent years only: never over a gap, nor to a doubtful figure', () => {
    const svg = drawn([], [1, 2, undefined, 3, 'unreadable', 4, 5, { suspect: 9 }, 6]);
    const lines = inLayer(svg, 'chart-line').map((mark) => mark.attributes['d']!.split('L').length);
    expect(lines).toEqual([2, 2]);
    expect(dataIn(svg, 'chart-dot-doubtful', 'actual')).toEqual([[2026, 9]]);
    expect(wordsIn(svg, 'chart-value')).toContain('9?');
  });

  test('a year without a target has none', () => {
    const svg = drawn([3, 'no_target', 3], [4, 4, 4]);
    expect(inLayer(svg, 'chart-target', 'data-target')).toHaveLength(2);
    expect(inLayer(svg, 'chart-good')).toHaveLength(2);
  });

  test('a target that never changes is said once, with its unit', () => {
    const svg = drawn([280, 280], [3, 0], { unit: '分以内', better: 'lower' });
    expect(wordsIn(svg, 'chart-legend')).toContain('目標 280分以内（下回るほど良い）');
    expect(wordsIn(svg, 'chart-target-value')).toEqual([]);
    expect(wordsIn(svg, 'chart-unit')).toEqual(['分']);
  });

  test.each(['higher', 'lower'] as const)('the good side of %s', (better) => {
    const svg = drawn([5, 5], [4, 6], { better });
    const [, start, edge] = /^M\S+ (\S+?)V.*V([\d.]+)H/
      .exec(inLayer(svg, 'chart-good')[0]!.attributes['d']!)!
      .map(Number);
    expect(Math.sign(edge! - start!)).toBe(better === 'lower' ? 1 : -1);
    expect(dataIn(svg, 'chart-dot', 'actual')).toEqual([better === 'lower' ? [2019, 4] : [2020, 6]]);
  });

  test('missing years have their reason; years of which no sheet speaks are a band', () => {
    const svg = drawn([3, 3, undefined, 3], ['not_applicable', 'unreadable', undefined, 5]);
    expect(wordsIn(svg, 'chart-missing')).toEqual(['対象外', '判読不能']);
    expect(wordsIn(svg, 'chart-gap-word')).toEqual(['記載なし']);
  });

  test('coming years have their target only', () => {
    const svg = drawn([3, 4, 5], [3, 'not_yet', 'not_yet']);
    expect(dataIn(svg, 'chart-target', 'target')).toHaveLength(3);
    expect(dataIn(svg, 'chart-dot', 'actual')).toHaveLength(1);
    expect(wordsIn(svg, 'chart-missing')).toEqual(['未確定']);
  });

  test('names from data stay text', () => {
    const svg = drawn([3], [3], { name: '<script>x</script>&', unit: '"件' });
    expect(svg).not.toContain('<script');
    expect(wordsOf(svg).title).toBe('<script>x</script>&（"件）の目標と実績');
  });

  test('figures of one level stand clear of each other', () => {
    const svg = drawn(
      [],
      Array.from({ length: 12 }, () => 1310),
    );
    const labels = textsOf(svg).filter((text) => text.layer === 'chart-value');
    expect(labels).toHaveLength(12);
  });

  test('nothing to draw without a figure', () => {
    expect(drawn(['unreadable', 'no_target'], ['unreadable', 'not_yet'])).toBeNull();
    expect(drawn([], [])).toBeNull();
  });
});
