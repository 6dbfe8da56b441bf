import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BuildError } from '../../scripts/build/build-error.ts';
import { type Places, placesOf } from '../../scripts/build/places.ts';
import type { Step } from '../../scripts/build/run-steps.ts';
import { publishEdition } from '../../scripts/publish/publish-edition.ts';
import { keptFile } from '../../src/editions/kept-files.ts';

// Nothing half-published: the site in dist and the list of editions change together, or not at all.

const edition = { version: '1.0.0', date: '2026-12-01', reasons: ['最初の公開'], files: [keptFile('costs.csv', 'a')] };
const made = { edition, texts: new Map([['costs.csv', 'a']]), differences: [] };
let root: string;
let folder: string;
let places: Places;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'publish-'));
  folder = join(root, 'data');
  places = placesOf(root);
  mkdirSync(join(folder, 'sheets', '0008'), { recursive: true });
  writeFileSync(join(folder, 'sheets', '0008', '2024.json'), 'sheet');
  writeFileSync(join(folder, 'editions.json'), '[]\n');
  mkdirSync(places.site);
  writeFileSync(join(places.site, 'index.html'), 'old');
  vi.stubEnv('DATA_DIR', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

/** What a build would see: the edition is listed, the sheets are there. */
const makeSite: Step = {
  title: '作成',
  run: ({ fresh }) => {
    const stage = process.env['DATA_DIR']!;
    const seen = [
      readFileSync(join(stage, 'editions.json'), 'utf8'),
      readFileSync(join(stage, 'sheets/0008/2024.json'), 'utf8'),
    ];
    mkdirSync(fresh, { recursive: true });
    writeFileSync(join(fresh, 'index.html'), seen.join(''));
  },
};

const publish = (...steps: Step[]) =>
  publishEdition(places, steps, { folder, stage: join(root, 'stage'), published: [], made }, () => undefined);
const site = () => readFileSync(join(places.site, 'index.html'), 'utf8');
const list = () => readFileSync(join(folder, 'editions.json'), 'utf8');

describe('publishEdition', () => {
  test('the site is built with the new edition, and the edition is kept', async () => {
    await publish(makeSite);
    expect(site()).toContain('"version": "1.0.0"');
    expect(site()).toContain('sheet');
    expect(JSON.parse(list())).toEqual([edition]);
    expect(readdirSync(join(folder, 'editions', '1.0.0'))).toEqual(['costs.csv.gz']);
  });

  test('the data folder is not touched while the site is built', async () => {
    let during = '';
    await publish(makeSite, { title: '確認', run: () => void (during = list()) });
    expect(during).toBe('[]\n');
  });

  test('a build that fails: no edition, the old site', async () => {
    const failing: Step = { title: '検索', run: () => Promise.reject(new BuildError('だめでした')) };
    await expect(publish(makeSite, failing)).rejects.toThrow('だめでした');
    expect(site()).toBe('old');
    expect(list()).toBe('[]\n');
    expect(existsSync(join(folder, 'editions'))).toBe(false);
  });

  test('a site that cannot be put in its place: the edition is taken back', async () => {
    await expect(publish({ title: '作成', run: () => undefined })).rejects.toThrow('ENOENT');
    expect(site()).toBe('old');
    expect(JSON.parse(list())).toEqual([]);
    expect(existsSync(join(folder, 'editions', '1.0.0'))).toBe(false);
    expect(existsSync(join(folder, 'sheets', '0008', '2024.json'))).toBe(true);
  });
});
