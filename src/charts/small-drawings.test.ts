import { describe, expect, test } from 'vitest';
import { chartWords as words } from '../i18n/ja/charts.ts';
import { barsByGroup, type GroupTotal } from './bars-by-group.ts';
import { costYearsFrom } from './examples/build-years.ts';
import { inLayer, marksOf, wordsOf } from './examples/read-drawing.ts';
import { gradeScale } from './grade-scale.ts';
import { sparkline } from './sparkline.ts';

describe('sparkline', () => {
  const drawn = (years: Parameters<typeof costYearsFrom>[1]) =>
    sparkline(costYearsFrom(2018, years), { id: 'k', words });

  test('is broken at missing years; lone years are dots; the last value is a dot', () => {
    const svg = drawn([
      { settlement: 10 },
      { settlement: 20 },
      null,
      { settlement: 5 },
      { settlement: 'unreadable' },
      { settlement: 10 },
      { settlement: 10 },
    ])!;
    expect(inLayer(svg, 'chart-line')).toHaveLength(2);
    expect(inLayer(svg, 'chart-dot').map((mark) => mark.attributes['r'])).toEqual(['2', '3.5']);
    expect(wordsOf(svg).title).toBe('決算の推移：平成30年度1万円から令和6年度1万円');
  });

  test('starts at zero, leaves plans out', () => {
    const svg = drawn([{ settlement: 10 }, { settlement: 20 }, { budget: 90 }])!;
    expect(inLayer(svg, 'chart-line')[0]!.attributes['d']).toBe('M5,12L95,5');
    expect(drawn([{ budget: 90 }])).toBeNull();
    expect(drawn([])).toBeNull();
  });
});

describe('gradeScale', () => {
  const FIVE_IS_BEST = ['5', '4', '3', '2', '1'];
  const boxes = (grade: string, grades = FIVE_IS_BEST) => {
    const svg = gradeScale(grade, grades, { id: 'g', words });
    return svg && [inLayer(svg, 'chart-step-on').length, inLayer(svg, 'chart-step-off').length, wordsOf(svg).title];
  };

  test('fills as many boxes as the grade reaches', () => {
    expect(boxes('1')).toEqual([1, 4, '5段階の1']);
    expect(boxes('4')).toEqual([4, 1, '5段階の4']);
    expect(boxes('5')).toEqual([5, 0, '5段階の5']);
  });

  test('where 1 is best, 1 fills all boxes, and the words say where the grade stands', () => {
    const oneIsBest = FIVE_IS_BEST.toReversed();
    expect(boxes('1', oneIsBest)).toEqual([5, 0, '1（5段階の上から1番目）']);
    expect(boxes('4', oneIsBest)).toEqual([2, 3, '4（5段階の上から4番目）']);
    expect(boxes('3', oneIsBest)).toEqual([3, 2, '5段階の3']);
  });

  test('letters and words have as many boxes as grades', () => {
    expect(boxes('B', ['A', 'B', 'C', 'D'])).toEqual([3, 1, 'B（4段階の上から2番目）']);
    expect(boxes('低', ['高', '中', '低'])).toEqual([1, 2, '低（3段階の上から3番目）']);
  });

  test.each(['', '0', '6', '3.5', '高', 'A', '継続', '-'])('%j is outside the scale', (grade) =>
    expect(boxes(grade)).toBeNull(),
  );
});

describe('barsByGroup', () => {
  const drawn = (groups: GroupTotal[]) => barsByGroup(groups, { id: 'b', words, title: '部課別の決算', desc: null })!;
  const total = (name: string, amount: number): GroupTotal => ({ name, amount, missing: null });

  test('bars are proportional, in the order given, with the exact amounts', () => {
    const bars = inLayer(drawn([total('甲', 1000), total('乙', 4000)]), 'chart-bar');
    expect(bars.map((mark) => mark.attributes['data-amount'])).toEqual(['1000', '4000']);
    const [one, two] = bars.map((mark) => Number(mark.attributes['width']));
    expect(two! / one!).toBeCloseTo(4, 1);
  });

  test('zero is a figure, missing is a reason', () => {
    const svg = drawn([total('甲', 0), { name: '乙', amount: null, missing: 'unreadable' }, total('丙', 5)]);
    expect(inLayer(svg, 'chart-bar')).toHaveLength(1);
    expect(inLayer(svg, 'chart-amount').map((mark) => mark.text)).toEqual(['0', '5']);
    expect(inLayer(svg, 'chart-missing').map((mark) => mark.text)).toEqual(['判読不能']);
  });

  test('names are whole and stay text', () => {
    const name = `<b>${'持続可能都市戦略室'.repeat(8)}</b>`;
    const svg = drawn([total(name, 5)]);
    expect(
      inLayer(svg, 'chart-name')
        .map((mark) => mark.text)
        .join(''),
    ).toBe(name);
    expect(marksOf(svg).some((mark) => mark.name === 'b')).toBe(false);
  });

  test('no groups, no drawing', () => {
    expect(barsByGroup([], { id: 'b', words, title: 't', desc: null })).toBeNull();
  });
});
