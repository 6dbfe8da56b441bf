import { describe, expect, test } from 'vitest';
import { overlaps, textBox, textWidth, verticalBox, wrapped } from './text-box.ts';

describe('room of text', () => {
  test('Japanese is as wide as its size, digits are narrower', () => {
    expect(textWidth('決算', 12)).toBe(24);
    expect(textWidth('125', 10)).toBeCloseTo(18);
    expect(textWidth('1,2', 10)).toBeCloseTo(15);
  });

  test('boxes stand around their anchor', () => {
    expect(textBox('決算', 10, 100, 50, 'end')).toMatchObject({ left: 80, right: 100 });
    expect(textBox('決算', 10, 100, 50)).toMatchObject({ left: 90, right: 110 });
    expect(verticalBox('未確定', 10, 100, 50)).toEqual({ left: 95, right: 105, top: 35, bottom: 65 });
  });

  test('touching is not overlapping', () => {
    const box = { left: 0, right: 10, top: 0, bottom: 10 };
    expect(overlaps(box, { ...box, left: 10, right: 20 })).toBe(false);
    expect(overlaps(box, { left: 9, right: 20, top: 9, bottom: 20 })).toBe(true);
  });
});

describe('wrapped', () => {
  const name = 'デジタル情報プラットフォームの導入による地域との連携推進事業（旧称）、その他';

  test('keeps every character, and every line inside', () => {
    const lines = wrapped(name, 12, 120);
    expect(lines.join('')).toBe(name);
    expect(lines.length).toBeGreaterThan(3);
    expect(Math.max(...lines.map((line) => textWidth(line, 12)))).toBeLessThanOrEqual(132);
  });

  test('no line begins with a closing mark', () => {
    for (let width = 40; width < 200; width += 7) {
      expect(wrapped(name, 12, width).filter((line) => /^[）、]/.test(line))).toEqual([]);
    }
  });

  test('a short name is one line', () => expect(wrapped('情報政策課', 12, 340)).toEqual(['情報政策課']));
});
