import { describe, expect, test } from 'vitest';
import { fill, LEVELS, raster } from './raster.ts';

const square = (left: number, top: number, right: number, bottom: number) => [
  ...[left, top, right, top],
  ...[right, bottom, left, bottom],
];
const turned = (polygon: readonly number[]) =>
  Array.from({ length: polygon.length / 2 }, (_, point) => polygon.slice(2 * point, 2 * point + 2))
    .reverse()
    .flat();

function filled(polygons: number[][], width = 6, height = 4): number[][] {
  const picture = raster(width, height);
  fill(picture, polygons, 0);
  return Array.from({ length: height }, (_, row) => [
    ...picture.pixels.slice(row * (width + 1) + 1, (row + 1) * (width + 1)),
  ]);
}

describe('fill', () => {
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

  test('what lies outside of the picture is cut off', () => {
    expect(filled([square(-5, -5, 3, 2)])[1]).toEqual([LEVELS, LEVELS, LEVELS, 0, 0, 0]);
    expect(filled([square(4, 1, 99, 99)]).map((row) => row[5])).toEqual([0, LEVELS, LEVELS, LEVELS]);
    expect(
      filled([square(10, 10, 20, 20)])
        .flat()
        .every((level) => level === 0),
    ).toBe(true);
  });

  test('a later ink covers an earlier one, but not with a faint edge', () => {
    const picture = raster(3, 1);
    fill(picture, [square(0, 0, 3, 1)], 0);
    fill(picture, [square(1, 0, 2.2, 1)], 1);
    expect([...picture.pixels]).toEqual([0, LEVELS, 2 * LEVELS, LEVELS]);
  });
});
