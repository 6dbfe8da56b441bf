import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NUMERIC_STATUSES } from '../../../schema/codes.ts';
import { type Meaning, meaningOf, type MeaningRules } from './cell-meaning.ts';
import type { TextMeaning } from './text-cells.ts';
import type { Cell } from '../file/workbook.ts';

const typed = (text: string, rules?: MeaningRules) => meaningOf({ kind: 'text', text }, rules);
const plain = (value: number, printed: string): Meaning => ({
  kind: 'figure',
  value,
  status: null,
  printed,
  doubt: null,
});
const reason = (status: TextMeaning, printed: string) => ({
  kind: 'figure',
  value: null,
  status,
  printed,
  doubt: null,
});

describe('numbers as people type them', () => {
  test.each([
    ['1234', 1234, '1234'],
    ['1,234', 1234, '1234'],
    ['１，２３４', 1234, '１２３４'],
    ['1 234 567', 1234567, '1234567'],
    [' 12 ', 12, '12'],
    ['12.5', 12.5, '12.5'],
    ['１２．５', 12.5, '１２．５'],
    ['0123', 123, '0123'],
    ['¥1,234', 1234, '¥1234'],
    ['12.5%', 12.5, '12.5%'],
    ['12.5％', 12.5, '12.5％'],
    ['300人', 300, '300人'],
    ['3万人', 30000, '3万人'],
    ['5（人）', 5, '5（人）'],
  ])('%j is %d', (text, value, printed) => {
    expect(typed(text)).toEqual(plain(value, printed));
  });

  test.each(['△5', '▲5', '△ 5', '-5', '−5', '－5', 'ー5', '‐5', '▲５'])('%j is -5', (text) => {
    expect(typed(text)).toEqual(plain(-5, text));
  });

  test.each(['0', '０', '0.0', '-0', '0%'])('%j is a real zero', (text) => {
    const meaning = typed(text);
    expect(meaning).toEqual(plain(0, text));
    expect(Object.is(meaning.kind === 'figure' && meaning.value, 0)).toBe(true);
  });

  test('a unit must fit the unit of the column; money is converted exactly', () => {
    expect(typed('1,234千円', { unit: '千円' })).toEqual(plain(1234, '1234千円'));
    expect(typed('1234567円', { unit: '千円' })).toEqual(plain(1234.567, '1234567円'));
    expect(typed('1.2億円', { unit: '千円' })).toEqual(plain(120000, '1.2億円'));
    expect(typed('1.2億', { unit: '千円' })).toEqual(plain(120000, '1.2億'));
    expect(typed('1億2,457万円', { unit: '円' })).toEqual(plain(124570000, '1億2457万円'));
    expect(typed('15名', { unit: '人' })).toEqual(plain(15, '15名'));
    expect(typed('300t-CO2', { unit: 't-CO2' })).toEqual(plain(300, '300t-CO2'));
    expect(typed('12人', { unit: '回' })).toMatchObject({ kind: 'error', expected: '単位が「回」の数値' });
    expect(typed('1,234千円')).toMatchObject({ kind: 'error', expected: '単位のわかる数値' });
  });

  test.each([
    ['約300', '約'],
    ['300以上', '以上'],
    ['300人以上', '以上'],
  ])('%j keeps its word in 原文表記, and the report says so', (text, word) => {
    expect(typed(text)).toEqual({ ...plain(300, text), doubt: expect.stringContaining(`「${word}」`) });
  });

  test.each([
    ['29（4）', 29],
    ['29人（4人）', 29],
    ['1,234（見込）', 1234],
    ['100\n(50)', 100],
    ['1.2E+05', 120000],
    ['12345678901234567', 12345678901234568],
  ])('%j is doubtful', (text, value) => {
    expect(typed(text)).toMatchObject({ value, status: 'suspect', doubt: expect.any(String) });
  });

  test('原文表記 stays on one line', () => {
    expect(typed('100\r\n(50)')).toMatchObject({ printed: '100 (50)' });
  });
});

