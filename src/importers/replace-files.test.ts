import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { finishReplacement, replaceFiles } from './replace-files.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-'));
  mkdirSync(join(folder, 'a'));
  writeFileSync(join(folder, 'a/1'), 'old 1');
  writeFileSync(join(folder, 'a/2'), 'old 2');
});

afterEach(() => rmSync(folder, { recursive: true }));

const content = () =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );

const OLD = { 'a/1': 'old 1', 'a/2': 'old 2' };
const CHANGES = {
  write: new Map([
    ['a/1', 'new 1'],
    ['b/3', 'new 3'],
  ]),
  remove: ['a/2'],
};
const NEW = { 'a/1': 'new 1', 'b/3': 'new 3' };

describe('replaceFiles', () => {
  test('changes, adds and removes, and leaves nothing else behind', () => {
    replaceFiles(folder, CHANGES);
    expect(content()).toEqual(NEW);
    expect(readdirSync(folder)).toEqual(['a', 'b']);
  });

  test('a folder goes with its last file', () => {
    replaceFiles(folder, { write: new Map(), remove: ['a/1', 'a/2'] });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('where one file cannot be put in its place, none is changed', () => {
    // A folder of the name of the file.
    mkdirSync(join(folder, 'b/3'), { recursive: true });
    symlinkSync('/dev/null/x', join(folder, 'c'));
    const write = new Map([...CHANGES.write, ['c/4', 'new 4']]);
    expect(() => replaceFiles(folder, { ...CHANGES, write })).toThrow();
    rmSync(join(folder, 'c'));
    expect(content()).toEqual(OLD);
    expect(existsSync(join(folder, '.change'))).toBe(false);
  });
});

describe('finishReplacement', () => {
  test('has nothing to do where nothing was left', () => {
    expect(finishReplacement(folder)).toBeNull();
    expect(content()).toEqual(OLD);
  });

  test('clears away what was laid out, but not decided', () => {
    mkdirSync(join(folder, '.change/new'), { recursive: true });
    writeFileSync(join(folder, '.change/new/0'), 'new 1');
    expect(finishReplacement(folder)).toBe('cleared');
    expect(content()).toEqual(OLD);
  });

  test('finishes what was decided', () => {
    for (const part of ['new', 'old']) mkdirSync(join(folder, '.change', part), { recursive: true });
    writeFileSync(join(folder, '.change/new/0'), 'new 1');
    writeFileSync(join(folder, '.change/plan.json'), JSON.stringify([{ path: 'a/1', kind: 'write' }]));
    expect(finishReplacement(folder)).toBe('finished');
    expect(content()).toEqual({ ...OLD, 'a/1': 'new 1' });
  });
});
