import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildCopy, copyOfData, type DataCopy, type Run } from './data-copy.ts';

// The same site below a path of a host, as GitHub Pages publishes it: the path is given without a slash at its end.

const ORIGIN = 'https://city.example.org';
const ROOT = `${ORIGIN}/aoba/`;
let copy: DataCopy;
let built: Run;
let dist: string;

beforeAll(() => {
  vi.stubEnv('SITE_URL', ORIGIN);
  vi.stubEnv('BASE_PATH', '/aoba');
  // Of something else on the machine.
  vi.stubEnv('BASE_URL', '/');
  copy = copyOfData();
  built = buildCopy(copy);
  dist = join(copy.root, 'dist');
}, 120_000);

afterAll(() => {
  vi.unstubAllEnvs();
  copy.remove();
});

const read = (file: string) => readFileSync(join(dist, file), 'utf8');

function filesEnding(ending: RegExp): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => ending.test(file));
}

/** What a page leads to on its own host. */
function ownAddresses(page: string): URL[] {
  const address = ROOT + page.replace(/index\.html$/, '');
  const attributes = read(page).matchAll(/\s(?:href|src|action)="([^"]*)"/g);
  const urls = [...attributes].map(([, value]) => new URL(value!.replaceAll('&amp;', '&'), address));
  return urls.filter(({ origin }) => origin === ORIGIN);
}

function leadsToFile({ href, pathname }: URL): boolean {
  if (!href.startsWith(ROOT)) return false;
  const path = join(dist, decodeURIComponent(pathname.slice(new URL(ROOT).pathname.length)));
  const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
  return existsSync(file) && statSync(file).isFile();
}

describe('a site below a base path', () => {
  test('is built', () => expect(built.code, built.output.slice(-800)).toBe(0));

  test('every address of every page stays below the path and leads to a file', () => {
    const pages = filesEnding(/\.html$/);
    const faults = pages.flatMap((page) =>
      ownAddresses(page)
        .filter((url) => !leadsToFile(url))
        .map(({ href }) => `${page} -> ${href}`),
    );
    expect(pages.length).toBeGreaterThan(100);
    expect(faults).toEqual([]);
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
