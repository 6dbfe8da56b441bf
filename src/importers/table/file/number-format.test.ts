import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberFormat, shownNumber } from './number-format.ts';

const shown = (value: number, code: string) => shownNumber(value, numberFormat(code));

test.each([
  [1234.5, 'General', '1234.5'],
  [1234.5, 'G/標準', '1234.5'],
  [1234.5, '#,##0', '1,235'],
  [0.5, '#,##0', '1'],
  [0, '#,##0', '0'],
  [1234567, '#,##0', '1,234,567'],
  [5, '000', '005'],
  [0.5, '#.##', '.5'],
  [12, '0.0', '12.0'],
  [12, '0.0#', '12.0'],
  [12.34, '0.0#', '12.34'],
  [1.005, '0.00', '1.01'],
  [-5, '0', '-5'],
  [-5, '#,##0;"△ "#,##0', '△ 5'],
  [-1234, '#,##0;[Red]△#,##0', '△1,234'],
  [-5, '#,##0_);(#,##0)', '(5)'],
  [0, '#,##0;△#,##0;"-"', '-'],
  [0, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', '-'],
  [1234, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', '1,234'],
  [300, '0"人"', '300人'],
  [300, '0\\人', '300人'],
  [1234, '#,##0円', '1,234円'],
  [1234, '[$¥-411]#,##0', '¥1,234'],
  [6, '"令和"0"年度"', '令和6年度'],
  [5, '[>=1000]#,##0;0.0', '5.0'],
  [2000, '[>=1000]#,##0;0.0', '2,000'],
  [3, '"a;b"0', 'a;b3'],
  [7, ';;;', '7'],
  [0.25, '# ?/?', '0.25'],
  [123456, '0.00E+00', '123456'],
  [5, '@', '5'],
])('%d in the format %j is shown as %j', (value, code, text) => {
  expect(shown(value, code)).toEqual({ value, text });
});

test.each([
  [0.85, '0%', 85, '85%'],
  [0.07, '0%', 7, '7%'],
  [0.8567, '0%', 85.67, '86%'],
  [0.125, '0.0%', 12.5, '12.5%'],
  [-0.5, '0%', -50, '-50%'],
  [0, '0%', 0, '0%'],
])('%d in the format %j is %d to its reader', (stored, code, value, text) => {
  expect(shown(stored, code)).toEqual({ value, text });
});

test('a format that hides thousands is told, and the value stays', () => {
  expect(shown(1234567, '#,##0,')).toEqual({ value: 1234567, text: '1,235', shownIn: 1000 });
  expect(shown(1234567890, '#,##0.0,,"百万円"')).toEqual({
    value: 1234567890,
    text: '1,234.6百万円',
    shownIn: 1_000_000,
  });
  expect(shown(0, '#,##0,')).toEqual({ value: 0, text: '0' });
});

test('no format code crashes', () => {
  const code = fc.string({ unit: fc.constantFrom(...'0#?.,%;"\\_*[]@E+-/年円ymdh$>=1 '), maxLength: 16 });
  fc.assert(
    fc.property(code, fc.double({ noNaN: true, noDefaultInfinity: true }), (each, value) => {
      expect(typeof shown(value, each).text).toBe('string');
    }),
    { numRuns: 2000 },
  );
});