describe('texts that are no numbers', () => {
  test.each(['-', '－', '―', 'ー', '–', '‐', '−', '─', '--', ' － '])('%j is a dash', (text) => {
    expect(typed(text)).toEqual(reason('not_recorded', text.trim()));
    expect(typed(text, { dash: 'no_target' })).toEqual(reason('no_target', text.trim()));
    expect(typed(text, { dash: 'zero' })).toEqual(plain(0, text.trim()));
  });

  test.each([
    ['未集計', 'not_yet'],
    ['調整中', 'not_yet'],
    ['（集計中）', 'not_yet'],
    ['未 定', 'not_yet'],
    ['皆増', 'not_applicable'],
    ['該当なし', 'not_applicable'],
    ['対象外', 'not_applicable'],
    ['なし', 'not_applicable'],
    ['目標なし', 'no_target'],
    ['不明', 'not_recorded'],
  ] as const)('%j is %s', (text, status) => {
    expect(typed(text)).toEqual(reason(status, text));
  });

  test("a city's own words go first", () => {
    const textCells = [
      { text: '中止', status: 'not_applicable' },
      { text: '9999', status: 'not_recorded' },
      { text: 'なし', status: 'zero' },
      { text: '−', status: 'no_target' },
      { pattern: /\d+\/\d+/, status: 'unreadable' },
      { pattern: /\d+校中.*/, status: 'suspect' },
    ] as const;
    expect(typed('中 止', { textCells })).toEqual(reason('not_applicable', '中 止'));
    expect(typed('９９９９', { textCells })).toEqual(reason('not_recorded', '９９９９'));
    expect(typed('なし', { textCells })).toEqual(plain(0, 'なし'));
    expect(typed('−', { textCells })).toEqual(reason('no_target', '−'));
    expect(typed('1/3', { textCells })).toEqual(reason('unreadable', '1/3'));
    expect(typed('5校中3校', { textCells })).toMatchObject({ value: 5, status: 'suspect', printed: '5校中3校' });
    expect(meaningOf({ kind: 'number', value: 9999, text: '9999' }, { textCells })).toEqual(
      reason('not_recorded', '9999'),
    );
    expect(typed('11/30', { textCells: [{ pattern: /1\/3/, status: 'unreadable' }] })).toMatchObject({ kind: 'error' });
  });

  test.each(['', ' ', '\u3000', '\u200B'])('%j is blank', (text) => {
    expect(typed(text)).toEqual({ kind: 'figure', value: null, status: null, printed: null, doubt: null });
    expect(typed(text, { blank: 'not_yet' })).toMatchObject({ value: null, status: 'not_yet', printed: null });
  });

  test.each([
    ['〃', '同上'],
    ['同上', '同上'],
    ['TRUE', '真偽値'],
    ['#N/A', '数式が失敗'],
    ['1/3', '分数か日付か'],
    ['10:30', '時刻'],
    ['1,23', 'コンマの位置'],
    ['12,34,567', 'コンマの位置'],
    ['2024/3/31', '日付'],
    ['3月', '日付'],
    ['5校中3校', '二つ以上の数値'],
    ['120～130', '二つ以上の数値'],
    ['12 34', '数値のほかの文字'],
    ['R5', '数値のほかの文字'],
    ['①', '数値を入力'],
    ['開催せず', '文字の値'],
    ['1.2.3', '日付'],
  ])('%j is an error that says what to do', (text, remedy) => {
    expect(typed(text)).toEqual({
      kind: 'error',
      found: text,
      expected: expect.any(String),
      remedy: expect.stringContaining(remedy),
    });
  });

  test.each(['(5)', '（５）', '( 1,234 )'])('%j may be negative or a part: an error, unless the city says', (text) => {
    expect(typed(text)).toMatchObject({ kind: 'error', remedy: expect.stringContaining('△5') });
    expect(typed(text, { bracketsAreNegative: true })).toMatchObject({ value: text.includes('1') ? -1234 : -5 });
  });
});

