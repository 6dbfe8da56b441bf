import { describe, expect, test } from 'vitest';
import { readDataSet } from '../model/read-data.ts';
import { inLayer, marksOf, textsOf } from './examples/read-drawing.ts';
import { shareImage } from './share-image.ts';
import { overlaps } from './text-box.ts';

const data = readDataSet('data').data!;
const drawn = data.programs.map((program) => [program.id, shareImage(program, data.site), program.name] as const);
const textsOn = (id: string) => textsOf(drawn.find((each) => each[0] === id)![1]).map(({ text }) => text);

describe.each(drawn)('the picture of %s', (_id, svg, name) => {
  test('carries the whole name and the city', () => {
    const words = textsOf(svg).map(({ text }) => text);
    expect(words[0]).toBe(data.site.title);
    expect(words.join('')).toContain(name);
  });

  test('has room for every text', () => {
    const texts = textsOf(svg);
    const clashes = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter((other) => overlaps(one.box, other.box))
        .map((other) => `${one.text} × ${other.text}`),
    );
    expect(clashes).toEqual([]);
    expect(
      texts.filter(({ box }) => box.left < 48 || box.right > 1152 || box.bottom > 614).map(({ text }) => text),
    ).toEqual([]);
  });
});

test('the newest 決算 with its change, and the years of the trend', () => {
  expect(textsOn('0088')).toEqual(
    expect.arrayContaining(['令和6年度の決算（事業費）', '1億2,457万円', '決算の推移', 'H28', 'R6']),
  );
  expect(textsOn('0088').join('')).toContain('前年度より878万円（6.6%）少なくなりました。');
});

test('the trend is broken where years are missing', () => {
  const line = inLayer(drawn.find(([id]) => id === '0088')![1], 'chart').find(
    (mark) => mark.attributes['stroke-width'] === '6',
  )!;
  // 平成28, 29 and 令和4 to 6.
  expect(
    line.attributes['d']!.split('M')
      .slice(1)
      .map((run) => run.split('L').length),
  ).toEqual([2, 3]);
});

test('a gap says that there is no figure', () => {
  expect(textsOn('0088')).toContain('数値なし');
  // Three years in a row.
  expect(textsOn('1098')).not.toContain('数値なし');
});

test('a program without figures says so, and has no trend', () => {
  const svg = drawn.find(([id]) => id === '0072')![1];
  expect(textsOn('0072')).toContain('公開されている資料に、費用と指標の数値はありません。');
  expect(marksOf(svg).some((mark) => mark.name === 'circle')).toBe(false);
});

test('a name that is far too long ends with an ellipsis', () => {
  const program = { ...data.programs[0]!, name: '事業'.repeat(120) };
  const words = textsOf(shareImage(program, data.site)).map(({ text }) => text);
  expect(words.filter((text) => text.startsWith('事業'))).toHaveLength(4);
  expect(words.some((text) => text.endsWith('…'))).toBe(true);
});
