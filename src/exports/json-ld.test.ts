import { describe, expect, test } from 'vitest';
import type { DataSet } from '../model/program.ts';
import { readDataSet } from '../model/read-data.ts';
import { exampleData } from './example-data.ts';
import { datasetOfAll, datasetOfProgram } from './json-ld.ts';
import { tableFiles } from './table-files.ts';

const ROOT = 'https://example.org/jigyo/';
const real = readDataSet('data').data!;
const [program, listed] = exampleData.programs;

interface Dataset {
  description: string;
  distribution: { contentUrl: string }[];
}
const addresses = (dataset: object) => (dataset as Dataset).distribution.map(({ contentUrl }) => contentUrl);

describe('Dataset of a program', () => {
  const dataset = datasetOfProgram(exampleData, program!, ROOT);

  test('says what, whose, where, when and under which licence', () => {
    expect(dataset).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: 'データ活用（0008）の数値と文章',
      url: 'https://example.org/jigyo/programs/0008/',
      license: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
      creator: { name: 'あおば市', identifier: '009903' },
      spatialCoverage: { name: '青葉県あおば市' },
      // Figures from 2020 to 2025: 要確認 of 2025 included.
      temporalCoverage: '2020-04-01/2026-03-31',
      dateModified: '2026-11-27',
    });
  });

  test('names its source documents, each once', () => {
    const { isBasedOn } = dataset as { isBasedOn: { name: string }[] };
    expect(isBasedOn.map(({ name }) => name)).toEqual(['令和2年度 シート', '令和6年度 シート', '令和6年度 成果一覧']);
  });

  test('offers the files that there are', () => {
    expect(addresses(dataset)).toEqual(
      ['0008.csv', '0008-texts.csv', '0008.json'].map((file) => `${ROOT}programs/${file}`),
    );
    expect(addresses(datasetOfProgram(exampleData, listed!, ROOT))).not.toContain(`${ROOT}programs/${listed!.id}.csv`);
  });

  test('a program without figures covers the years of its sheets', () => {
    expect(datasetOfProgram(exampleData, listed!, ROOT)).toMatchObject({ temporalCoverage: '2024-04-01/2025-03-31' });
  });
});

describe('Dataset of everything', () => {
  const files = tableFiles(exampleData);
  const dataset = datasetOfAll(exampleData, files, '1.2.3', ROOT);

  test('offers every table, and its descriptor', () => {
    expect(addresses(dataset)).toEqual([
      ...files.map(({ path }) => `${ROOT}data/${path}`),
      `${ROOT}data/datapackage.json`,
    ]);
    expect(dataset).toMatchObject({ version: '1.2.3', temporalCoverage: '2020-04-01/2026-03-31' });
  });
});

test('descriptions have the length that search engines accept', () => {
  const all: DataSet[] = [exampleData, real];
  const lengths = all
    .flatMap((data) => [
      datasetOfAll(data, [], '1', ROOT),
      ...data.programs.map((each) => datasetOfProgram(data, each, ROOT)),
    ])
    .map((dataset) => (dataset as Dataset).description.length);
  expect(lengths.filter((length) => length < 50 || length > 5000)).toEqual([]);
});
