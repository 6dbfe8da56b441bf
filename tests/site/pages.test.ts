import { describe, expect, test } from 'vitest';
import { all, type Page, pages } from './site.ts';

/** Pages of which something is not as it should be: file and what was found. Short, so that a failure can be read. */
function faults(of: (page: Page) => (string | null | undefined)[] | string | null | undefined | false): string[] {
  return pages.flatMap((page) =>
    [of(page)].flat().flatMap((found) => (found ? [`${page.file}: ${found.slice(0, 120)}`] : [])),
  );
}

function doubles(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

const titleOf = ({ dom }: Page) => dom.querySelector('title')?.textContent.trim() ?? '';
const meta = ({ dom }: Page, name: string) => dom.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';

describe('every page', () => {
  test('is there', () => {
    expect(pages.length).toBeGreaterThan(50);
  });

  test('is in Japanese', () => {
    expect(faults(({ dom }) => dom.querySelector('html')?.getAttribute('lang') !== 'ja' && 'lang')).toEqual([]);
  });

  test('has one h1 with words in it, and no heading level left out', () => {
    const count = ({ dom }: Page) => all(dom, 'h1').filter((h1) => h1.textContent.trim() !== '').length;
    expect(faults((page) => count(page) !== 1 && `${count(page)} h1`)).toEqual([]);
    expect(
      faults(({ dom }) => jump(all(dom, 'h1, h2, h3, h4, h5, h6').map((each) => Number(each.tagName[1])))),
    ).toEqual([]);
  });

  test('has a title of its own', () => {
    expect(faults((page) => titleOf(page) === '' && 'no title')).toEqual([]);
    expect(doubles(pages.map(titleOf))).toEqual([]);
  });

  test('has a description of its own', () => {
    expect(faults((page) => meta(page, 'description').length < 20 && `"${meta(page, 'description')}"`)).toEqual([]);
    expect(doubles(pages.map((page) => meta(page, 'description')))).toEqual([]);
  });

  test('names its canonical address, or asks not to be listed', () => {
    const canonical = ({ dom }: Page) => dom.querySelector('link[rel="canonical"]')?.getAttribute('href');
    const isListed = (page: Page) => !meta(page, 'robots').includes('noindex');
    expect(
      faults(
        (page) => isListed(page) && new URL(canonical(page) ?? 'x:').pathname !== page.address && `${canonical(page)}`,
      ),
    ).toEqual([]);
    expect(faults((page) => !isListed(page) && canonical(page))).toEqual([]);
  });

  test('has a skip link that leads into main, and the landmarks', () => {
    const skips = ({ dom }: Page) =>
      dom.querySelector('body a')?.getAttribute('href') === `#${dom.querySelector('main')?.getAttribute('id')}`;
    expect(faults((page) => !skips(page) && 'no skip link')).toEqual([]);
    expect(faults(({ dom }) => ['header', 'main', 'footer'].filter((name) => all(dom, name).length === 0))).toEqual([]);
  });
});

/** The first heading that lies two levels or more below the one before it. */
function jump(levels: readonly number[]): string | undefined {
  const index = levels.findIndex((level, at) => at > 0 && level > levels[at - 1]! + 1);
  return index < 0 ? undefined : `h${levels[index - 1]} -> h${levels[index]}`;
}

describe('security policy', () => {
  test('no inline script', () => {
    const inline = ({ dom }: Page) =>
      all(dom, 'script').filter(
        (each) => !each.getAttribute('src') && each.getAttribute('type') !== 'application/ld+json',
      );
    expect(faults((page) => inline(page).map((each) => each.textContent))).toEqual([]);
  });

  test('no style element, style attribute, event attribute or javascript: address', () => {
    const forbidden = ({ dom }: Page) =>
      all(dom, '*').flatMap(({ localName, attributes }) => [
        ...(localName === 'style' ? ['<style>'] : []),
        ...[...attributes]
          .filter((each) => each.name === 'style' || /^on/.test(each.name) || /^\s*javascript:/i.test(each.value))
          .map((each) => `<${localName} ${each.name}="${each.value}">`),
      ]);
    expect(faults(forbidden)).toEqual([]);
  });

  test('nothing is loaded from elsewhere', () => {
    const loaded = ({ dom }: Page) => [
      ...all(dom, '[src], [srcset], [poster], [data]').flatMap((each) =>
        ['src', 'srcset', 'poster', 'data'].map((name) => each.getAttribute(name)),
      ),
      ...all(dom, 'link')
        .filter(isLoaded)
        .map((each) => each.getAttribute('href')),
      ...all(dom, 'use, image').flatMap((each) => [each.getAttribute('href'), each.getAttribute('xlink:href')]),
      ...all(dom, 'form').map((each) => each.getAttribute('action')),
    ];
    expect(
      faults((page) => loaded(page).filter((address) => address !== null && /^([a-z]+:)?\/\//i.test(address))),
    ).toEqual([]);
  });

  test('is in every page, for hosts that send no headers', () => {
    const policy = ({ dom }: Page) =>
      dom.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
    expect(
      faults((page) => !policy(page).startsWith("default-src 'none'; script-src 'self'") && `"${policy(page)}"`),
    ).toEqual([]);
    expect(
      faults((page) => policy(page).includes('wasm') && page.file !== 'search/index.html' && 'WebAssembly'),
    ).toEqual([]);
  });
});

function isLoaded(link: Element): boolean {
  return /stylesheet|icon|preload|modulepreload|manifest|prefetch|preconnect/.test(link.getAttribute('rel') ?? '');
}
