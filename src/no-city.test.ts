import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDataSet } from './model/read-data.ts';

// The program is any city's: what is one city's stands in its data.

const { site, programs } = readDataSet('data').data!;
const sheets = programs.flatMap((program) => program.sheets);

/** Long enough to be no one else's: 総務部 is in every city. */
const TELLING = 7;
const bureaus = [...new Set(sheets.map(({ department }) => department.bureau))].filter(
  (bureau) => bureau.length >= TELLING,
);
const NAMES = [site.municipality.replace(/[市区町村]$/, ''), site.municipalityCode, ...bureaus];

const files = ['src', 'scripts', 'tests']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
  .filter((path) => /\.(ts|mjs|astro|mdx|css|svg|tsv|json)$/.test(path));

describe('the code', () => {
  test('is looked through', () => {
    expect(files.length).toBeGreaterThan(500);
    expect(NAMES.length).toBeGreaterThan(2);
  });

  test.each(NAMES)('nowhere names %s', (name) => {
    expect(files.filter((path) => readFileSync(path, 'utf8').includes(name))).toEqual([]);
  });
});
