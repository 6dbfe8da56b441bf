import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaderRules } from './header-rules.ts';
import { nginxHeaders } from './nginx-headers.ts';

const sample = readFileSync('deploy/nginx.conf', 'utf8');
const rules = parseHeaderRules(readFileSync('public/_headers', 'utf8'));

describe('deploy/nginx.conf', () => {
  const paths = [
    '/',
    '/programs/0088/',
    '/search/',
    '/_astro/a.js',
    '/data/',
    '/data/costs.csv',
    '/programs/0088.csv',
    '/programs/0088.json',
  ];

  test.each(paths)('sends for %s what public/_headers says', (path) => {
    // The media type of a CSV stands in nginx's own table of types.
    const { 'Content-Type': _type, ...expected } = headersFor(rules, path);
    expect(nginxHeaders(sample, path)).toEqual(expected);
  });
});
