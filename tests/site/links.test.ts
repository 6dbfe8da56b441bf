import { describe, expect, test } from 'vitest';
import { all, fileOf, files, type Page, pages, programPages, readText } from './site.ts';

const ORIGIN = 'https://this.site';
const pageOfFile = new Map(pages.map((page) => [page.file, page]));
const idsOfFile = new Map<string, Set<string>>();

function idsOf(page: Page): Set<string> {
  const known = idsOfFile.get(page.file) ?? new Set(all(page.dom, '[id]').map((each) => each.getAttribute('id') ?? ''));
  idsOfFile.set(page.file, known);
  return known;
}

/** Addresses of a page that stay on this site. Canonical and og:url name the published site and are tested elsewhere. */
function internalLinks({ dom, address }: Page): URL[] {
  const links = all(dom, 'a, area, link, script, img, source, form, use').filter(
    (each) => each.getAttribute('rel') !== 'canonical',
  );
  return links
    .flatMap((each) => ['href', 'src', 'action'].flatMap((name) => each.getAttribute(name) ?? []))
    .map((link) => new URL(link, ORIGIN + address))
    .filter((url) => url.origin === ORIGIN);
}

function faultOf(url: URL): string | null {
  const file = fileOf(url.pathname);
  if (!file) return 'no such file';
  const page = pageOfFile.get(file);
  if (url.hash === '' || !page) return null;
  return idsOf(page).has(decodeURIComponent(url.hash.slice(1))) ? null : 'no such place on the page';
}

describe('links', () => {
  test('every link of every page leads to a file, and its fragment to a place there', () => {
    const faults = new Set<string>();
    for (const page of pages) {
      for (const url of internalLinks(page)) {
        const fault = faultOf(url);
        if (fault) faults.add(`${page.file} -> ${decodeURIComponent(url.pathname + url.hash)}: ${fault}`);
      }
    }
    expect([...faults].slice(0, 30)).toEqual([]);
  });

  test('every id is there once on its page', () => {
    const faults = pages.flatMap((page) => {
      const ids = all(page.dom, '[id]').map((each) => each.getAttribute('id')!);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page.file}: ${id}`);
    });
    expect(faults.slice(0, 30)).toEqual([]);
  }, 60_000);

  test('every program page can be reached from the list', () => {
    const list = pageOfFile.get('programs/index.html')!;
    const linked = new Set(internalLinks(list).map((url) => fileOf(url.pathname)));
    expect(programPages.length).toBeGreaterThan(0);
    expect(programPages.filter((page) => !linked.has(page.file)).map((page) => page.file)).toEqual([]);
  });

  test('every listed page is in the sitemap', () => {
    const maps = files
      .filter((file) => /^sitemap-\d+\.xml$/.test(file))
      .map(readText)
      .join('');
    const listed = new Set([...maps.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => new URL(address!).pathname));
    const unlisted = ({ dom }: Page) =>
      dom.querySelector('meta[name="robots"]')?.getAttribute('content')?.includes('noindex') ?? false;
    expect(pages.filter((page) => !unlisted(page) && !listed.has(page.address)).map((page) => page.file)).toEqual([]);
  });
});
