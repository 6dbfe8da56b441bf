import { describe, expect, test } from 'vitest';
import { readDrawing, runsOf } from './drawing.ts';

describe('readDrawing', () => {
  const svg =
    '<svg viewBox="0 0 1200 630" role="img"><title id="t">題</title><rect width="1200" height="16" fill="#0017c1"/>' +
    '<text x="64" y="88">&lt;b&gt; &amp; &quot;&#39;</text></svg>';

  test('gives marks with their attributes, and texts as they are read', () => {
    expect(readDrawing(svg)).toEqual({
      width: 1200,
      height: 630,
      marks: [
        { name: 'rect', attributes: { width: '1200', height: '16', fill: '#0017c1' }, text: '' },
        { name: 'text', attributes: { x: '64', y: '88' }, text: `<b> & "'` },
      ],
    });
  });

  test('refuses what has no size', () => expect(() => readDrawing('<svg></svg>')).toThrow('viewBox'));
});

describe('runsOf', () => {
  test('straight runs, one for each M', () => {
    expect(runsOf('M64 384H1136')).toEqual([[64, 384, 1136, 384]]);
    expect(runsOf('M1 2L3 4L-5 6.5M0 0V9')).toEqual([
      [1, 2, 3, 4, -5, 6.5],
      [0, 0, 0, 9],
    ]);
  });

  test('a curve is refused, not drawn as something else', () => expect(() => runsOf('M0 0C1 1 2 2 3 3')).toThrow('C'));
});
