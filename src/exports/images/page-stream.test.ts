import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LEVELS, type Mask } from './coverage.ts';
import { emptyPage, type Page, place } from './page.ts';
import { compressed } from './page-stream.ts';
import { stripsOf } from './strips.ts';

const mask = (left: number, top: number, ...rows: number[][]): Mask => ({
  ...{ left, top, width: rows[0]!.length, height: rows.length },
  levels: Uint8Array.from(rows.flat()),
});
const full = (width: number) => Array<number>(width).fill(LEVELS);

/** The pixels of a page, row by row, without the 0 before each. */
function read(page: Page): number[][] {
  const bytes = [...inflateSync(compressed(page))];
  const rows = Array.from({ length: page.height }, (_, y) =>
    bytes.slice(y * (page.width + 1), (y + 1) * (page.width + 1)),
  );
  expect(rows.every(([filter]) => filter === 0)).toBe(true);
  return rows.map(([, ...pixels]) => pixels);
}

function page(width: number, height: number, ...inks: Mask[]): Page {
  const empty = emptyPage(width, height);
  inks.forEach((one, ink) => place(empty, stripsOf(one, ink), 0, 0));
  return empty;
}

describe('compressed', () => {
  test('a page without ink is paper', () => {
    expect(read(emptyPage(3, 2))).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  test('strips stand where they were placed, in their inks, and may be placed again', () => {
    const strips = stripsOf(mask(0, 0, [1, 0, LEVELS], [0, 0, 0], [0, 2, 0]), 1);
    const twice = emptyPage(8, 4);
    place(twice, strips, 1, 0);
    place(twice, strips, 5, 1);
    expect(read(twice)).toEqual([
      [0, LEVELS + 1, 0, 2 * LEVELS, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, LEVELS + 1, 0, 2 * LEVELS],
      [0, 0, LEVELS + 2, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, LEVELS + 2, 0],
    ]);
  });

  test('a later ink covers an earlier one, but not with a faint edge', () => {
    expect(read(page(3, 1, mask(0, 0, full(3)), mask(1, 0, [LEVELS, 2])))).toEqual([[LEVELS, 2 * LEVELS, LEVELS]]);
  });

  test('it does so also where it starts left of the earlier one', () => {
    expect(read(page(3, 1, mask(1, 0, full(1)), mask(0, 0, full(3))))).toEqual([full(3).map((level) => 2 * level)]);
  });

  test('what lies outside of the page is cut off', () => {
    expect(read(page(3, 2, mask(-2, -1, full(3), full(3))))[0]).toEqual([LEVELS, 0, 0]);
    expect(read(page(3, 2, mask(2, 1, full(9), full(9))))[1]).toEqual([0, 0, LEVELS]);
    expect(read(page(3, 2, mask(5, 0, full(2)), mask(-5, 0, full(2)), mask(0, 7, full(2)))).flat()).toEqual(
      Array<number>(6).fill(0),
    );
  });

  test('runs of every length', () => {
    const widths = Array.from({ length: 600 }, (_, length) => length + 1);
    const rows = widths.map((width) => [3, ...full(width), ...Array<number>(600 - width).fill(0), 5]);
    expect(read(page(602, 600, mask(0, 0, ...rows)))).toEqual(rows);
  });

  test('every ink that a palette has room for', () => {
    const inks = Array.from({ length: Math.floor(255 / LEVELS) }, (_, ink) => mask(0, ink, [1, LEVELS]));
    expect(read(page(2, inks.length, ...inks))).toEqual(inks.map((_, ink) => [ink * LEVELS + 1, (ink + 1) * LEVELS]));
  });
});
