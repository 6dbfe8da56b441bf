import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readCsv, recordsOf } from '../../src/exports/read-csv.ts';
import { readDataSet } from '../../src/model/read-data.ts';
import { openIndex } from '../../src/search/pagefind-index.ts';
import { createSearch, type SearchCore } from '../../src/search/search-core.ts';
import { buildCopy, copyOfData, type DataCopy, type Run } from './data-copy.ts';

// The example city, whose data come from its own table, and below a path of a host, as GitHub Pages publishes it: the path is
// given without a slash at its end. One build for both.

const EXAMPLE = 'examples/midori-shi';
const ORIGIN = 'https://city.example.org';
const ROOT = `${ORIGIN}/midori/`;
let copy: DataCopy;
let built: Run;
let dist: string;
let files: string[];

beforeAll(() => {
  vi.stubEnv('SITE_URL', ORIGIN);
  vi.stubEnv('BASE_PATH', '/midori');
  // Of something else on the machine.
  vi.stubEnv('BASE_URL', '/');
  copy = copyOfData(`${EXAMPLE}/data`);
  built = buildCopy(copy);
  dist = join(copy.root, 'dist');
  files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(dist, file)).isFile(),
  );
}, 120_000);

afterAll(() => {
  vi.unstubAllEnvs();
  copy.remove();
});

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const domOf = (page: string) => parseHTML(read(page)).document;
const filesEnding = (ending: RegExp) => files.filter((file) => ending.test(file));
const pages = () => filesEnding(/\.html$/);
const withText = (text: string) => files.filter((file) => file.includes(text) || read(file).includes(text));

/** What a page leads to on its own host. */
function ownAddresses(page: string): URL[] {
  const address = ROOT + page.replace(/index\.html$/, '');
  const attributes = read(page).matchAll(/\s(?:href|src|action)="([^"]*)"/g);
  const urls = [...attributes].map(([, value]) => new URL(value!.replaceAll('&amp;', '&'), address));
  return urls.filter(({ origin }) => origin === ORIGIN);
}

/** The file in dist that an address shows; null where there is none. */
function fileOf({ href, pathname }: URL): string | null {
  if (!href.startsWith(ROOT)) return null;
  const path = decodeURIComponent(pathname.slice(new URL(ROOT).pathname.length));
  const file = pathname.endsWith('/') ? `${path}index.html` : path;
  return existsSync(join(dist, file)) && statSync(join(dist, file)).isFile() ? file : null;
}

/** The file is there, and on a page the place that is meant. */
function isDeadEnd(url: URL): boolean {
  const file = fileOf(url);
  const place = decodeURIComponent(url.hash.slice(1));
  return file === null || (place !== '' && file.endsWith('.html') && !read(file).includes(`id="${place}"`));
}

