import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { data } from '../model/example-data.ts';
import { BACKGROUNDS, colourContrast, contrast } from './colour-contrast.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const primitives = readFileSync('node_modules/@digital-go-jp/design-tokens/dist/tokens.css', 'utf8');
const withColours = (light: string, dark: string) => {
  const { site } = data([]);
  return colourContrast(data([], { site: { ...site, colours: { light, dark } } }));
};

/** [light, dark] of a variable of tokens.css, as #rrggbb. */
function pair(name: string): string[] {
  const values = new RegExp(`--${name}: light-dark\\((.*)\\);`).exec(tokens)![1]!.split(', ');
  return values.map((value) => {
    const primitive = /var\((.*)\)/.exec(value)?.[1];
    const colour = primitive ? new RegExp(`${primitive}: (.*);`).exec(primitives)![1]! : value;
    return colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour;
  });
}

describe('colours', () => {
  test('the ratio is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast('#fb5b01', '#ffffff')).toBeCloseTo(contrast('#ffffff', '#fb5b01'));
  });

  test('the backgrounds are those of the stylesheet', () => {
    const pairs = ['surface', 'surface-soft', 'notice', 'accent-soft', 'accent-ink'].map(pair);
    expect(new Set(pairs.map(([light]) => light))).toEqual(new Set(BACKGROUNDS.light));
    expect(new Set(pairs.map(([, dark]) => dark))).toEqual(new Set(BACKGROUNDS.dark));
  });

  test("a site without colours and the site's own pass", () => {
    expect(colourContrast(data([]))).toEqual([]);
    const [light, dark] = pair('accent');
    expect(withColours(light!, dark!)).toEqual([]);
  });

  test('too pale or too dark: the scheme, the worst background and the ratio are named', () => {
    expect(withColours('#7ac143', '#123a12')).toMatchObject([
      {
        severity: 'error',
        place: '市の色（明るい配色）',
        found: expect.stringMatching(/#7ac143 と背景 #e8f1fe の差は 1\.\d\d対1/),
      },
      { severity: 'error', place: '市の色（暗い配色）', found: expect.stringContaining('#33291a') },
    ]);
  });
});
