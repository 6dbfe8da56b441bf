import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { colourContrast } from '../../checks/colour-contrast.ts';
import { newCityReadme } from '../../i18n/ja/new-city-readme.ts';
import { data } from '../../model/example-data.ts';
import { parse } from '../../schema/parse.ts';
import { NOTE_PLACES, type Site, site } from '../../schema/site.ts';
import { vocabulary } from '../../schema/vocabulary.ts';

// The guide for another city: what it shows is what the program takes.

const guide = readFileSync('docs/another-city.md', 'utf8');
const examplesIn = (text: string) =>
  [...text.matchAll(/```json\n(.*?)```/gs)].map(([, json]) => JSON.parse(json!) as Record<string, unknown>);
const [words, setUp, ...others] = examplesIn(guide);

describe('docs/another-city.md', () => {
  test('its vocabulary is one', () => expect(parse(vocabulary, words).deviations).toEqual([]));

  test('its site.json is one, with colours that can be read', () => {
    const example = { ...data([]).site, ...setUp } as Site;
    expect(parse(site, example).deviations).toEqual([]);
    expect(colourContrast(data([], { site: example }))).toEqual([]);
    expect(others).toEqual([]);
  });

  test('names every place for notes', () => {
    for (const place of NOTE_PLACES) expect(guide).toContain(`\`${place}\``);
  });

  test('names every flag of npm run new-city', () => {
    const flags = readFileSync('scripts/new-city.ts', 'utf8').matchAll(
      /^ {2}(\w+): (?:text|\{ type: 'boolean' \}),$/gm,
    );
    const names = [...flags].map(([, name]) => name!);
    expect(names).toHaveLength(8);
    for (const name of names) expect(guide).toContain(`| \`--${name}\` |`);
  });
});

test('the scale in the README of a new city is one', () => {
  const [scale] = examplesIn(newCityReadme('みどり野市', 'data-midori'));
  expect(parse(vocabulary, { scales: [scale] }).deviations).toEqual([]);
});