describe('the example city below a base path', () => {
  test('is built', () => expect(built.code, built.output.slice(-800)).toBe(0));

  test('every address of every page stays below the path and leads to a file, at the place it means', () => {
    const faults = pages().flatMap((page) =>
      ownAddresses(page)
        .filter(isDeadEnd)
        .map(({ href }) => `${page} -> ${href}`),
    );
    expect(pages().length).toBeGreaterThan(60);
    expect([...new Set(faults)]).toEqual([]);
  });

  test('the files for other programs name the real address', () => {
    const stated = filesEnding(/\.(json|jsonld|xml|txt)$/).flatMap((file) =>
      [...read(file).matchAll(/https:\/\/(?:city\.)?example\.org[^\s"'<>]*/g)].map(
        ([address]) => `${file}: ${address}`,
      ),
    );
    expect(stated.length).toBeGreaterThan(100);
    expect(stated.filter((line) => !`${line}/`.includes(` ${ROOT}`))).toEqual([]);
    expect(JSON.parse(read('data/datapackage.json'))).toMatchObject({ homepage: `${ROOT}data/` });
  });

  test('scripts ask for nothing at the top of the host', () => {
    const scripts = filesEnding(/^_astro.*\.js$/);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((file) => /["'`]\/(data|programs|search|pagefind|_astro)\//.test(read(file)))).toEqual([]);
  });
});

describe('its pages', () => {
  test('name no other city, nor what only that city has', () => {
    const { site, programs, documents } = readDataSet('data').data!;
    const titles = [...documents.values()].map(({ title }) => title);
    const names = programs.map(({ name }) => name);
    const stem = site.municipality.replace(/[市区町村]$/, '');
    for (const word of [stem, site.municipalityCode, site.prefecture, ...titles, ...names])
      expect(withText(word), word).toEqual([]);
    expect(withText('RPA')).toEqual([]);
  });

  test('publish nobody who filled in the table', () => {
    const table = recordsOf(readCsv(readFileSync(`${EXAMPLE}/hyoka-itiran.csv`, 'utf8').replace(/^.*\r\n/, '')));
    const writers = new Set(table.map((row) => row['記入者']!).filter((name) => name !== ''));
    expect(writers.size).toBe(2);
    for (const name of writers) expect(withText(name)).toEqual([]);
  });

  test('say that the city is made up, and wear its colour', () => {
    const notices = pages().filter((page) => !read(page).includes('みどり野市は架空の市で'));
    expect(notices).toEqual([]);
    expect(pages().filter((page) => !read(page).includes('href="/midori/city.css"'))).toEqual([]);
    expect(read('city.css')).toContain('--link: light-dark(#0b6b3a, #7fd8a4)');
  });

  test('one h1 and a title of their own', () => {
    const titles = pages().map((page) => domOf(page).querySelector('title')!.textContent);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    expect(pages().filter((page) => domOf(page).querySelectorAll('h1').length !== 1)).toEqual([]);
  });

  test('draw the scale of the city: 1 is best, and letters have steps', () => {
    const titles = [...domOf('programs/m-01/index.html').querySelectorAll('.grade svg title')].map(
      ({ textContent }) => textContent,
    );
    expect(titles.slice(0, 2)).toEqual(['1（5段階の上から1番目）', 'A（5段階の上から1番目）']);
  });

  test('a department with a slash and without a bureau has its page', () => {
    const page = 'departments/子育て／教育課/index.html';
    expect(domOf(page).querySelector('h1')!.textContent).toBe('子育て／教育課');
  });
});

describe('its figures', () => {
  test('every amount of the table is in the CSV, in 千円, and a zero is a zero', () => {
    const table = recordsOf(readCsv(readFileSync(`${EXAMPLE}/hyoka-itiran.csv`, 'utf8').replace(/^.*\r\n/, '')));
    const typed = table.filter((row) => row['整理番号'] !== '' && row['決算額（円）'] !== '');
    const costs = recordsOf(readCsv(read('data/costs.csv')));
    const stated = costs.filter((row) => row['費目'] === '事業費' && row['区分'] === '決算');
    const settled = stated.filter((row) => row['指標値'] !== '');
    const inYen = (row: Record<string, string>) =>
      [row['事業ID'], Number(row['年度']) - 2018, Math.round(Number(row['指標値']) * 1000)].join(' ');
    const asTyped = (row: Record<string, string>) =>
      [row['整理番号'], /\d+/.exec(row['年度']!)![0], row['決算額（円）']!.replaceAll(',', '')].join(' ');
    expect(typed.length).toBeGreaterThan(20);
    expect(settled.map(inYen).toSorted()).toEqual(typed.map(asTyped).toSorted());
    expect(typed.map(asTyped)).toContain('f-01 4 0');
    const blank = stated.filter((row) => row['指標値'] === '');
    expect(blank.map((row) => [row['事業ID'], row['値の状態']])).toEqual(Array(3).fill(['m-05', '未記録']));
  });

  test('on the page are the figures of the CSV', () => {
    for (const page of filesEnding(/^programs\/[^/]+\/index\.html$/)) {
      const id = page.split('/')[1]!;
      const file = `programs/${id}.csv`;
      const rows = files.includes(file) ? recordsOf(readCsv(read(file))) : [];
      const values = (part: string) => rows.filter((row) => row['分類'] === part && row['指標値'] !== '');
      const shown = [
        ...domOf(page).querySelectorAll('table[data-table="costs"] td:not([data-item="staff_share"]) data.figure'),
      ];
      const numbers = shown.map((each) => Number(each.getAttribute('value'))).toSorted();
      expect(
        numbers.filter((value) => value !== 0),
        id,
      ).toEqual(
        values('費用')
          .filter((row) => row['単位'] === '千円' && Number(row['指標値']) !== 0)
          .map((row) => Number(row['指標値']))
          .toSorted(),
      );
    }
  });

  test('people without personnel cost are on the page too', () => {
    const cells = [...domOf('programs/m-01/index.html').querySelectorAll('td[data-item="staff_share"] data.figure')];
    expect(cells.map((cell) => Number(cell.getAttribute('value')))).toEqual([2.5, 2.5, 2]);
  });

  test('a word in a cell of numbers is its reason', () => {
    const rows = recordsOf(readCsv(read('data/indicators.csv')));
    expect(rows.filter((row) => row['原文表記'] === '未集計')).toMatchObject([
      { 事業ID: 'm-06', 指標値: '', 値の状態: '未確定' },
    ]);
  });
});

describe('its search', () => {
  let search: SearchCore;
  beforeAll(async () => {
    vi.stubGlobal('fetch', async (input: URL | string) => {
      const { pathname } = new URL(input);
      return new Response(readFileSync(decodeURIComponent(pathname)));
    });
    search = createSearch(await openIndex(`${pathToFileURL(dist).href}/pagefind/`));
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });

  test.each([
    ['乗合タクシー', 'm-06'],
    ['m-05', 'm-05'],
    ['子育て／教育課 図書室', 'm-04'],
  ])('%s finds %s', async (text, id) => {
    const { rows } = await search.search({ text, facets: {}, sort: 'relevance', page: 1 });
    expect(rows.map(({ url }) => url)[0]).toBe(`programs/${id}/`);
  });
});
