import { appendFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, editJson, filesOf, readFrom, remove, room, smallCity } from './site-builds.ts';

// A build takes over from the published site what is made of the same, and nothing else.

let folder: string;
let data: string;
const at = (name: string) => join(folder, name);
const inode = (file: string) => statSync(join(at('site'), 'dist', file)).ino;
const OTHERS = ['programs/0001/index.html', 'programs/0009.json', 'programs/0005.png'];

const change = (file: string, edit: Parameters<typeof editJson>[1]) => editJson(join(data, file), edit);

/** Builds upon the site that is there, and anew; says which files of the site are still the same ones. */
async function rebuilt(name: string): Promise<{ kept: string[]; isEqual: boolean }> {
  const before = new Map(OTHERS.map((file) => [file, inode(file)]));
  await Promise.all([build({ data, root: at('site') }), build({ data, root: at(name) })]);
  const kept = OTHERS.filter((file) => inode(file) === before.get(file));
  return { kept, isEqual: JSON.stringify(filesOf(at('site'))) === JSON.stringify(filesOf(at(name))) };
}

beforeAll(async () => {
  folder = room();
  data = smallCity(folder);
  await build({ data, root: at('site') });
}, 120_000);

afterAll(() => remove(folder));

describe('a build upon the site before it', () => {
  test('one changed sheet: other programs are taken over, and all is as in a clean build', async () => {
    change('sheets/0003/2024.json', (sheet) => {
      sheet.texts[0].body = '新しい本文です。';
      sheet.department.section = '新しい課';
      sheet.indicators[0].targets[0].value = 123;
      sheet.indicators[0].targets[0].printed = '123';
    });
    expect(await rebuilt('sheet')).toEqual({ kept: OTHERS, isEqual: true });
    expect(readFrom(at('site'), 'programs/0003/index.html')).toContain('新しい本文です。');
    expect(readFrom(at('site'), 'data/texts.csv')).toContain('新しい本文です。');
    expect(readFrom(at('site'), 'departments/index.html')).toContain('新しい課');
  }, 60_000);

  test('a word of the whole site, a name, and a page that somebody touched: nothing old is left', async () => {
    change('site.json', (site) => (site.title = '新しい題名'));
    change('programs.json', (programs) => (programs[4].name = '新しい事業名'));
    change('sheets/0005/2024.json', (sheet) => (sheet.name = '新しい事業名'));
    appendFileSync(join(at('site'), 'dist/programs/0001/index.html'), '<!-- touched -->');
    expect(await rebuilt('words')).toEqual({ kept: [], isEqual: true });
    expect(readFrom(at('site'), 'programs/0001/index.html')).toContain('新しい題名');
  }, 60_000);
});
