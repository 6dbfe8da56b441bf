import { afterAll, describe, expect, test } from 'vitest';
import { readDataSet } from '../../src/model/read-data.ts';
import type { Json } from './mutate.ts';
import { mutantRoom } from './mutant-room.ts';
import { PATHS, UNSAFE_CHARACTERS } from './strings.ts';

// One thing at a time in the files of a data folder, and everywhere that it could stand.

const { data } = readDataSet();
const room = mutantRoom(data!, '0088');
afterAll(() => room.remove());

const files = [...room.files.keys()];
const sheet = files.filter((file) => file.startsWith('sheets/')).at(-1)!;

/** Every text of a JSON as the steps that lead to it. */
function textsIn(json: Json, steps: (string | number)[] = []): (string | number)[][] {
  if (typeof json === 'string') return [steps];
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) =>
    textsIn(value, [...steps, Array.isArray(json) ? Number(key) : key]),
  );
}

function withText(file: string, steps: readonly (string | number)[], change: (text: string) => string): string {
  const json = JSON.parse(room.files.get(file)!) as Json;
  const owner = steps.slice(0, -1).reduce((value, step) => (value as Record<string | number, Json>)[step]!, json);
  const key = steps.at(-1)!;
  const fields = owner as Record<string | number, Json>;
  fields[key] = change(fields[key] as string);
  return JSON.stringify(json);
}

/** Texts that are the same for every item of a list stand for each other: the first of each kind. */
function kindsOf(file: string): (string | number)[][] {
  const all = textsIn(JSON.parse(room.files.get(file)!) as Json);
  const kinds = Map.groupBy(all, (steps) => steps.filter((step) => typeof step === 'string').join('.'));
  return [...kinds.values()].map(([first]) => first!);
}

describe('keys that JavaScript treats in its own way', () => {
  const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

  test.each(files)('%s: refused, and no object has got them', (file) => {
    for (const key of KEYS) {
      const { errors } = room.judge(file, room.files.get(file)!.replace('{', `{"${key}": {"polluted": true}, `));
      // The list of published states of this folder may be empty: then there is no object to spoil.
      if (room.files.get(file)!.includes('{')) expect(errors.length, key).toBeGreaterThan(0);
      expect('polluted' in {}).toBe(false);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    }
  });
});

describe('characters that no text needs', () => {
  const checked = files.filter((file) => !/editions\.json|corrections\.json/.test(file));

  test.each(checked)('%s: an error for every field and every character', (file) => {
    const missed = kindsOf(file).flatMap((steps, index) => {
      // Every field once, the characters in turn; the fields are many more than they.
      const characters = [0, 9, 17].map((step) => UNSAFE_CHARACTERS[(index + step) % UNSAFE_CHARACTERS.length]!);
      return characters
        .filter(
          (each) =>
            room.judge(
              file,
              withText(file, steps, (text) => `${text}${each}x`),
            ).errors.length === 0,
        )
        .map((each) => `${steps.join('.')} U+${each.charCodeAt(0).toString(16)}`);
    });
    // Addresses lose control characters as in a browser. The contact is published on purpose, whatever it is called.
    expect(missed.filter((place) => !/^(\S+\.)?url |^sourcePage |^contact/.test(place))).toEqual([]);
  });
});

describe('ways out of a folder', () => {
  const PLACES: [file: string, steps: (string | number)[]][] = [
    [sheet, ['programId']],
    [sheet, ['department', 'section']],
    [sheet, ['department', 'bureau']],
    [sheet, ['sources', 0, 'document']],
    ['programs.json', [0, 'id']],
    ['sources/manifest.json', [0, 'id']],
    ['sources/manifest.json', [0, 'file']],
    ['site.json', ['base']],
  ];
  // Names that are odd and lead nowhere else.
  const HARMLESS = /^(_headers|con|a b|__proto__|constructor|prototype|toString|\.\.\.\.|| |%2e%2e%2f)$/;

  test.each(PLACES)('%s %j', (file, steps) => {
    const accepted = PATHS.filter(
      (path) =>
        room.judge(
          file,
          withText(file, steps, () => path),
        ).errors.length === 0,
    );
    expect(accepted.filter((path) => !HARMLESS.test(path))).toEqual([]);
    expect(accepted.filter((path) => /[/\\\0]|^\./.test(path))).toEqual([]);
  });
});

describe('addresses that become links', () => {
  const ADDRESSES = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    'x',
  ];
  const PLACES = [['url'], ['publisher', 'url'], ['licence', 'url'], ['contact', 'url'], ['sourcePage']];

  test.each(PLACES)('site.json %s %s', (...steps) => {
    const json = { ...(JSON.parse(room.files.get('site.json')!) as object), contact: { label: '窓口', url: '' } };
    for (const address of ADDRESSES) {
      const changed = structuredClone(json) as Record<string, Json>;
      const [owner, key] = steps.length === 1 ? [changed, steps[0]!] : [changed[steps[0]!]!, steps[1]!];
      (owner as Record<string, Json>)[key] = address;
      if (steps[0] !== 'contact') changed['contact'] = null;
      expect(room.judge('site.json', JSON.stringify(changed)).errors.length, address).toBeGreaterThan(0);
    }
  });
});
