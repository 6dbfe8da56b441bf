import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import type { PlainTable } from '../plain-table.ts';
import { parquetFile } from './parquet-file.ts';

const table: PlainTable = {
  name: 'costs',
  title: '費用',
  description: '説明',
  columns: [
    { key: 'programId', name: '事業ID', description: '', type: 'string', required: true },
    { key: 'fiscalYear', name: '年度', description: '', type: 'integer', required: true },
    { key: 'value', name: '指標値', description: '', type: 'number' },
    { key: 'printed', name: '原文表記', description: '', type: 'string' },
  ],
  primaryKey: ['事業ID'],
  rows: [
    ['0008', 2024, 0, '0'],
    ['0008', 2025, null, null],
    ['b0102011012-01', 2024, -1.5, '=A1、"引用"'],
  ],
};
const bytes = parquetFile(table, { title: '題', licence: 'CC BY 4.0' });

describe('Parquet', () => {
  test('gives back every cell: ids with their zeros, a zero as zero, nothing as null', async () => {
    expect(await parquetReadObjects({ file: bytes.buffer })).toEqual([
      { 事業ID: '0008', 年度: 2024, 指標値: 0, 原文表記: '0' },
      { 事業ID: '0008', 年度: 2025, 指標値: null, 原文表記: null },
      { 事業ID: 'b0102011012-01', 年度: 2024, 指標値: -1.5, 原文表記: '=A1、"引用"' },
    ]);
  });

  test('states types, required columns and where it comes from', () => {
    const { schema, key_value_metadata } = parquetMetadata(bytes.buffer);
    expect(schema.slice(1).map(({ name, type, repetition_type }) => [name, type, repetition_type])).toEqual([
      ['事業ID', 'BYTE_ARRAY', 'REQUIRED'],
      ['年度', 'INT32', 'REQUIRED'],
      ['指標値', 'DOUBLE', 'OPTIONAL'],
      ['原文表記', 'BYTE_ARRAY', 'OPTIONAL'],
    ]);
    expect(key_value_metadata).toEqual([
      { key: 'title', value: '題' },
      { key: 'licence', value: 'CC BY 4.0' },
    ]);
  });

  test('a table without rows is a file too', async () => {
    expect(await parquetReadObjects({ file: parquetFile({ ...table, rows: [] }, {}).buffer })).toEqual([]);
  });
});
