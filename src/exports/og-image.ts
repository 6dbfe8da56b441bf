import { readDrawing } from './images/drawing.ts';
import { type OutlineFont, readFont } from './images/outline-font.ts';
import { type Colour, pngFile } from './images/png-file.ts';
import { fill, LEVELS, type Raster, raster } from './images/raster.ts';
import { shapesOf } from './images/shapes.ts';

// Relative to the project: the address of this module moves when it is bundled.
const FONT = 'node_modules/@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf';

const PAPER: Colour = [255, 255, 255];
const IS_PAPER = /^#f{3}(f{3})?$/i;

let font: OutlineFont | undefined;
/** The same memory for every picture. */
let paper: Raster | undefined;

/**
 * A drawing of flat colours on white as PNG, as wide as its viewBox. One font for all text, and reckoning of our own, so
 * that every machine draws the same picture, in a fraction of the time of a library for all of SVG.
 */
export function pngOf(svg: string): Uint8Array<ArrayBuffer> {
  font ??= readFont(FONT);
  const { width, height, marks } = readDrawing(svg);
  const shapes = marks.flatMap((mark) => shapesOf(mark, font!)).filter(({ colour }) => !IS_PAPER.test(colour));
  const inks = [...new Set(shapes.map(({ colour }) => colour))];
  const picture = emptyRaster(width, height);
  for (const { colour, polygons } of shapes) fill(picture, polygons, inks.indexOf(colour));
  return pngFile(width, picture.pixels, [PAPER, ...inks.map(colourOf).flatMap(shades)]);
}

function emptyRaster(width: number, height: number): Raster {
  if (paper?.width !== width || paper.height !== height) paper = raster(width, height);
  paper.pixels.fill(0);
  return paper;
}

/** From nearly paper to the full ink. */
function shades(ink: Colour): Colour[] {
  const part = (channel: number, level: number) => Math.round(255 + ((channel - 255) * level) / LEVELS);
  return Array.from({ length: LEVELS }, (_, index) => index + 1).map((level) => [
    part(ink[0], level),
    part(ink[1], level),
    part(ink[2], level),
  ]);
}

function colourOf(colour: string): Colour {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour)?.[1];
  if (!digits) throw new Error(`no colour of a share image: ${colour}`);
  const size = digits.length / 3;
  const channel = (index: number) =>
    Number.parseInt(digits.slice(index * size, (index + 1) * size).repeat(3 - size), 16);
  return [channel(0), channel(1), channel(2)];
}
