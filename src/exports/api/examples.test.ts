import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, test } from 'vitest';
import type { Program } from '../../model/program.ts';
import { programCsvPath } from '../../model/addresses.ts';
import { csvFiles, dataFiles } from '../data-files.ts';
import { exampleData } from '../example-data.ts';
import { examplePublication } from '../example-publication.ts';
import { revisedData } from '../example-revision.ts';
import { publicationOf } from '../publication.ts';
import { TABLES } from '../tables.ts';
import { costItemNames, costMeasureNames } from '../../i18n/ja/codes.ts';
import { apiExamples, exampleSubject } from './examples.ts';

const { root } = examplePublication;
const examples = apiExamples(examplePublication, exampleSubject(exampleData));
const known = new Set([
  ...[...csvFiles(examplePublication), ...dataFiles(examplePublication)].map(({ path }) => `${root}data/${path}`),
  `${root}${programCsvPath('0008')}`,
]);

/** Names of columns and words of their lists that the tables use. */
const words = new Set([
  ...TABLES.flatMap((table) => table.columns.map((column) => column.name)),
  ...Object.values(costItemNames),
  ...Object.values(costMeasureNames),
  'ja-JP',
]);

describe('examples', () => {
  test('ask for the newest year with settlements, of a program that has one', () => {
    expect(exampleSubject(exampleData)).toEqual({ id: '0008', year: 2024 });
    const [rich] = exampleData.programs as [Program];
    const older = { ...rich, id: '0001', sheets: rich.sheets.slice(0, 1) };
    expect(exampleSubject({ ...exampleData, programs: [older, rich] })).toEqual({ id: '0008', year: 2024 });
    expect(exampleSubject({ ...exampleData, programs: exampleData.programs.slice(1) })).toEqual({
      id: 'b0102011012-01',
      year: 2024,
    });
  });

  test('lead to files that are there', () => {
    for (const { title, code } of examples) {
      const addresses = [...code.matchAll(/https?:\/\/[^\s"')]+/g)].map(([address]) => address);
      expect(addresses.length, title).toBeGreaterThan(0);
      expect(
        addresses.filter((address) => !known.has(address)),
        title,
      ).toEqual([]);
    }
  });

  test('name columns and codes that are there', () => {
    const quoted = examples.flatMap(({ code }) => [...code.matchAll(/["']([ぁ-んァ-ヶ一-龠]+(?:ID)?)["']/g)]);
    expect(quoted.length).toBeGreaterThan(15);
    expect(quoted.map(([, word]) => word!).filter((word) => !words.has(word))).toEqual([]);
  });

  test('the SQL gives the settlements of the newest sheets, from the file that it names', async () => {
    const publication = publicationOf(revisedData, root);
    const folder = mkdtempSync(join(tmpdir(), 'examples-'));
    const { bytes } = dataFiles(publication).find(({ path }) => path === 'costs.parquet')!;
    writeFileSync(join(folder, 'costs.parquet'), bytes);
    const sql = apiExamples(publication, { id: '0008', year: 2021 }).at(-1)!.code.replace(`${root}data`, folder);
    const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
    const rows = (await duckdb.runAndReadAll(sql)).getRowObjects();
    rmSync(folder, { recursive: true });
    expect(rows).toEqual([{ 事業ID: '0008', 事務事業名: 'データ活用', 決算額_千円: 905 }]);
  });
});
