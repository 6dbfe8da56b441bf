import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import { join, relative, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { readCsv } from '../../src/exports/read-csv.ts';
import { csvText } from '../../src/model/csv.ts';
import { listen, portOf, siteListener } from '../../scripts/serve/server.ts';
import { BUILD_ARGUMENTS } from '../build/data-copy.ts';
import { run } from '../build/faults/outcome.ts';
import { tinyData } from '../build/faults/tiny-data.ts';
import { plant, type Planted } from '../hostile/planted-data.ts';
import { XSS } from '../hostile/strings.ts';
import { watch } from './watched-page.ts';
import { expect, test } from '@playwright/test';

// A site of its own, in every text field of which somebody planted script, markup, formulas and breaks out of every format.

const ROOM = resolve('reports', 'planted');
const SITE = join(ROOM, 'dist');
let planted: Planted;
let servers: Server[] = [];
let origin: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  rmSync(ROOM, { recursive: true, force: true });
  mkdirSync(ROOM, { recursive: true });
  tinyData('data', join(ROOM, 'data'), 6);
  planted = plant(join(ROOM, 'data'));
  const { code, output } = await run(BUILD_ARGUMENTS, { env: { DATA_DIR: join(ROOM, 'data'), BUILD_ROOT: ROOM } });
  expect(code, output.slice(-2000)).toBe(0);
  servers = await listen(siteListener({ folder: SITE, base: '/' }), ['127.0.0.1'], 4500);
  origin = `http://127.0.0.1:${portOf(servers)}`;
});

test.afterAll(() => {
  for (const server of servers) server.close();
});

const files = (ending: RegExp): string[] =>
  readdirSync(SITE, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => ending.test(file) && statSync(join(SITE, file)).isFile())
    .sort();
const read = (file: string) => readFileSync(join(SITE, file), 'utf8');
const addressOf = (page: string) => `${origin}/${encodeURI(page.replace(/index\.html$/, ''))}`;

/** Opens a page and reports what must never happen: a dialog, a violated policy, an error, a request elsewhere. */
function watched(page: Page): string[] {
  const faults: string[] = [];
  watch(page, origin, (fault) => faults.push(fault));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return faults;
}

