import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manifestFaults, readManifest } from '../../scripts/build/build-manifest.ts';
import { build, copyOfProject, filesOf, remove, room, smallCity } from './site-builds.ts';

// Anyone who builds the same commit gets the same bytes.

let folder: string;
let [here, there] = ['', ''];

beforeAll(async () => {
  folder = room();
  const data = smallCity(folder);
  [here, there] = [join(folder, 'here'), join(folder, 'there')];
  const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', BUILD_PROCESSES: '1' };
  await build({ data, root: here, env: { TZ: 'America/Los_Angeles', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8' } });
  await build({ data, root: there, project: copyOfProject(folder), env: elsewhere });
}, 180_000);

afterAll(() => remove(folder));

describe('a build', () => {
  test('has the same bytes in another folder, time zone and locale, and on another number of cores', () => {
    expect(filesOf(there)).toEqual(filesOf(here));
    expect(filesOf(here).length).toBeGreaterThan(150);
  });

  test('names no place of the machine', () => {
    const named = filesOf(here).filter((file) => file.includes(folder));
    expect(named).toEqual([]);
  });

  test('lists every file of the site with its hash', () => {
    expect(manifestFaults(join(here, 'dist'))).toEqual([]);
    expect(readManifest(join(here, 'dist')).map(({ path }) => path)).toContain('programs/0003/index.html');
  });

  test('a file that was changed, added or lost afterwards is named', () => {
    const dist = join(there, 'dist');
    appendFileSync(join(dist, 'programs/0003/index.html'), ' ');
    writeFileSync(join(dist, 'more.html'), '');
    rmSync(join(dist, 'data/costs.csv'));
    expect(manifestFaults(dist)).toEqual([
      'data/costs.csv: ありません',
      'more.html: 一覧にないファイルです',
      'programs/0003/index.html: 中身が、作ったときと違います',
    ]);
  });
});
