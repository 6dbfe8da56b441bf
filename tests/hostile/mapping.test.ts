import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseMapping } from '../../src/importers/table/mapping/mapping-file.ts';
import { randomFrom } from '../build/faults/random.ts';
import { mutated } from './mutate.ts';
import { PATHS, XSS } from './strings.ts';

// A mapping file is written by hand, or by somebody else: nothing in it runs, nothing in it leads out of a folder.

const EXAMPLES = 'examples/midori-shi/data/mappings';
const example = readFileSync(
  join(
    EXAMPLES,
    readdirSync(EXAMPLES).find((file) => file.endsWith('.yaml'))!,
  ),
  'utf8',
);
const read = (source: string) => parseMapping(source, 'm.yaml');

test('the example itself is read', () => expect(read(example).errors).toEqual([]));

test.each(PATHS)('the id %j is no way out of the folder', (id) => {
  const source = example.replace(/^( +id: ?).*$/m, (_line, start: string) => start + JSON.stringify(id));
  expect(source).not.toBe(example);
  const { data } = read(source);
  expect(data?.文書.id ?? 'refused').toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

describe('tricks of YAML', () => {
  test.each([
    ['aliases that grow', `a: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b]\n`],
    ['an alias of itself', `a: &a [*a]\n`],
    ['an alias that is not there', `a: *nothing\n`],
    ['code as a tag', `a: !!js/function "function () { return 1 }"\n`],
    ['a key of every object', `__proto__: { polluted: true }\n`],
    ['a merged key of every object', `<<: { __proto__: { polluted: true } }\n`],
    ['two documents', `a: 1\n---\n`],
    ['deep nesting', `x: ${'['.repeat(3000)}${']'.repeat(3000)}\n`],
    ['nothing', ''],
  ])('%s', (_name, lines) => {
    const { data, errors } = read(lines === '' ? '' : `${lines}${example}`);
    expect(data).toBeNull();
    expect(errors.length).toBeGreaterThan(0);
    expect('polluted' in {}).toBe(false);
  });
});

test('500 changed mappings: read, or refused with a message for each place', () => {
  const random = randomFrom(11);
  const { data } = read(example);
  expect(data).not.toBeNull();
  // JSON is YAML: the words of the file, as they are after reading, are changed like any other JSON.
  const json = JSON.stringify(JSON.parse(JSON.stringify(data)));
  const counts = { read: 0, refused: 0 };
  for (let round = 0; round < 500; round += 1) {
    const { errors } = read(mutated(json, random));
    counts[errors.length > 0 ? 'refused' : 'read'] += 1;
    for (const error of errors) expect(error).toMatch(/^m\.yaml/);
  }
  expect(counts.refused).toBeGreaterThan(100);
});

test('markup in a message stays what it is, and a message stays short', () => {
  for (const text of XSS) {
    const { errors } = read(example.replace(/使い方: ?\S+/, `使い方: ${JSON.stringify(text)}`));
    for (const error of errors) expect(error.length).toBeLessThan(2000);
  }
});
