import { existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scratchFile } from './scratch-file.ts';

describe('scratchFile', () => {
  test('gives what was written and leaves nothing behind', () => {
    let folder = '';
    const file = scratchFile((path) => {
      folder = dirname(path);
      writeFileSync(path, 'あ');
    });
    expect(file.size).toBe(3);
    expect([...file.pieces()]).toEqual([new Uint8Array([0xe3, 0x81, 0x82])]);
    expect(existsSync(folder)).toBe(false);
  });

  test('gives its bytes piece by piece, as often as one asks, and takes others', () => {
    const written = 'a'.repeat(3_000_000);
    const file = scratchFile((path) => writeFileSync(path, written));
    file.put(2_999_999, new TextEncoder().encode('b'));
    for (const _ of [1, 2]) expect(Buffer.concat([...file.pieces()]).toString()).toBe(`${written.slice(1)}b`);
    expect([...file.pieces()].map(({ length }) => length)).toEqual([1 << 20, 1 << 20, 3_000_000 - (2 << 20)]);
  });

  test('leaves nothing behind when the writing fails', () => {
    let folder = '';
    const failing = () =>
      scratchFile((path) => {
        folder = dirname(path);
        throw new Error('disk is full');
      });
    expect(failing).toThrow('disk is full');
    expect(existsSync(folder)).toBe(false);
  });
});
