import { describe, expect, test } from 'vitest';
import { boxesOf } from './boxes.ts';
import type { Piece, Rule } from './pdf-page.ts';

const level = (top: number, left: number, right: number): Rule => ({ left, right, top, bottom: top });
const upright = (left: number, top: number, bottom: number): Rule => ({ left, right: left, top, bottom });
const piece = (text: string, left: number, baseline: number, width = text.length * 10): Piece => {
  return { text, left, right: left + width, baseline, size: 10 };
};

// A label beside two rows: a box that spans them, and two boxes.
const RULES = [
  ...[0, 40].map((top) => level(top, 0, 200)),
  level(20, 50, 200),
  ...[0, 50, 200].map((left) => upright(left, 0, 40)),
];

describe('boxesOf', () => {
  test('a cell reaches from line to line and may span others; empty ones are boxes too', () => {
    const { boxes, free } = boxesOf([piece('課題', 10, 25), piece('業務', 60, 15)], RULES);
    const found = boxes.map(({ left, right, top, bottom, pieces }) => [
      left,
      right,
      top,
      bottom,
      pieces.map(({ text }) => text),
    ]);
    expect(found).toEqual([
      [0, 50, 0, 40, ['課題']],
      [50, 200, 0, 20, ['業務']],
      [50, 200, 20, 40, []],
    ]);
    expect(free).toEqual([]);
  });

  test('text outside of the lines is in no box', () => {
    const { boxes, free } = boxesOf([piece('表題', 10, -5), piece('注', 250, 15)], RULES);
    expect(boxes.flatMap(({ pieces }) => pieces)).toEqual([]);
    expect(free.map(({ text }) => text)).toEqual(['表題', '注']);
  });

  test('a border that both of its cells draw is one line', () => {
    const doubled = [...RULES, upright(51, 0, 40), level(20.8, 50, 200)];
    expect(boxesOf([], doubled).boxes).toHaveLength(3);
  });

  test('a run of text over a line is cut at its blank', () => {
    const { boxes } = boxesOf([piece('継続 継続中', 25, 15, 55)], RULES);
    expect(boxes.map(({ pieces }) => pieces.map(({ text }) => text))).toEqual([['継続'], ['継続中'], []]);
  });
});