/** What no page of this site has, and a planted text might have made. */
function intruders(): string[] {
  const foreign = [
    ...document.querySelectorAll(
      'iframe, object, embed, base, math, foreignObject, animate, video, audio, marquee, frame, template, plaintext, xmp',
    ),
  ];
  const scripts = [...document.scripts].filter(
    (each) => each.type !== 'application/ld+json' && !/^\/_astro\//.test(new URL(each.src || 'x:').pathname),
  );
  const images = [...document.images].filter((each) => !each.src.startsWith(location.origin));
  const refresh = [...document.querySelectorAll('meta[http-equiv="refresh"], link[rel="stylesheet"]:not([href^="/"])')];
  const leadsAstray = (address: string) =>
    /^\s*(javascript|data|vbscript):/i.test(address) || new URL(address, location.href).hostname.startsWith('evil');
  const linked = [...document.querySelectorAll('a, area, form, button, use')].filter((each) =>
    ['href', 'action', 'formaction', 'xlink:href'].some((name) => leadsAstray(each.getAttribute(name) ?? '')),
  );
  const handlers = [...document.querySelectorAll('*')].filter((each) =>
    each.getAttributeNames().some((name) => /^on|^style$|["'<>`]/.test(name)),
  );
  return [...foreign, ...scripts, ...images, ...refresh, ...linked, ...handlers].map((each) =>
    each.outerHTML.slice(0, 200),
  );
}

test('every page: no dialog, no violation, no element and no attribute that was planted; JSON-LD stays JSON', async ({
  page,
}) => {
  const faults = watched(page);
  const pages = files(/\.html$/);
  expect(pages.length).toBeGreaterThan(30);
  for (const each of pages) {
    await page.goto(addressOf(each));
    const found = await page.evaluate(intruders);
    const broken = await page.evaluate(
      () =>
        [...document.querySelectorAll('script[type="application/ld+json"]')].filter((each) => {
          JSON.parse(each.textContent ?? '');
          return each.children.length > 0;
        }).length,
    );
    faults.push(...found.map((fault) => `${each}: ${fault}`), ...(broken > 0 ? [`${each}: JSON-LD`] : []));
  }
  expect(faults).toEqual([]);
});

test('every planted markup is shown as the words it is', async ({ page }) => {
  const shown: string[] = [];
  for (const each of files(/^(programs\/[^/]+\/index|sources\/index|about\/index|index|years\/.*)\.html$/)) {
    await page.goto(addressOf(each));
    shown.push(await page.evaluate(() => document.documentElement.textContent ?? ''));
  }
  const plain = (text: string) => text.replace(/\s+/g, '');
  const all = plain(shown.join('\n'));
  const inTexts = new Set(planted.filter(({ place }) => /texts \d+ body$/.test(place)).map(({ text }) => text));
  const markup = XSS.filter((text) => inTexts.has(text));
  expect(markup.length).toBeGreaterThan(30);
  expect(markup.filter((text) => !all.includes(plain(text)))).toEqual([]);
});

test('search and comparison make no element of a text either', async ({ page }) => {
  const faults = watched(page);
  const ids = files(/^programs\/[^/]+\/index\.html$/).map((file) => file.split('/')[1]!);
  await page.goto(`${origin}/search/?q=${encodeURIComponent('alert')}`);
  await expect(page.locator('[role=status]').first()).not.toBeEmpty();
  await expect(page.locator('main mark').first()).toBeVisible();
  faults.push(...(await page.evaluate(intruders)));
  await page.goto(`${origin}/compare/?ids=${ids.slice(0, 4).join()}`);
  await expect(page.locator('main table').first()).toBeVisible();
  faults.push(...(await page.evaluate(intruders)));
  expect(faults).toEqual([]);
});

test('feed, sitemap and drawings are well-formed XML with nothing planted in it', async ({ page }) => {
  await page.goto(`${origin}/`);
  for (const file of files(/\.(xml|svg)$/)) {
    const found = await page.evaluate((xml) => {
      const dom = new DOMParser().parseFromString(xml, 'application/xml');
      const names = [...dom.querySelectorAll('*')].map(({ localName }) => localName);
      return names.filter((name) => /^(parsererror|script|iframe|img|foreignObject|animate|x)$/.test(name));
    }, read(file));
    expect(found, file).toEqual([]);
  }
});

test('no cell of any CSV runs as a formula; JSON files stay JSON', () => {
  const running = files(/\.csv$/).flatMap((file) =>
    readCsv(read(file))
      .rows.flat()
      .filter((cell) => /^[\s]*[=+@＝＋＠]|^[-－](?!$|\d+(\.\d+)?$)/.test(cell))
      .map((cell) => `${file}: ${cell}`),
  );
  expect(files(/\.csv$/).length).toBeGreaterThan(20);
  expect(running).toEqual([]);
  for (const file of files(/\.(json|jsonld)$/)) expect(() => void JSON.parse(read(file)), file).not.toThrow();
});

test('no text is lost: JSON keeps it as it is, CSV with a quotation mark before a formula', () => {
  const bodies = planted.filter(({ place }) => /texts \d+ body$/.test(place)).map(({ text }) => text);
  const inJson = files(/^programs\/[^/]+\.json$/).flatMap((file) => textsIn(JSON.parse(read(file))));
  const inCsv = readCsv(read('data/texts.csv')).rows.flat();
  expect(bodies.filter((body) => !inJson.includes(body))).toEqual([]);
  expect(bodies.filter((body) => !inCsv.includes(csvText(body)))).toEqual([]);
  expect(bodies.filter((body) => csvText(body).startsWith("'")).length).toBeGreaterThan(5);
});

function textsIn(json: unknown): string[] {
  if (typeof json === 'string') return [json];
  return typeof json === 'object' && json !== null ? Object.values(json).flatMap(textsIn) : [];
}

test('no file lies outside the folders of the site', () => {
  const outside = readdirSync(ROOM).filter((name) => !['data', 'dist', '.build', '.cache'].includes(name));
  expect(outside).toEqual([]);
  expect(files(/./).filter((file) => relative(SITE, join(SITE, file)).startsWith('..'))).toEqual([]);
});
