import { describe, expect, test } from 'vitest';
import { pngOf } from './og-image.ts';

const picture = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" font-family="sans-serif"><text x="60" y="200" font-size="64">${text}</text></svg>`;

describe('pngOf', () => {
  test('is a PNG of 1200 × 630', () => {
    const png = Buffer.from(pngOf(picture('')));
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  test('draws Japanese: the font is found, and has the characters', () => {
    const sizes = ['', '決', '決算決算', 'データ活用の推進に係る業務'].map((text) => pngOf(picture(text)).length);
    expect([...sizes].sort((a, b) => a - b)).toEqual(sizes);
    expect(new Set(sizes).size).toBe(4);
  });

  test('the same drawing gives the same picture', () => {
    expect(Buffer.compare(Buffer.from(pngOf(picture('決算'))), Buffer.from(pngOf(picture('決算'))))).toBe(0);
  });
});
