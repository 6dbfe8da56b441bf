import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCsv, recordsOf } from '../../src/exports/read-csv.ts';
import { readDataSet } from '../../src/model/read-data.ts';
import { openBuiltIndex } from '../../src/search/open-built-index.ts';
import { programRecords } from '../../src/search/record.ts';
import { createSearch, type SearchCore } from '../../src/search/search-core.ts';
import { buildCopy, copyOfData, type DataCopy, type Run } from './data-copy.ts';
import { KINDS, writeTableCity } from './table-city.ts';

// A city whose source is a table: six sheets a program, ids of letters, one level of departments, tiny and huge amounts.

const KILOBYTE = 1024;
let copy: DataCopy;
let built: Run;

beforeAll(() => {
  const made = mkdtempSync(join(tmpdir(), 'table-city-'));
  writeTableCity(made);
  copy = copyOfData(made);
  rmSync(made, { recursive: true });
  built = buildCopy(copy);
}, 120_000);

afterAll(() => copy.remove());

const read = (file: string) => readFileSync(join(copy.root, 'dist', file), 'utf8');
const domOf = (file: string) => parseHTML(read(file)).document;
const programDom = (id: string) => domOf(`programs/${id}/index.html`);
const pages = () =>
  readdirSync(join(copy.root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
const textOf = (element: Element | null | undefined) => element?.textContent.trim() ?? '';

test('is built', () => expect(built.code, built.output.slice(-800)).toBe(0));

describe('figures', () => {
  test('every one leads to its cell, which holds it', () => {
    const wrong: string[] = [];
    let followed = 0;
    for (const id of Object.keys(KINDS)) {
      for (const figure of programDom(id).querySelectorAll('td a data.figure')) {
        const [page = '', anchor = ''] = figure.closest('a')!.getAttribute('href')!.slice(1).split('#');
        const cell = domOf(`${page}index.html`).getElementById(anchor);
        followed += 1;
        if (textOf(cell?.querySelector('td:last-child')) !== figure.getAttribute('value'))
          wrong.push(`${page}#${anchor}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(followed).toBeGreaterThan(150);
  });

  test('are exact in the table, also where the drawing rounds', () => {
    const shown = (id: string, selector: string) => textOf(programDom(id).querySelector(selector));
    const cell = (year: number) => `td[data-item="operating_cost"][data-year="${year}"]`;
    expect(shown('k-large', cell(2024))).toBe('100,002,469.134');
    expect(shown('k-small', cell(2023))).toBe('0.005');
    expect(shown('k-small', cell(2024))).toBe('−1.234');
  });

  test("the city's own numbers are in a table of the page and in the files", () => {
    const rows = recordsOf(readCsv(read('data/other-figures.csv')));
    expect(rows.find((row) => row['事業ID'] === 'k-other' && row['年度'] === '2024')).toMatchObject({
      項目: '委託の件数1',
      区分: '決算',
      指標値: '0',
      単位: '件',
      出典文書: '2024年度 事務事業一覧表',
    });
    expect(programDom('k-other').querySelectorAll('table[data-table="other"] td data').length).toBe(
      rows.filter((row) => row['事業ID'] === 'k-other').length,
    );
  });
});

describe('a page', () => {
  test('of six sheets, ten indicators and 22 evaluations is at most 30 KB with its stylesheet', () => {
    const sheet = domOf('programs/k-large/index.html').querySelector('link[rel="stylesheet"]')!.getAttribute('href')!;
    const style = gzipSync(read(sheet.slice(1))).length;
    const weights = Object.keys(KINDS).map((id) => gzipSync(read(`programs/${id}/index.html`)).length + style);
    expect(Math.max(...weights)).toBeLessThan(30 * KILOBYTE);
  });

  test('draws the first indicators and gives the others a line', () => {
    const dom = programDom('k-large');
    expect(dom.querySelectorAll('figure table[data-table="indicator"]')).toHaveLength(5);
    expect(dom.querySelectorAll('details.compact table[data-table="indicator"]')).toHaveLength(5);
    expect(textOf(dom.querySelector('details.compact summary'))).toMatch(/令和6年度：\d+.*達成$/);
  });

  test('has a place for every sheet; what it has no room for is on the page of the older sheets', () => {
    const dom = programDom('k-large');
    for (const edition of [2019, 2020, 2021, 2022, 2023]) expect(dom.getElementById(`sheet-${edition}`)).not.toBeNull();
    const link = dom.querySelector('#sheet-2019 a')!.getAttribute('href')!;
    expect(link).toBe('/programs/k-large/sheets/#sheet-2019');
    expect(domOf('programs/k-large/sheets/index.html').getElementById('sheet-2019')!.textContent).toContain(
      '2019年度のシートの説明です',
    );
  });

  test('of one sheet of six years begins with the newest; older years are a line each', () => {
    const dom = programDom('k-years');
    const heading = dom.getElementById('evaluation')!;
    const folded = [...dom.querySelectorAll('details > summary')].map(textOf);
    expect(textOf(heading.parentElement!.querySelector('.grades b'))).toBe('評価の項目1（令和6年度）');
    expect(folded.filter((text) => text.endsWith('の評価'))).toEqual(
      ['令和4年度', '令和3年度', '令和2年度', '令和元年度'].map((year) => `${year}の評価`),
    );
    const items = recordsOf(readCsv(read('data/evaluations.csv'))).filter((row) => row['事業ID'] === 'k-years');
    expect(new Set(items.map((row) => row['評価項目'])).size).toBe(items.length);
  });

  test('has no heading without something below it', () => {
    const bare = pages().flatMap((file) =>
      [...domOf(file).querySelectorAll('main h2, main h3')].filter(isBare).map((each) => `${file}: ${textOf(each)}`),
    );
    expect(bare).toEqual([]);
  });

  test('says nothing of what no sheet of the city has', () => {
    expect(textOf(domOf('browse/index.html').querySelector('main'))).not.toContain('SDGs');
    const filters = [...domOf('programs/index.html').querySelectorAll('select')].map((each) =>
      each.getAttribute('name'),
    );
    expect(filters).toEqual(['department', 'figures']);
    expect(textOf(domOf('programs/index.html').querySelector('thead'))).not.toContain('方向性');
    expect(textOf(programDom('k-large').querySelector('[data-table="costs"]'))).not.toContain('予算額');
  });
});

/** Followed by a heading of its level or above, or by nothing at all. */
function isBare(heading: Element): boolean {
  if (heading.closest('summary, li, a')) return false;
  const next = heading.nextElementSibling;
  return next === null
    ? heading.parentElement!.children.length === 1
    : next.tagName <= heading.tagName && /^H\d$/.test(next.tagName);
}

describe('the search', () => {
  let search: SearchCore;
  beforeAll(async () => {
    search = createSearch(await openBuiltIndex(programRecords(readDataSet(copy.data).data!)));
  });

  test.each([
    ['k-small', 'k-small'],
    ['委託の件数12', 'k-large'],
    ['100,002,469.134', 'k-large'],
  ])('%s finds %s', async (text, id) => {
    const { rows } = await search.search({ text, facets: {}, sort: 'relevance', page: 1 });
    expect(rows.map(({ url }) => url)[0]).toBe(`programs/${id}/`);
  });
});
