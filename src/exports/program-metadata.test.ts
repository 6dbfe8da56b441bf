import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { tableCsv } from './table-csv.ts';
import { exampleData } from './example-data.ts';
import { examplePublication } from './example-publication.ts';
import { programMetadata, programMetadataJson } from './program-metadata.ts';
import { programTable } from './program-table.ts';

const [rich, listed] = exampleData.programs as [(typeof exampleData.programs)[0], (typeof exampleData.programs)[0]];
const metadata = programMetadata(examplePublication, rich);

describe('metadata of a program', () => {
  test('says what the files of the program hold, as they are written', () => {
    const csv = tableCsv(programTable, exampleData, [rich]);
    const rows = Papa.parse<string[]>(csv.replace('\uFEFF', ''), { skipEmptyLines: true }).data;
    const [file] = metadata.files;
    expect(file).toMatchObject({
      path: 'programs/0008.csv',
      url: 'https://example.org/jigyo/programs/0008.csv',
      bytes: Buffer.byteLength(csv),
      hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
      rows: rows.length - 1,
    });
    const columns = file && 'columns' in file ? file.columns : [];
    expect(columns.map((column) => column.name)).toEqual(rows[0]);
    expect(columns.every((column) => column.description !== '')).toBe(true);
    expect(columns.find((column) => column.key === 'value')).toMatchObject({ unit: '「単位」の列に示します' });
    expect(columns.find((column) => column.key === 'status')).toMatchObject({ codeList: 'codes/value-statuses.csv' });
  });

  test('names the sheets with their lines, newest first, and the day they were received', () => {
    expect(metadata.sources.map(({ document, sheet, lines, page }) => [document, sheet, lines, page])).toEqual([
      ['r6', 1, [1, 60], 'https://example.org/jigyo/sources/r6/#L1'],
      ['r6-list', 3, [30, 40], 'https://example.org/jigyo/sources/r6-list/#L30'],
      ['r2', 1, [1, 40], 'https://example.org/jigyo/sources/r2/#L1'],
    ]);
    expect(metadata.received).toBe('2026-11-27');
  });

  test('says how to cite it, in Japanese and in English, with version and address', () => {
    const { version, date } = examplePublication;
    const url = 'https://example.org/jigyo/programs/0008/';
    expect(metadata.citation).toEqual({
      ja: `あおば市「事務事業評価シート」（データ活用、事業ID 0008）をもとに編集者が加工。「事業データ」データ第${version}版（${date}）。${url}`,
      en: `あおば市 (Japan, local government code 009903), 事務事業評価シート [administrative program evaluation sheets], program 0008 "データ活用", edited by 編集者: "事業データ", data version ${version} (${date}). ${url}`,
    });
    expect(metadata.version).toBe(version);
    expect(metadata.licence).toEqual(exampleData.site.licence);
  });

  test('a program without figures has no table of figures', () => {
    const paths = programMetadata(examplePublication, listed).files.map((file) => file.path);
    expect(paths).toEqual(['programs/b0102011012-01-texts.csv', 'programs/b0102011012-01.json']);
  });

  test('is the same when it is made again, and plain JSON', () => {
    expect(JSON.parse(programMetadataJson(examplePublication, rich))).toEqual(JSON.parse(JSON.stringify(metadata)));
  });
});
