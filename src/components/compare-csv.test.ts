import { expect, test } from 'vitest';
import { costYearsFrom } from '../charts/examples/build-years.ts';
import { costsTable } from '../exports/costs-table.ts';
import { tableCsv } from '../exports/table-csv.ts';
import { programDocument } from '../exports/program-json.ts';
import { costYears } from '../model/cost-years.ts';
import type { Program } from '../model/program.ts';
import { siteData } from '../model/site-data.ts';
import { comparisonCsv, CSV_COLUMNS, type PublishedProgram } from './compare-csv.ts';
import { comparedRows, personnelOf, settlementOf } from './compare-years.ts';

const data = siteData();

function published(program: Program): PublishedProgram {
  const { municipality, documents } = programDocument(data, program);
  return { municipality, documents, program };
}

function csvOf(programs: readonly Program[]): string[] {
  const years = programs.map(costYears);
  const tables = [settlementOf, personnelOf].map((cellOf) => comparedRows(years, cellOf));
  return comparisonCsv(programs.map(published), tables).split('\r\n');
}

const named = (program: Program, name: string): PublishedProgram => ({
  ...published(program),
  program: { ...program, name },
});

test('the columns are those of costs.csv', () => {
  expect([...CSV_COLUMNS]).toEqual(costsTable.columns.map((column) => column.name));
});

test('all programs: every line is a line of costs.csv, as long as there is one', () => {
  const all = new Set(tableCsv(costsTable, data).split('\r\n'));
  const lines = csvOf(data.programs);
  expect(lines.filter((line) => !all.has(line))).toEqual([]);
  expect(lines.length).toBeGreaterThan(200);
});

test('program after program, 決算 before 人件費', () => {
  const two = data.programs.filter((program) => costYears(program).length > 0).slice(0, 2);
  const groups = csvOf(two)
    .slice(1, -1)
    .map((line) => line.split(','))
    .map((cells) => `${cells[2]} ${cells[6]}`);
  expect([...new Set(groups)]).toEqual(two.flatMap(({ id }) => [`${id} 事業費`, `${id} 人件費`]));
});

test('what no sheet states has no line; a missing value has its reason', () => {
  const years = costYearsFrom(2022, [{ settlement: 12 }, null, { settlement: 'unreadable' }]);
  const lines = comparisonCsv([named(data.programs[0]!, '例')], [comparedRows([years], settlementOf)])
    .split('\r\n')
    .slice(1, -1);
  expect(lines.map((line) => line.split(',').slice(3, 12))).toEqual([
    ['例', '2024', '2022', '事業費', '決算', '12', '千円', '報告値', '12'],
    ['例', '2024', '2024', '事業費', '決算', '', '千円', '判読不能', ''],
  ]);
});

test('a name cannot leave its cell or become a formula', () => {
  const rows = [comparedRows([costYearsFrom(2024, [{ settlement: -3 }])], settlementOf)];
  const line = (name: string) => comparisonCsv([named(data.programs[0]!, name)], rows).split('\r\n')[1]!;
  expect(line('a,"b"')).toContain(',"a,""b""",');
  expect(line('＝1+1')).toContain(",'＝1+1,");
  expect(line('例')).toContain(',-3,千円,報告値,-3,');
});
