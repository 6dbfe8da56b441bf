import { inflateSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { pngOf } from './og-image.ts';

const WIDTH = 1200;
const picture = (marks: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} 630" font-family="sans-serif">${marks}</svg>`;
const textAt = (text: string, anchor = 'start') =>
  picture(`<text x="600" y="200" font-size="64" text-anchor="${anchor}">${text}</text>`);

/** The colours of a PNG of ours, row by row. */
function read(png: Uint8Array): { colours: string[] } {
  const file = Buffer.from(png);
  const chunk = (type: string) => {
    const start = file.indexOf(type, 0, 'latin1');
    return file.subarray(start + 4, start + 4 + file.readUInt32BE(start - 4));
  };
  const palette = chunk('PLTE');
  const rows = inflateSync(chunk('IDAT'));
  const places = Array.from({ length: 630 }, (_, y) => [...rows.subarray(y * (WIDTH + 1) + 1, (y + 1) * (WIDTH + 1))]);
  return { colours: places.flat().map((place) => palette.subarray(3 * place, 3 * place + 3).toString('hex')) };
}

/** From where to where there is ink, in pixels. */
function inked(png: Uint8Array): { left: number; right: number; top: number; bottom: number } {
  const places = read(png).colours.flatMap((colour, place) => (colour === 'ffffff' ? [] : place));
  const [xs, ys] = [places.map((place) => place % WIDTH), places.map((place) => Math.floor(place / WIDTH))];
  const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b));
  const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b));
  return { left: least(xs), right: most(xs), top: least(ys), bottom: most(ys) };
}

describe('pngOf', () => {
  test('is a PNG of 1200 × 630', () => {
    const png = Buffer.from(pngOf(picture('')));
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([WIDTH, 630]);
  });

  test('has the colours of the drawing, exactly', () => {
    const { colours } = read(pngOf(picture('<rect x="10" width="5" height="2" fill="#0017c1"/>')));
    expect(colours.slice(9, 16)).toEqual(['ffffff', ...Array<string>(5).fill('0017c1'), 'ffffff']);
    expect(colours[2 * WIDTH + 12]).toBe('ffffff');
  });

  test('draws Japanese where it stands: as wide as its characters, above and a little below its line', () => {
    const { left, right, top, bottom } = inked(pngOf(textAt('決算の推移')));
    expect(left).toBeGreaterThanOrEqual(600);
    expect(right - left).toBeGreaterThan(4 * 64);
    expect(right - left).toBeLessThanOrEqual(5 * 64);
    expect(top).toBeGreaterThan(200 - 64);
    expect(bottom).toBeLessThan(200 + 20);
  });

  test('a text may stand around its middle, or before its end', () => {
    const middle = inked(pngOf(textAt('決算', 'middle')));
    expect(Math.abs((middle.left + middle.right) / 2 - 600)).toBeLessThan(4);
    expect(inked(pngOf(textAt('決算', 'end'))).right).toBeLessThan(600);
  });

  test('every character has its own form, also composed ones; one that the font lacks is a box', () => {
    const pictures = ['が', 'か', 'Å', '①', '億', '髙', '\u{F8FF}'].map((text) =>
      read(pngOf(textAt(text))).colours.join(),
    );
    expect(new Set(pictures).size).toBe(7);
    expect(inked(pngOf(textAt('\u{F8FF}'))).right).toBeGreaterThan(610);
  });

  test('a line and a dot', () => {
    const { colours } = read(
      pngOf(
        picture(
          '<path d="M100 50H200" stroke="#1a1a1c" stroke-width="2" fill="none"/><circle cx="150" cy="300" r="9" fill="#0017c1"/>',
        ),
      ),
    );
    expect([49, 50].map((y) => colours[y * WIDTH + 150])).toEqual(['1a1a1c', '1a1a1c']);
    expect(colours[48 * WIDTH + 150]).toBe('ffffff');
    expect([300, 308, 312].map((y) => colours[y * WIDTH + 150])).toEqual(['0017c1', '0017c1', 'ffffff']);
  });

  test('the same drawing gives the same file, whatever was drawn before', async () => {
    const first = pngOf(textAt('決算の推移'));
    pngOf(textAt('算移', 'middle'));
    expect(Buffer.compare(pngOf(textAt('決算の推移')), first)).toBe(0);
    vi.resetModules();
    const { pngOf: fresh } = await import('./og-image.ts');
    expect(Buffer.compare(fresh(textAt('決算の推移')), first)).toBe(0);
  });

  test('a text that is too long for the picture is cut off', () => {
    expect(inked(pngOf(textAt('決算の推移'.repeat(4)))).right).toBe(WIDTH - 1);
    expect(inked(pngOf(textAt('決算の推移'.repeat(4), 'end'))).left).toBe(0);
  });

  test('a colour that is no colour is refused', () =>
    expect(() => pngOf(picture('<rect width="9" height="9" fill="blue"/>'))).toThrow('blue'));
});
