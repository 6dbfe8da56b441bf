import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { zipFile } from './zip-file.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const files = [
  { path: 'programs.csv', bytes: bytesOf('\uFEFF事業ID\r\n0008\r\n') },
  { path: 'codes/sdgs.csv', bytes: bytesOf('x'.repeat(5000)) },
];
const bytes = zipFile(files, '2026-11-22');
const hash = (data: Uint8Array) => createHash('sha256').update(data).digest('hex');

describe('ZIP', () => {
  test('gives back the files as they were, sorted by path', () => {
    const found = Object.entries(unzipSync(bytes));
    expect(found.map(([path]) => path)).toEqual(['codes/sdgs.csv', 'programs.csv']);
    for (const { path, bytes: content } of files) expect(hash(new Map(found).get(path)!)).toBe(hash(content));
    expect(bytes.length).toBeLessThan(1000);
  });

  test('states the given date, whatever the time zone and the clock', () => {
    // Local file header: two bytes of time, two of date (years from 1980, month, day).
    const header = new DataView(bytes.buffer);
    expect(header.getUint16(10, true)).toBe(0);
    expect(header.getUint16(12, true)).toBe(((2026 - 1980) << 9) | (11 << 5) | 22);
  });

  test('the order of the files makes no difference', () => {
    expect(hash(zipFile(files.toReversed(), '2026-11-22'))).toBe(hash(bytes));
  });
});
