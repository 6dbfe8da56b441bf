import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, filesOf, remove, room, smallCity } from './site-builds.ts';

// Two machines make the programs, a third joins them. The result is that of one machine.

let folder: string;
let data: string;
const at = (name: string) => join(folder, name);
const parts = (...names: string[]) => `siteSteps(${JSON.stringify(names.map((name) => at(`${name}/dist`)))})`;
const join2 = (...names: string[]) => build({ data, root: at('joined'), steps: parts(...names) });

beforeAll(async () => {
  folder = room();
  data = smallCity(folder);
  await build({ data, root: at('whole') });
  await Promise.all(
    [1, 2].map((part) => build({ data, root: at(`part${part}`), steps: `partSteps({ part: ${part}, of: 2 })` })),
  );
  await join2('part2', 'part1');
}, 180_000);

afterAll(() => remove(folder));

describe('a site made in two parts by two processes', () => {
  test('is the site of a single build, byte for byte, with one index', () => {
    expect(filesOf(at('joined'))).toEqual(filesOf(at('whole')));
  });

  test('every program is in one part', () => {
    const programs = (name: string) => filesOf(at(name)).flatMap((file) => /^programs\/(\d+)\//.exec(file)?.[1] ?? []);
    expect(programs('part1')).toEqual(['0001', '0002', '0003', '0004', '0005']);
    expect(programs('part2')).toEqual(['0006', '0007', '0008', '0009', '0010']);
  });
});

describe('parts that do not fit', () => {
  const refused = (...names: string[]) => join2(...names).then(String, (error: Error) => error.message);

  test('a missing part, a double part', async () => {
    expect(await refused('part1')).toContain('2/2: ありません');
    expect(await refused('part1', 'part1', 'part2')).toContain('1/2: 二つあります');
  });

  test('what is no part', async () => expect(await refused('part1', 'whole')).toContain('part.json'));

  test('a file that was changed on its way', async () => {
    cpSync(at('part2'), at('spoilt'), { recursive: true });
    appendFileSync(at('spoilt/dist/programs/0007.json'), 'x');
    expect(await refused('part1', 'spoilt')).toMatch(/0007\.json: 作ったときと中身が違います/);
  });

  test('a part of other data', async () => {
    appendFileSync(join(data, 'sheets/0002/2024.json'), ' ');
    expect(await refused('part1', 'part2')).toContain('違うデータかプログラムから作られています');
  });

  test('the joined site is still the one from before', () => {
    expect(filesOf(at('joined'))).toEqual(filesOf(at('whole')));
  });
});
