import { expect, test } from 'vitest';
import { dateCell, isDateFormat } from './date-format.ts';

test.each([
  'yyyy/m/d',
  'm"月"d"日"',
  'ggge"年"m"月"d"日"',
  '[$-411]ge\\.m\\.d;@',
  '[$-1030411]ggge\\年m\\月d\\日',
  '[h]:mm',
  'mm:ss.0',
  'e"年度"',
])('%j shows a date or a time', (code) => {
  expect(isDateFormat(code)).toBe(true);
});

test.each([
  'General',
  'G/標準',
  'Standard',
  '#,##0',
  '[Red]#,##0',
  '0.00E+00',
  '0"day"',
  '0\\m',
  '[White]0',
  '0.0" ha"',
  '@',
  '0%',
])('%j does not', (code) => {
  expect(isDateFormat(code)).toBe(false);
});

test.each([
  [45382, 'yyyy/m/d', { kind: 'date', text: '2024-03-31' }],
  [45383, '[$-411]ggge"年"m"月"d"日"', { kind: 'date', text: '2024-04-01' }],
  [45383.4375, 'yyyy/m/d h:mm', { kind: 'date', text: '2024-04-01 10:30' }],
  [0.4375, 'h:mm', { kind: 'date', text: '10:30' }],
  [1.5, '[h]:mm', { kind: 'date', text: '36:00' }],
  [45292, 'ggge"年度"', { kind: 'text', text: '令和6年度' }],
  [43586, '[$-411]ggge"年度"', { kind: 'text', text: '令和1年度' }],
  [45292, 'yyyy"年度"', { kind: 'text', text: '2024年度' }],
])('%d in the format %j is %j', (serial, code, cell) => {
  expect(dateCell(serial, code)).toEqual(cell);
});

test('what is beyond the calendar is no date', () => {
  expect(dateCell(-1, 'yyyy/m/d')).toBeNull();
  expect(dateCell(99_999_999, 'yyyy/m/d')).toBeNull();
});
