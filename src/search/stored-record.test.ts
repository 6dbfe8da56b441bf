import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pageRecord } from './record.ts';
import { printStored, readRecord } from './stored-record.ts';

const record = pageRecord({
  url: 'guide/',
  title: '見方',
  kind: 'guide',
  blocks: [{ label: '', lines: ['ＲＰＡ、１，２３４'] }],
});

test('is read packed, and unpacked by a server on its way', async () => {
  const text = printStored(record);
  const expected = { title: '見方', blocks: record.blocks, row: record.row };
  expect(await readRecord(new Uint8Array(gzipSync(text)))).toEqual(expected);
  expect(await readRecord(new TextEncoder().encode(text))).toEqual(expected);
});
