import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-city-'));
  folder = join(root, 'data-midori');
});
afterEach(() => rmSync(root, { recursive: true }));

const run = (script: string, args: readonly string[], env = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { code: status, output: stdout + stderr };
};
const newCity = (...args: string[]) => run('scripts/new-city.ts', args);
const CITY = ['--name', 'みどり野市', '--prefecture', 'みどり県', '--code', '99001'];

describe('npm run new-city', () => {
  test('works without a terminal, and the build of the empty city says what is missing', () => {
    const { code, output } = newCity(...CITY, '--dir', folder);
    expect([code, output]).toEqual([0, expect.stringContaining('README.md')]);
    expect(JSON.parse(readFileSync(join(folder, 'site.json'), 'utf8'))).toMatchObject({ municipalityCode: '990019' });
    const check = run('scripts/check.ts', [], { DATA_DIR: folder });
    expect(check).toMatchObject({ code: 1, output: expect.stringContaining('シートがまだありません') });
  });

  test('without a terminal, what is missing is named', () => {
    const { code, output } = newCity('--name', 'みどり野市', '--dir', folder);
    expect([code, output]).toEqual([1, expect.stringContaining('--prefecture、--code')]);
    expect(existsSync(folder)).toBe(false);
  });

  test('a flag that does not exist is named', () =>
    expect(newCity(...CITY, '--cod', '1')).toMatchObject({ code: 1, output: expect.stringContaining('--cod') }));
});
