import { existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bytesOfFile } from './scratch-file.ts';

describe('bytesOfFile', () => {
  test('gives what was written and leaves nothing behind', () => {
    let folder = '';
    const bytes = bytesOfFile((path) => {
      folder = dirname(path);
      writeFileSync(path, 'あ');
    });
    expect([...bytes]).toEqual([0xe3, 0x81, 0x82]);
    expect(existsSync(folder)).toBe(false);
  });

  test('leaves nothing behind when the writing fails', () => {
    let folder = '';
    const failing = () =>
      bytesOfFile((path) => {
        folder = dirname(path);
        throw new Error('disk is full');
      });
    expect(failing).toThrow('disk is full');
    expect(existsSync(folder)).toBe(false);
  });
});
