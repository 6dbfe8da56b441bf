import { describe, expect, test } from 'vitest';
import { beforeAfter } from './before-after.ts';
import { beforeAfterExamples, beforeAfterWords } from './examples/before-after-examples.ts';
import { inLayer, marksOf, textsOf, wordsOf } from './examples/read-drawing.ts';
import { overlaps } from './text-box.ts';

/** Lets the snapshot files be opened alone, in the colours of the site. */
const STYLED = '<?xml-stylesheet type="text/css" href="../../../styles/charts.css"?>\n';

const examples = beforeAfterExamples.map(({ name, data }) => {
  const id = `before-after-${name}`;
  return { id, data, svg: beforeAfter(data, { id, ...beforeAfterWords })! };
});

describe.each(examples)('$id', ({ id, data, svg }) => {
  test('is drawn as before', async () => {
    await expect(`${STYLED}${svg}\n`).toMatchFileSnapshot(`./examples/snapshots/${id}.svg`);
  });

  test('no text covers another, is cut or too small', () => {
    const [, , width, height] = marksOf(svg)[0]!.attributes['viewBox']!.split(' ').map(Number);
    const texts = textsOf(svg);
    const clashes = texts.flatMap((one, index) =>
      texts.slice(index + 1).filter((other) => overlaps(one.box, other.box)),
    );
    expect(clashes).toEqual([]);
    expect(
      texts.filter(({ box, size }) => size < 11 || box.left < 0 || box.right > width! || box.bottom > height!),
    ).toEqual([]);
  });

  test('bars are as long as their amounts, from one zero, and carry them', () => {
    const scale = (bar: { attributes: Record<string, string> }, key: string) =>
      Number(bar.attributes['width']) / Number(bar.attributes[key]);
    const before = inLayer(svg, 'chart-part', 'data-before');
    const after = inLayer(svg, 'chart-bar', 'data-after');
    const one = scale(before[0]!, 'data-before');
    expect(before.map((bar) => Number(bar.attributes['data-before']))).toEqual(data.map((each) => each.before));
    expect(after.map((bar) => Number(bar.attributes['data-after']))).toEqual(
      data.map((each) => each.after).filter(Boolean),
    );
    expect(new Set([...before, ...after].map((bar) => bar.attributes['x'])).size).toBe(1);
    const tenth = (bar: { attributes: Record<string, string> }, key: string) =>
      Math.abs(Number(bar.attributes['width']) - Number(bar.attributes[key]) * one) <= 0.1;
    expect(before.every((bar) => tenth(bar, 'data-before')) && after.every((bar) => tenth(bar, 'data-after'))).toBe(
      true,
    );
  });

  test('says what it shows', () => {
    expect(wordsOf(svg)).toEqual({ title: beforeAfterWords.title, desc: beforeAfterWords.desc });
  });
});

test('before and after are named at every bar, with their amounts', () => {
  const texts = textsOf(examples[0]!.svg).map(({ text }) => text);
  expect(texts).toEqual([
    '年換算の作業時間',
    '市民税課　336時間26分（79.2%）減',
    '市民窓口課　70時間50分（83.3%）減',
    ...['導入前', '導入後', '導入前', '導入後'],
    ...['424時間44分', '88時間18分', '85時間', '14時間10分'],
  ]);
});

test('nothing for no groups', () => expect(beforeAfter([], { id: 'none', ...beforeAfterWords })).toBeNull());
