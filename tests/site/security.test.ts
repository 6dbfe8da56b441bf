import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaderRules } from '../../scripts/serve/header-rules.ts';
import { nginxHeaders } from '../../scripts/serve/nginx-headers.ts';
import { observatoryScore, type Scored } from './security-score.ts';
import { all, base, files, type Page, pages, readText } from './site.ts';

const rules = parseHeaderRules(readText('_headers'));
const nginx = readFileSync('deploy/nginx.conf', 'utf8');

/** The address of a page as the header files know it: without the base of the site. */
const pathOf = ({ address }: Page) => `/${decodeURI(address).slice(base.length)}`;

function scored(page: Page, headers: Record<string, string>): Scored {
  const { dom } = page;
  const policies = all(dom, 'meta[http-equiv="Content-Security-Policy"]');
  return {
    headers,
    metaPolicies: policies.map((meta) => meta.getAttribute('content')!),
    scripts: all(dom, 'script[src]').map((script) => ({
      src: script.getAttribute('src')!,
      integrity: script.getAttribute('integrity'),
    })),
  };
}

const HOSTS: [name: string, headersOf: (path: string) => Record<string, string>][] = [
  ['public/_headers', (path) => headersFor(rules, path)],
  ['deploy/nginx.conf', (path) => nginxHeaders(nginx, path)],
];

describe.each(HOSTS)("HTTP Observatory's score of every page with %s", (_name, headersOf) => {
  const scores = pages.map((page) => ({
    file: page.file,
    ...observatoryScore(scored(page, headersOf(pathOf(page)))),
  }));

  test('is A+', () => {
    expect(scores.filter(({ grade }) => grade !== 'A+')).toEqual([]);
  });

  test('is 130 points: nothing is lost, and every bonus that a page can have is there', () => {
    // Pages below /data/ share their files with other sites (CORP): 10 points less.
    const expected = ({ file }: { file: string }) => (file.startsWith('data/') ? 120 : 130);
    expect(scores.filter((score) => score.points !== expected(score))).toEqual([]);
  });
});

describe('the score', () => {
  const page = pages.find(({ file }) => file === 'index.html')!;
  const headers = headersFor(rules, '/');
  const without = (...names: string[]) =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
  const pointsWith = (changed: Record<string, string>) => observatoryScore(scored(page, changed)).points;

  test('of a host that sends no headers is that of the policy in the page: 55', () => {
    expect(observatoryScore(scored(page, {}))).toMatchObject({ points: 55, grade: 'C' });
  });

  test.each([
    ['Strict-Transport-Security', 80],
    ['X-Content-Type-Options', 125],
    ['Referrer-Policy', 125],
    ['Cross-Origin-Resource-Policy', 120],
  ])('falls without %s to %i', (name, points) => {
    expect(pointsWith(without(name))).toBe(points);
  });

  test('falls with what is unsafe', () => {
    const policy = (change: (text: string) => string) => ({
      ...scored(page, { ...headers, 'Content-Security-Policy': change(headers['Content-Security-Policy']!) }),
      metaPolicies: [],
    });
    const points = (change: (text: string) => string) => observatoryScore(policy(change)).points;
    expect(points((text) => text.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"))).toBe(80);
    expect(points((text) => text.replace("script-src 'self'", "script-src 'self' 'unsafe-eval'"))).toBe(110);
    expect(points((text) => text.replace("default-src 'none'", "default-src 'self'"))).toBe(125);
    expect(points((text) => text.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"))).toBe(120);
  });

  test('falls with a script from elsewhere', () => {
    const foreign = { ...scored(page, headers), scripts: [{ src: 'https://cdn.example/x.js', integrity: null }] };
    expect(observatoryScore(foreign).points).toBe(125);
  });
});

test('no script or style names storage, another host or code made of text', () => {
  const code = files.filter((file) => /^(_astro|pagefind)\/.*\.(js|css|mjs)$/.test(file));
  const unwanted = /\b(localStorage|sessionStorage|indexedDB|document\.cookie|sendBeacon|new Function|eval\()/;
  expect(code.length).toBeGreaterThan(2);
  expect(code.filter((file) => unwanted.test(readText(file)))).toEqual([]);
  expect(code.filter((file) => /@import|url\((["']?)https?:/.test(readText(file)))).toEqual([]);
});
