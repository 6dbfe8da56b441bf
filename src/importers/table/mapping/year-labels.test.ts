import { expect, test } from 'vitest';
import { withoutYear } from './year-labels.ts';

test.each([
  ['令和元年度 決算額（千円）', '決算額（千円）'],
  ['2019_活動指標①目標', '活動指標①目標'],
  ['Ｒ５決算額', '決算額'],
  ['活動指標①2023目標', '活動指標① 目標'],
  ['一般財源（R5）', '一般財源'],
  ['予算額（令和５年度）［人］', '予算額 ［人］'],
  ['R5総合評価（A～E）', '総合評価（A～E）'],
  ['CO2削減量（㎥）', 'CO2削減量（㎥）'],
  ['令和5年度', ''],
])('%s without its year is %s', (label, rest) => {
  expect(withoutYear(label)).toBe(rest);
});
