import { describe, expect, test } from 'vitest';
import { LEVELS, maskOf } from './coverage.ts';

const square = (left: number, top: number, right: number, bottom: number) => [
  ...[left, top, right, top],
  ...[right, bottom, left, bottom],
];
const turned = (polygon: readonly number[]) =>
  Array.from({ length: polygon.length / 2 }, (_, point) => polygon.slice(2 * point, 2 * point + 2))
    .reverse()
    .flat();

/** The levels of a field that starts at 0. */
function filled(polygons: number[][], width = 6, height = 4): number[][] {
  const mask = maskOf(polygons);
  const levelAt = (x: number, y: number) =>
    x < 0 || x >= mask.width ? 0 : (mask.levels[(y - mask.top) * mask.width + x] ?? 0);
  return Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_, x) => levelAt(x - mask.left, y)));
}

describe('maskOf', () => {
  test('covers whole pixels wholly, and no other', () => {
    expect(filled([square(1, 1, 4, 3)])).toEqual([
      [0, 0, 0, 0, 0, 0],
      [0, LEVELS, LEVELS, LEVELS, 0, 0],
      [0, LEVELS, LEVELS, LEVELS, 0, 0],
      [0, 0, 0, 0, 0, 0],
    ]);
  });

  test('an edge inside a pixel is as light as the part that it covers', () => {
    const third = Math.round(LEVELS / 3);
    expect(filled([square(1 + 2 / 3, 1, 3 + 1 / 3, 2)])[1]).toEqual([0, third, LEVELS, third, 0, 0]);
    expect(filled([square(1, 1, 2, 1 + 1 / 3)])[1]![1]).toBe(third);
  });

  test('a sloping edge covers half of what it halves', () => {
    const half = Math.round(LEVELS / 2);
    expect(filled([[0, 0, 4, 4, 0, 4]], 4).map((row, index) => row[index])).toEqual([half, half, half, half]);
  });

  test('a hole has the other direction', () => {
    expect(filled([square(0, 0, 5, 3), turned(square(1, 1, 4, 2))])[1]).toEqual([LEVELS, 0, 0, 0, LEVELS, 0]);
  });

  test('is as large as what it covers, wherever that lies', () => {
    const { left, top, width, height } = maskOf([square(-5.5, 2, 1.5, 3)]);
    expect([left, top, width, height]).toEqual([-6, 2, 8, 1]);
  });

  test('of nothing it is empty', () => expect(maskOf([]).levels).toHaveLength(0));
});
