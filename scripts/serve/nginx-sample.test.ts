import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaderRules } from './header-rules.ts';

const sample = readFileSync('deploy/nginx.conf', 'utf8');
const rules = parseHeaderRules(readFileSync('public/_headers', 'utf8'));

/** What the sample sends for an address: its add_header lines, with the maps looked up. */
function sentByNginx(path: string): Record<string, string> {
  const lines = [...sample.matchAll(/^\s*add_header (\S+) (?:"([^"]*)"|(\S+)) always;$/gm)];
  const headers = lines.map(([, name, quoted, plain]): [string, string] => [name!, lookedUp(quoted ?? plain!, path)]);
  return Object.fromEntries(headers.filter(([, value]) => value !== ''));
}

function lookedUp(value: string, path: string): string {
  const [, source, body] = new RegExp(`map (\\$\\w+) \\${value} {(.*?)\\n}`, 's').exec(sample) ?? [];
  if (!value.startsWith('$') || !source || !body) return value;
  const input = source === '$uri' ? path : lookedUp(source, path);
  const entries = [...body.matchAll(/^\s*(?!#)(\S+)\s+"([^"]*)";$/gm)].map(([, key, text]) => ({
    key: key!,
    text: text!,
  }));
  const fits = (key: string) => (key.startsWith('~') ? new RegExp(key.slice(1)).test(input) : key === input);
  return (entries.find(({ key }) => fits(key)) ?? entries.find(({ key }) => key === 'default'))!.text;
}

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
    expect(sentByNginx(path)).toEqual(expected);
  });
});
