import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, test } from 'vitest';
import type { DataSet } from '../model/program.ts';
import { readDataSet } from '../model/read-data.ts';
import { revisedData } from './example-revision.ts';
import { parquetFile } from './formats/parquet-file.ts';
import { dataTables } from './plain-table.ts';

// The SQL of docs/many-cities.md as it stands there, over the real data and those of a small made-up city.

const real = readDataSet().data!;
/** 999903: no municipality has this code; its check digit is right. */
const other: DataSet = {
  ...revisedData,
  site: { ...revisedData.site, municipality: 'みほん市', municipalityCode: '999903' },
};

const folder = mkdtempSync(join(tmpdir(), 'cities-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
for (const data of [real, other]) publish(data);
const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
const [settlements, results] = [...readFileSync('docs/many-cities.md', 'utf8').matchAll(/```sql\n(.*?)```/gs)].map(
  ([, sql]) => sql!.replaceAll("'packages/", `'${folder}/`),
) as [string, string];

function publish(data: DataSet): void {
  const city = join(folder, data.site.municipalityCode);
  mkdirSync(city);
  for (const table of dataTables(data)) writeFileSync(join(city, `${table.name}.parquet`), parquetFile(table, {}));
}

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const rows = (await duckdb.runAndReadAll(sql)).getRowObjects();
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plain(value)])));
}

/** Counts are 64-bit. */
const plain = (value: unknown) => (typeof value === 'bigint' ? Number(value) : value);

/** The documented rule once more, without SQL: of the sheets that have a value for a year, the newest speaks. */
function expectedSettlements({ site, programs }: DataSet) {
  const cells = programs.flatMap(({ id, sheets }) =>
    sheets.flatMap(({ edition, costs }) =>
      costs
        .filter(({ item, measure }) => item === 'operating_cost' && measure === 'settlement')
        .map(({ fiscalYear, value }) => ({ id, edition, fiscalYear, value })),
    ),
  );
  return [...Map.groupBy(cells, (cell) => cell.fiscalYear)]
    .sort(([a], [b]) => a - b)
    .map(([fiscalYear, ofYear]) => {
      const speakers = [...Map.groupBy(ofYear, (cell) => cell.id).values()].map((own) =>
        own
          .filter((cell) => cell.value !== null)
          .sort((a, b) => b.edition - a.edition)
          .at(0),
      );
      const values = speakers.flatMap((cell) => cell?.value ?? []);
      return {
        全国地方公共団体コード: site.municipalityCode,
        団体名: site.municipality,
        年度: fiscalYear,
        決算額の合計_千円: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0),
        値のある事業: values.length,
        値のない事業: speakers.length - values.length,
      };
    });
}

describe('many cities as one table', () => {
  test('settlements per city and year: one row each, what is missing counted and not added', async () => {
    const rows = await query(settlements);
    expect(rows).toEqual([...expectedSettlements(real), ...expectedSettlements(other)]);
    expect(rows.filter((row) => row['団体名'] === 'みほん市').map((row) => row['決算額の合計_千円'])).toEqual([
      900, 905, 12000,
    ]);
    expect(rows.filter((row) => Number(row['値のない事業']) > 0).length).toBeGreaterThan(0);
  });

  test('tables join by municipality and program: 0008 of one city is not 0008 of the other', async () => {
    const rows = await query(results);
    const expected = [real, other].flatMap(({ site, programs }) =>
      programs.flatMap((program) =>
        program.sheets.flatMap(({ edition, indicators }) =>
          indicators.flatMap(({ actuals }) =>
            actuals
              .filter((actual) => actual.fiscalYear === edition)
              .map((actual) => [site.municipality, program.name, actual.value].join(' ')),
          ),
        ),
      ),
    );
    const found = rows.map((row) => [row['団体名'], row['事務事業名'], row['指標値']].join(' '));
    expect(found.toSorted()).toEqual(expected.toSorted());
    expect(new Set(rows.map((row) => row['団体名']))).toEqual(new Set([real.site.municipality, 'みほん市']));
  });

  test('the columns of both cities have one name and one type each', async () => {
    for (const table of dataTables(real)) {
      const columns = await query(
        `SELECT name, count(DISTINCT "type" || coalesce(converted_type, '')) AS types, count(*) AS cities
         FROM parquet_schema('${folder}/*/${table.name}.parquet') WHERE num_children IS NULL GROUP BY name`,
      );
      expect(columns).toHaveLength(table.columns.length);
      expect(columns.filter(({ types, cities }) => types !== 1 || cities !== 2)).toEqual([]);
    }
  });
});
