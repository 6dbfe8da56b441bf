import { type Mark, runsOf } from './drawing.ts';
import type { OutlineFont } from './outline-font.ts';
import type { Polygon } from './raster.ts';

/** A part of a mark in one colour (#rgb, #rrggbb). */
export interface Shape {
  colour: string;
  polygons: Polygon[];
}

const CORNERS = 48;
/** Marks behind a character that change its form, and nothing else. */
const VARIATION = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;
const BLACK = '#000';

/** What a mark covers with which colour. Text in the one font of the drawing. */
export function shapesOf(mark: Mark, font: OutlineFont): Shape[] {
  const { fill = BLACK, stroke = 'none' } = mark.attributes;
  const filled = fill === 'none' ? [] : [{ colour: fill, polygons: inside(mark, font) }];
  const drawn = stroke === 'none' ? [] : [{ colour: stroke, polygons: outlined(mark) }];
  return [...filled, ...drawn].filter(({ polygons }) => polygons.length > 0);
}

const numberOf = ({ attributes }: Mark, name: string) => Number(attributes[name] ?? 0);

function inside(mark: Mark, font: OutlineFont): Polygon[] {
  if (mark.name === 'text') return textPolygons(mark, font);
  if (mark.name === 'circle') return [circle(mark)];
  if (mark.name === 'path') return runsOf(mark.attributes['d'] ?? '').filter((run) => run.length > 4);
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => numberOf(mark, name)) as number[];
  return [[x!, y!, x! + width!, y!, x! + width!, y! + height!, x!, y! + height!]];
}

function circle(mark: Mark): Polygon {
  const [x, y, r] = ['cx', 'cy', 'r'].map((name) => numberOf(mark, name));
  return Array.from({ length: CORNERS }, (_, corner) => (2 * Math.PI * corner) / CORNERS).flatMap((angle) => [
    x! + r! * Math.cos(angle),
    y! + r! * Math.sin(angle),
  ]);
}

/** Every straight part of a path as a bar of its stroke's width. */
function outlined(mark: Mark): Polygon[] {
  const half = Number(mark.attributes['stroke-width'] ?? 1) / 2;
  return runsOf(mark.attributes['d'] ?? '').flatMap((run) =>
    Array.from({ length: run.length / 2 - 1 }, (_, part) => bar(run.slice(2 * part, 2 * part + 4), half)),
  );
}

function bar(ends: readonly number[], half: number): Polygon {
  const [x0, y0, x1, y1] = ends as [number, number, number, number];
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  const [dx, dy] = [(half * (y1 - y0)) / length, (half * (x1 - x0)) / length];
  return [x0 + dx, y0 - dy, x1 + dx, y1 - dy, x1 - dx, y1 + dy, x0 - dx, y0 + dy];
}

function textPolygons(mark: Mark, font: OutlineFont): Polygon[] {
  const scale = numberOf(mark, 'font-size') / font.unitsPerEm;
  const glyphs = [...mark.text.replace(VARIATION, '')].map((character) => font.glyph(character));
  const width = glyphs.reduce((sum, { advance }) => sum + advance * scale, 0);
  const share = { start: 0, middle: 0.5, end: 1 }[mark.attributes['text-anchor'] ?? 'start'] ?? 0;
  const y = numberOf(mark, 'y');
  let x = numberOf(mark, 'x') - share * width;
  return glyphs.flatMap(({ advance, contours }) => {
    const start = x;
    x += advance * scale;
    return contours.map((contour) =>
      contour.map((value, index) => (index % 2 === 0 ? start + value * scale : y - value * scale)),
    );
  });
}
