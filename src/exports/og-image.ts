import { LEVELS } from './images/coverage.ts';
import { readDrawing } from './images/drawing.ts';
import { readFont } from './images/outline-font.ts';
import { emptyPage } from './images/page.ts';
import { type Colour, pngFile } from './images/png-file.ts';
import { shapesOf } from './images/shapes.ts';
import { type Typeface, typeface } from './images/typeface.ts';

// Relative to the project: the address of this module moves when it is bundled.
const FONT = 'node_modules/@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf';

const PAPER: Colour = [255, 255, 255];
const IS_PAPER = /^#f{3}(f{3})?$/i;

let face: Typeface | undefined;

/**
 * A drawing of flat colours on white as PNG, as wide as its viewBox. One font for all text, and reckoning of our own, so
 * that every machine draws the same picture, in a fraction of the time of a library for all of SVG.
 */
export function pngOf(svg: string): Uint8Array<ArrayBuffer> {
  face ??= typeface(readFont(FONT));
  const { width, height, marks } = readDrawing(svg);
  const shapes = marks.flatMap((mark) => shapesOf(mark, face!)).filter(({ colour }) => !IS_PAPER.test(colour));
  const inks = [...new Set(shapes.map(({ colour }) => colour))];
  const page = emptyPage(width, height);
  for (const { colour, draw } of shapes) draw(page, inks.indexOf(colour));
  return pngFile(page, [PAPER, ...inks.map(colourOf).flatMap(shades)]);
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
