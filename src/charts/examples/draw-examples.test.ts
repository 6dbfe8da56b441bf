import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHART_CLASSES } from '../layer.ts';
import { overlaps } from '../text-box.ts';
import { drawExamples } from './draw-examples.ts';
import { marksOf, textsOf, wordsOf } from './read-drawing.ts';

const examples = drawExamples();
const stylesheet = readFileSync('src/styles/charts.css', 'utf8');
/** Lets the snapshot files be opened alone, in the colours of the site. */
const STYLED = '<?xml-stylesheet type="text/css" href="../../../styles/charts.css"?>\n';

describe.each(examples)('$id', ({ id, svg }) => {
  test('is drawn as before', async () => {
    await expect(`${STYLED}${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`./snapshots/${id}.svg`);
  });

  test('no text covers another', () => {
    const texts = textsOf(svg);
    const clashes = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter((other) => overlaps(one.box, other.box))
        .map((other) => `${one.text} × ${other.text}`),
    );
    expect(clashes).toEqual([]);
  });

  test('no text is cut or too small', () => {
    const [, , width, height] = marksOf(svg)[0]!.attributes['viewBox']!.split(' ').map(Number);
    const wrong = textsOf(svg).filter(
      ({ box, size }) => size < 11 || box.left < 0 || box.top < 0 || box.right > width! || box.bottom > height!,
    );
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  test('is named, and every id in it is used and its own', () => {
    const { title } = wordsOf(svg);
    const root = marksOf(svg)[0]!.attributes;
    const ids = [...svg.matchAll(/\bid="([^"]*)"/g)].map(([, each]) => each!);
    const used = [
      ...root['aria-labelledby']!.split(' '),
      ...[...svg.matchAll(/url\(#([^)]*)\)/g)].map(([, each]) => each!),
    ];
    expect(title).not.toBe('');
    expect(root['role']).toBe('img');
    expect(ids.every((each) => each.startsWith(`${id}-`))).toBe(true);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
  });

  test('has no style, no script, and only known classes', () => {
    const names = marksOf(svg).map((mark) => mark.name);
    const classes = marksOf(svg)
      .map((mark) => mark.layer)
      .filter((layer) => layer !== 'chart' && layer !== '');
    expect(svg).not.toMatch(/\sstyle=|\son\w+=/);
    expect(names).not.toContain('style');
    expect(names).not.toContain('script');
    expect(classes.filter((each) => !(CHART_CLASSES as string[]).includes(each))).toEqual([]);
  });

  test('is small', () => {
    expect(Buffer.byteLength(svg)).toBeLessThan(7000);
  });
});

test('no two drawings share an id', () => {
  const ids = examples.map((each) => each.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the stylesheet has a rule for every class, and for no other', () => {
  const ruled = new Set([...stylesheet.matchAll(/\.(chart[\w-]*)/g)].map(([, name]) => name!));
  expect([...ruled].sort()).toEqual(['chart', ...CHART_CLASSES].sort());
});

test('every class is seen in some example', () => {
  const seen = new Set(examples.flatMap(({ svg }) => marksOf(svg).map((mark) => mark.layer)));
  expect(CHART_CLASSES.filter((name) => !seen.has(name))).toEqual([]);
});
