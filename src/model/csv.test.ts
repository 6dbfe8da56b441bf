import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csv, csvText } from './csv.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '＝',
      '－',
      '＠',
      '"',
      ',',
      "'",
      ' ',
      '\t',
      '\r',
      '\n',
      '\u2028',
      '\uFEFF',
      '\u202E',
      '\uD800',
      'か',
      '\u3099',
      '5',
      '.',
    ),
  }),
);

function parsed(text: string): string[][] {
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: false,
  }).data.slice(0, -1);
}

/** The documented changes, written a second time and plainly. */
function expectedText(text: string): string {
  const characters = [...text].map((character) =>
    /[\t\n\v\f\r\u0085\u2028\u2029]/.test(character) ? '\n' : character,
  );
  return characters
    .filter(
      (character) =>
        character === '\n' || !/[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u.test(character),
    )
    .join('')
    .split('\n')
    .map((line, index, lines) => trimSpaces(line, index > 0, index < lines.length - 1))
    .filter((line, index, lines) => line !== '' || index === 0 || index === lines.length - 1)
    .join(' ')
    .normalize('NFC')
    .trim();
}

function trimSpaces(line: string, start: boolean, end: boolean): string {
  const withoutStart = start ? line.replace(/^ +/, '') : line;
  return end ? withoutStart.replace(/ +$/, '') : withoutStart;
}

describe('csvText', () => {
  test.each([
    ['研修を行った。\n・3回', '研修を行った。 ・3回'],
    ['左\t \r\n 右', '左 右'],
    ['か\u3099', 'が'],
    ['a\u0000b\u202Ec\uD800d', 'abcd'],
    ['①㎡ ｶﾅ', '①㎡ ｶﾅ'],
    ['　字下げ\n', '字下げ'],
    ['𠮷野', '𠮷野'],
  ])('writes %j as %j', (text, expected) => expect(csvText(text)).toBe(expected));

  test.each([
    '=1+1',
    '+81',
    '@SUM',
    '-1+2',
    '－5',
    '＝A1',
    '＋1',
    '＠x',
    '-500千円',
    '--',
    '－－',
    ' =A1',
    '\n=A1',
    '\t=A1',
    '\u202E=A1',
    '\u0000-x',
    '-5.',
  ])('neutralises %j', (text) => expect(csvText(text)).toMatch(/^'[=+\-@＝＋－＠]/));

  test.each(['-', '－', '-500', '-0.5', '0.50', '23387千円', 'A-1', '・=', '—'])('leaves %j alone', (text) =>
    expect(csvText(text)).toBe(text),
  );

  test('never begins with what a spreadsheet runs', () => {
    fc.assert(
      fc.property(anyText, (text) => /^([^=+\-@＝＋－＠\t\r]|$)|^[-－]$|^-\d+(\.\d+)?$/.test(csvText(text))),
      { numRuns: 2000 },
    );
  });

  test('is well-formed, normalised and on one line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = csvText(text);
        expect(written.isWellFormed()).toBe(true);
        expect(written.normalize('NFC')).toBe(written);
        expect(written).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('csv', () => {
  test('begins with a BOM, ends its lines with CRLF and writes numbers as they are', () => {
    expect(
      csv(
        ['年度', '指標値', '本文'],
        [
          [2024, -1234567.5, null],
          [2023, 0, 'a,"b"\nc'],
        ],
      ),
    ).toBe('\uFEFF年度,指標値,本文\r\n2024,-1234567.5,\r\n2023,0,"a,""b"" c"\r\n');
  });

  test('refuses what is no figure', () => {
    expect(() => csv(['指標値'], [[NaN]])).toThrow(RangeError);
    expect(() => csv(['指標値'], [[Infinity]])).toThrow(RangeError);
  });

  test('any text survives, apart from the documented changes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 5 }), (rows) => {
        const [header, ...read] = parsed(csv(['x', 'y'], rows));
        expect(header).toEqual(['x', 'y']);
        const undone = read.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@＝＋－＠])/, '')));
        expect(undone).toEqual(
          rows.map((row) => row.map((text) => expectedText(text).replace(/^'(?=[=+\-@＝＋－＠])/, ''))),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('a record is one physical line', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText), { maxLength: 6 }), (rows) => {
        const lines = csv(['x', 'y'], rows).split(/\r\n|[\n\r\u0085\u2028\u2029]/);
        expect(lines).toHaveLength(rows.length + 2);
      }),
      { numRuns: 1000 },
    );
  });
});
