import { type Mask, maskOf } from './coverage.ts';
import { memory } from './memory.ts';
import type { OutlineFont } from './outline-font.ts';
import { type Strips, stripsOf } from './strips.ts';

/** A font as the strips of its characters. */
export interface Typeface {
  /** Distance to the next character, in sizes. */
  advance(character: string): number;
  /** Characters `size` pixels high in an ink, that stand `down` quarters of a pixel from a whole pixel. */
  style(size: number, ink: number, down: number): Style;
}

/** A character that stands `right` quarters of a pixel from a whole pixel. */
type Style = (character: string, right: number) => Strips;

/** Styles, and characters of 2 to 10 KB of each: a site has a dozen styles, most of them for figures. */
const MOST_STYLES = 40;
const MOST_CHARACTERS = 1000;

/** Draws and compresses a character once for each style and place, since the texts of a site share most of them. */
export function typeface(font: OutlineFont): Typeface {
  const styles = memory<string, Style>(MOST_STYLES);
  const styleOf = (size: number, ink: number, down: number): Style => {
    const known = memory<number, Strips>(MOST_CHARACTERS);
    return (character, right) =>
      known(4 * character.codePointAt(0)! + right, () =>
        stripsOf(drawn(font, character, size, [right / 4, down / 4]), ink),
      );
  };
  return {
    advance: (character) => font.glyph(character).advance / font.unitsPerEm,
    style: (size, ink, down) => styles(`${size} ${ink} ${down}`, () => styleOf(size, ink, down)),
  };
}

function drawn(font: OutlineFont, character: string, size: number, [x, y]: readonly [number, number]): Mask {
  const scale = size / font.unitsPerEm;
  const polygons = font
    .glyph(character)
    .contours.map((contour) =>
      contour.map((value, index) => (index % 2 === 0 ? x + value * scale : y - value * scale)),
    );
  return maskOf(polygons);
}
