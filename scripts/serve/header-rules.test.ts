import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaderRules } from './header-rules.ts';

describe('headersFor', () => {
  test('a star stands for any characters, also in the middle', () => {
    const rules = parseHeaderRules('/programs/*.csv\n  X-Kind: csv\n');
    expect(headersFor(rules, '/programs/0088.csv')).toEqual({ 'X-Kind': 'csv' });
    expect(headersFor(rules, '/programs/0088.json')).toEqual({});
    expect(headersFor(rules, '/programs/0088xcsv')).toEqual({});
  });

  test('the same header from two blocks is joined, a detached one is replaced', () => {
    const rules = parseHeaderRules('/*\n  A: 1\n  B: 1\n\n# note\n/x/*\n  ! a\n  A: 2\n  B: 2\n');
    expect(headersFor(rules, '/x/')).toEqual({ A: '2', B: '1, 2' });
    expect(headersFor(rules, '/y/')).toEqual({ A: '1', B: '1' });
  });

  test('a line that is no header is refused', () => {
    expect(() => parseHeaderRules('/*\n  nonsense\n')).toThrow('nonsense');
    expect(() => parseHeaderRules('  A: 1\n')).toThrow('A: 1');
  });
});

describe('public/_headers', () => {
  const rules = parseHeaderRules(readFileSync('public/_headers', 'utf8'));
  const policyOf = (path: string) => headersFor(rules, path)['Content-Security-Policy'] ?? '';

  test('a page runs own scripts only, and no WebAssembly', () => {
    for (const path of ['/', '/programs/0088/', '/404.html']) {
      expect(policyOf(path)).toContain("default-src 'none'; script-src 'self';");
      expect(policyOf(path)).not.toMatch(/unsafe|https?:|\*|worker/);
    }
  });

  test('the search and its worker may run WebAssembly', () => {
    expect(policyOf('/search/')).toContain("script-src 'self' 'wasm-unsafe-eval'; worker-src 'self';");
    expect(policyOf('/_astro/worker.abc.js')).toContain("'wasm-unsafe-eval'");
    expect(policyOf('/search/')).not.toContain(', default-src');
  });

  test('files that other sites may read say so; pages do not', () => {
    for (const path of ['/data/costs.csv', '/programs/0088.csv', '/programs/0088.json', '/data/datapackage.json']) {
      expect(headersFor(rules, path)).toMatchObject({
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      });
    }
    expect(headersFor(rules, '/programs/0088/')).not.toHaveProperty('Access-Control-Allow-Origin');
  });
});
