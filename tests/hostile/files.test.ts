import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scriptJson } from '../../src/components/script-json.ts';
import { readCsv } from '../../src/exports/read-csv.ts';
import { csv, csvText } from '../../src/model/csv.ts';
import { sheet as schema } from '../../src/schema/sheet.ts';
import { parse } from '../../src/schema/parse.ts';
import { FORMULAS, ODD, UNSAFE_CHARACTERS, XSS } from './strings.ts';

// What goes out comes back, and nothing in it runs.

const hostile = fc.constantFrom(...XSS, ...FORMULAS, ...ODD, ...UNSAFE_CHARACTERS);
const text = fc.oneof(
  hostile,
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.tuple(hostile, hostile).map((pair) => pair.join('')),
);
const figure = fc.double({ noNaN: true, noDefaultInfinity: true });
const RUNS_AS_FORMULA = /^[\s\0\uFEFF]*[=+@＝＋＠\t\r]|^[-－](?!$|\d+(\.\d+)?$)/;

describe('CSV', () => {
  const cell = fc.oneof(text, figure, fc.constant(null));
  const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 });

  test('any cells come back as they were written, one record a line', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const written = csv(['a', 'b', 'c'], rows);
        const back = readCsv(written);
        expect(back.rows).toEqual(rows.map((row) => row.map(asRead)));
        expect(written.split('\r\n')).toHaveLength(rows.length + 2);
        expect(written).not.toMatch(/[^\r]\n|\r[^\n]/);
      }),
      { numRuns: 500 },
    );
  });

  function asRead(value: string | number | null): string {
    return typeof value === 'string' ? csvText(value) : value === null ? '' : String(value);
  }

  test('no text runs as a formula, however it begins', () => {
    fc.assert(
      fc.property(text, (value) => {
        const [row] = readCsv(csv(['a'], [[value]])).rows;
        expect(row?.[0] ?? '').not.toMatch(RUNS_AS_FORMULA);
      }),
      { numRuns: 2000 },
    );
  });

  test('what is no number is refused', () => {
    for (const value of [NaN, Infinity, -Infinity]) expect(() => csv(['a'], [[value]])).toThrow(RangeError);
  });
});

describe('JSON inside a script element', () => {
  test('stays the same value and can neither end the element nor open another', () => {
    fc.assert(
      fc.property(fc.record({ name: text, list: fc.array(text) }), (value) => {
        const written = scriptJson(value);
        expect(JSON.parse(written)).toEqual(value);
        expect(written).not.toMatch(/[<>&\u2028\u2029]/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the schema of a sheet', () => {
  test('any JSON at all is refused with a place, or is a sheet; never an exception', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { value: accepted, deviations } = parse(schema, value);
        expect(accepted === null).toBe(deviations.length > 0);
      }),
      { numRuns: 1000 },
    );
  });

  test('a million indicators, a text of a megabyte and numbers that are none are refused at once', () => {
    const places = (value: unknown) => parse(schema, value).deviations.map(({ path }) => path.join('.'));
    expect(places({ indicators: Array(1_000_000).fill(null) })).toContain('indicators');
    expect(places({ name: 'あ'.repeat(1_000_000) })).toContain('name');
    expect(places({ texts: [{ body: 'あ'.repeat(1_000_000) }] })).toContain('texts.0.body');
    for (const edition of [1e308, -0, 2024.5, NaN, Infinity, '2024', 2 ** 53])
      expect(places({ edition }), String(edition)).toContain('edition');
  });
});
