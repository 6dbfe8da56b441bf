import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dataHash, readPreview, writePreview } from './preview-record.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'preview-'));
  mkdirSync(join(root, 'data', 'sheets'), { recursive: true });
  writeFileSync(join(root, 'data', 'site.json'), '{}');
  writeFileSync(join(root, 'data', 'sheets', 'a.json'), '1');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('the hash is of the content, wherever it lies', () => {
  const hash = dataHash(join(root, 'data'));
  cpSync(join(root, 'data'), join(root, 'copy'), { recursive: true });
  expect(dataHash(join(root, 'copy'))).toBe(hash);
  writeFileSync(join(root, 'copy', 'sheets', 'a.json'), '2');
  expect(dataHash(join(root, 'copy'))).not.toBe(hash);
});

test('a file of another name is another hash', () => {
  const hash = dataHash(join(root, 'data'));
  cpSync(join(root, 'data', 'sheets', 'a.json'), join(root, 'data', 'sheets', 'b.json'));
  expect(dataHash(join(root, 'data'))).not.toBe(hash);
});

test('a record comes back; a broken one is none', () => {
  const file = join(root, 'reports', 'preview.json');
  expect(readPreview(file)).toBeNull();
  const record = { data: 'abc', date: '2026-12-01', reasons: ['最初の公開'] };
  writePreview(file, record);
  expect(readPreview(file)).toEqual(record);
  writeFileSync(file, '{');
  expect(readPreview(file)).toBeNull();
});
