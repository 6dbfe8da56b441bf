import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifySite } from './verify-site.ts';

const PAGES = ['index', '404', 'programs/index', 'search/index', 'data/index', 'programs/0088/index'];
const FILES = [
  ...['programs', 'costs', 'indicators', 'evaluations', 'texts'].flatMap((name) => [
    `data/${name}.csv`,
    `data/${name}.parquet`,
  ]),
  ...[
    '_headers',
    'data/datapackage.json',
    'data/schema/sheet.json',
    'data/all.zip',
    'data/jimujigyo.sqlite',
    'data/codebook.csv',
    'data/csv-metadata.json',
    'data/catalog.jsonld',
    'data/changes.json',
    'data/api/programs.json',
    'data/api/codes.json',
    'data/api/openapi.json',
    'feed.xml',
    'sitemap-index.xml',
    'build-manifest.json',
    'programs/0088.csv',
    'programs/0088-texts.csv',
    'programs/0088.json',
    'programs/0088-metadata.json',
  ],
];

const program = { id: '0088', hasFigures: true };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  for (const page of PAGES) put(`${page}.html`, '<html></html>\n');
  for (const file of FILES) put(file, 'x');
  mkdirSync(join(folder, 'pagefind'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

describe('verifySite', () => {
  test('accepts a whole site', () => {
    expect(() => verifySite(folder, [program])).not.toThrow();
  });

  test('names every program file that is missing', () => {
    expect(() => verifySite(folder, [program, { id: '0089', hasFigures: false }])).toThrow(
      /0089\/index.html: ありません\nprograms\/0089-texts.csv: ありません\nprograms\/0089.json: ありません\nprograms\/0089-metadata.json: ありません$/,
    );
  });

  test('names a file for other programs that is missing', () => {
    rmSync(join(folder, 'data/all.zip'));
    expect(() => verifySite(folder, [program])).toThrow(/\ndata\/all\.zip: ありません$/);
  });

  test('sees a page that was cut off, and an empty file', () => {
    put('index.html', '<html><p>');
    put('data/costs.csv', '');
    expect(() => verifySite(folder, [program])).toThrow(
      /index.html: 途中で切れています\ndata\/costs.csv: 途中で切れています$/,
    );
  });

  test('sees server code, and a missing search index', () => {
    mkdirSync(join(folder, '.prerender'));
    put('entry.mjs', 'x');
    rmSync(join(folder, 'pagefind'), { recursive: true });
    expect(() => verifySite(folder, [program])).toThrow(/\.prerender: サイトに.*\nentry\.mjs: .*\npagefind: 検索/);
  });
});