test.each([
  ['blanks', `1a${' '.repeat(32_000)}b`],
  ['line breaks', `1${' \n'.repeat(16_000)}x`],
  ['digits', '1'.repeat(32_000)],
  ['brackets', `1${'('.repeat(32_000)}`],
  ['dashes', '-'.repeat(32_000)],
])('a cell full of %s is refused at once, and shown in short', (_, text) => {
  const meaning = typed(text);
  expect(meaning.kind === 'error' && meaning.found.length).toBeLessThanOrEqual(41);
});

describe('cells of a spreadsheet', () => {
  test.each<[Cell, string]>([
    [{ kind: 'date', text: '2024-01-02' }, '標準'],
    [{ kind: 'error', text: '#REF!' }, '参照先'],
    [{ kind: 'error', text: '=SUM(A1:A3)' }, '開いて保存し直'],
  ])('%j is an error that says what to do', (cell, remedy) => {
    expect(meaningOf(cell)).toMatchObject({ kind: 'error', remedy: expect.stringContaining(remedy) });
  });

  test('a number is itself, printed as shown', () => {
    expect(meaningOf({ kind: 'number', value: 85, text: '85%' })).toEqual(plain(85, '85%'));
    expect(meaningOf({ kind: 'number', value: 1234.567, text: '1,235' })).toEqual(plain(1234.567, '1235'));
    expect(meaningOf({ kind: 'number', value: -5, text: '(5)' })).toEqual(plain(-5, '(5)'));
  });

  test('a stored 0 that the format shows as a dash is a real 0', () => {
    expect(meaningOf({ kind: 'number', value: 0, text: '-' }, { dash: 'no_target' })).toEqual(plain(0, '-'));
  });

  test('hidden thousands are an error until the mapping says that they are meant', () => {
    const cell: Cell = { kind: 'number', value: 1234567, text: '1,235', shownIn: 1000 };
    expect(meaningOf(cell)).toMatchObject({ kind: 'error', expected: expect.stringContaining('1,234,567') });
    expect(meaningOf(cell, { hiddenThousandsAreMeant: true })).toEqual(plain(1234567, '1235'));
  });
});

const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((thousandths) => thousandths / 1000),
);
/** With a comma between every three digits before the point; 1e+21 stays as it is. */
const grouped = (value: number) =>
  String(value).replace(/^-?\d+(?=\.|$)/, (whole) => whole.replace(/\d(?=(?:\d{3})+$)/g, '$&,'));
const fullWidth = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const WRITINGS: ((value: number) => string)[] = [
  String,
  grouped,
  (value) => grouped(value).replaceAll(',', ' '),
  (value) => fullWidth(grouped(value)),
  (value) => grouped(value).replace(/^-/, '△'),
  (value) => grouped(value).replace(/^-/, '▲ '),
  (value) => fullWidth(String(value)).replace(/^－/, '−'),
  (value) => `　${String(value)}\n`,
  (value) => `${grouped(value)}人`,
];

describe('properties', () => {
  test('every number comes back exactly, however it is written', () => {
    fc.assert(
      fc.property(number, fc.constantFrom(...WRITINGS), (value, write) => {
        expect(typed(write(value))).toMatchObject({ kind: 'figure', value: value || 0 });
      }),
      { numRuns: 2000 },
    );
  });

  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(...'0123456789０1,.，．-－△(（）)人千円億万%％年月日約以上 　\n/:#〃ー'),
      maxLength: 12,
    }),
  );

  test('no text crashes; a number has a status of numbers, and only a number', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(null, '千円', '人', '%'), (each, unit) => {
        const meaning = typed(each, { unit });
        if (meaning.kind === 'error') return meaning.found.trim() !== '' && meaning.remedy !== '';
        const { value, status, printed } = meaning;
        if (value !== null) expect(Number.isFinite(value)).toBe(true);
        if (status !== null) expect(NUMERIC_STATUSES.includes(status)).toBe(value !== null);
        expect(status === null && value === null).toBe(printed === null);
        return status !== 'suspect' || meaning.doubt !== null;
      }),
      { numRuns: 5000 },
    );
  });

  test('a text without a digit is never a number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (each) => {
        fc.pre(!/[0-9０-９]/.test(each));
        const meaning = typed(each);
        expect(meaning.kind === 'error' || meaning.value === null).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
