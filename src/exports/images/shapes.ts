import { maskOf, type Polygon } from './coverage.ts';
import { type Mark, runsOf } from './drawing.ts';
import { memory } from './memory.ts';
import { type Page, place } from './page.ts';
import { type Strips, stripsOf } from './strips.ts';
import type { Typeface } from './typeface.ts';

/** A part of a mark in one colour (#rgb, #rrggbb). */
export interface Shape {
  colour: string;
  draw(page: Page, ink: number): void;
}

/** Of a circle around 0 with radius 1. */
const CORNERS = Array.from({ length: 48 }, (_, corner) => (2 * Math.PI * corner) / 48).map(
  (angle) => [Math.cos(angle), Math.sin(angle)] as const,
);
/** Marks behind a character that change its form, and nothing else. */
const VARIATION = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;
const BLACK = '#000';

/** The bars and lines of the frame are the same in every picture; what shows figures is seldom seen again. */
const remembered = memory<string, Strips>(200);

/** What a mark covers with which colour. Text in the one font of the drawing. */
export function shapesOf(mark: Mark, face: Typeface): Shape[] {
  const { fill = BLACK, stroke = 'none' } = mark.attributes;
  if (mark.name === 'text') return [{ colour: fill, draw: (page, ink) => placeText(page, ink, mark, face) }];
  const key = `${mark.name} ${Object.entries(mark.attributes).join(' ')}`;
  return [filled(fill, inside(mark), `fill ${key}`), filled(stroke, outlined(mark), `stroke ${key}`)].flat();
}

function filled(colour: string, figures: readonly Polygon[][], key: string): Shape[] {
  if (colour === 'none' || figures.length === 0) return [];
  const strips = (ink: number, part: number) =>
    remembered(`${key} ${ink} ${part}`, () => stripsOf(maskOf(figures[part]!), ink));
  return [{ colour, draw: (page, ink) => figures.forEach((_, part) => place(page, strips(ink, part), 0, 0)) }];
}

const numberOf = ({ attributes }: Mark, name: string) => Number(attributes[name] ?? 0);

/** Figures, each of polygons with the holes in them. */
function inside(mark: Mark): Polygon[][] {
  if (mark.name === 'circle') return [[circle(mark)]];
  if (mark.name === 'path') {
    const polygons = runsOf(mark.attributes['d'] ?? '').filter((run) => run.length > 4);
    return polygons.length > 0 ? [polygons] : [];
  }
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => numberOf(mark, name)) as number[];
  return [[[x!, y!, x! + width!, y!, x! + width!, y! + height!, x!, y! + height!]]];
}

function circle(mark: Mark): Polygon {
  const [x, y, r] = ['cx', 'cy', 'r'].map((name) => numberOf(mark, name));
  return CORNERS.flatMap(([cos, sin]) => [x! + r! * cos, y! + r! * sin]);
}

/** Every straight part of a path as a bar of its stroke's width. */
function outlined(mark: Mark): Polygon[][] {
  const half = Number(mark.attributes['stroke-width'] ?? 1) / 2;
  return runsOf(mark.attributes['d'] ?? '').flatMap((run) =>
    Array.from({ length: run.length / 2 - 1 }, (_, part) => [bar(run.slice(2 * part, 2 * part + 4), half)]),
  );
}

function bar(ends: readonly number[], half: number): Polygon {
  const [x0, y0, x1, y1] = ends as [number, number, number, number];
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  const [dx, dy] = [(half * (y1 - y0)) / length, (half * (x1 - x0)) / length];
  return [x0 + dx, y0 - dy, x1 + dx, y1 - dy, x1 - dx, y1 + dy, x0 - dx, y0 + dy];
}

/** Each character on the nearest quarter of a pixel. */
function placeText(page: Page, ink: number, mark: Mark, face: Typeface): void {
  const size = numberOf(mark, 'font-size');
  const characters = [...mark.text.replace(VARIATION, '')];
  const advances = characters.map((character) => face.advance(character) * size);
  const width = advances.reduce((sum, advance) => sum + advance, 0);
  const share = { start: 0, middle: 0.5, end: 1 }[mark.attributes['text-anchor'] ?? 'start'] ?? 0;
  const y = pixelOf(numberOf(mark, 'y'));
  const strips = face.style(size, ink, y.quarters);
  let start = numberOf(mark, 'x') - share * width;
  characters.forEach((character, index) => {
    const x = pixelOf(start);
    place(page, strips(character, x.quarters), x.pixel, y.pixel);
    start += advances[index]!;
  });
}

/** The pixel of a place, and how far in it the place lies. */
function pixelOf(place: number): { pixel: number; quarters: number } {
  const quarters = Math.round(place * 4);
  return { pixel: quarters >> 2, quarters: quarters & 3 };
}
