import { describe, expect, test } from 'vitest';
import { costsTable } from '../exports/costs-table.ts';
import { tableFiles } from '../exports/table-files.ts';
import { TABLES } from '../exports/tables.ts';
import { sheet, data as dataOf } from '../model/example-data.ts';
import { changesOf } from './changes.ts';
import { differences } from './difference.ts';
import { tableTexts } from './make-edition.ts';

const cost = (fiscalYear: number, value: number) => ({
  item: 'operating_cost' as const,
  measure: 'settlement' as const,
  document: 'r6',
  fiscalYear,
  value,
  status: 'reported' as const,
  printed: String(value),
  line: 1,
});
const textsOf = (name: string, costs: ReturnType<typeof cost>[]) =>
  tableTexts(tableFiles(dataOf([sheet({ name, edition: 2024, costs })])));
const changes = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) =>
  changesOf(differences(TABLES, before, after));

describe('changes in words', () => {
  test('a changed figure names program, sheet year, item and year, with before and after', () => {
    const found = changes(textsOf('甲', [cost(2022, 5)]), textsOf('甲', [cost(2022, 6)]));
    const inCosts = found.filter(({ table }) => table === 'costs');
    expect(inCosts).toEqual([
      {
        table: 'costs',
        programId: expect.stringMatching(/^\d{4}$/),
        programName: '甲',
        edition: 2024,
        place: '事業費の決算（令和4年度）',
        cells: [
          { column: '指標値', before: '5', after: '6' },
          { column: '原文表記', before: '5', after: '6' },
        ],
      },
    ]);
  });

  test('new rows are counted by sheet', () => {
    const found = changes(
      textsOf('甲', [cost(2022, 5)]),
      textsOf(
        '甲',
        [2022, 2023, 2024].map((year) => cost(year, 5)),
      ),
    );
    expect(found).toContainEqual(
      expect.objectContaining({ table: 'costs', edition: 2024, place: '2行が加わりました' }),
    );
  });

  test('what every row repeats is told once a sheet, beside what changed in a row of its own', () => {
    const found = changes(
      textsOf('甲', [cost(2022, 5), cost(2023, 5)]),
      textsOf('乙', [cost(2022, 5), cost(2023, 7)]),
    ).filter(({ table }) => table === 'costs');
    expect(found.map(({ place, cells }) => [place, cells.map(({ column }) => column).join()])).toEqual([
      ['2行に共通の欄', '事務事業名'],
      ['事業費の決算（令和5年度）', '指標値,原文表記'],
    ]);
  });

  test('columns are told once for the table', () => {
    const csv = (header: string) => new Map([['costs', `${header}\r\n0008,2024,2023,事業費,決算,1\r\n`]]);
    const before = csv('事業ID,シート年度,年度,費目,区分,指標値');
    const after = csv('事業ID,シート年度,年度,費目,区分,値');
    expect(
      changesOf(differences([costsTable], before, after)).map(({ programId, place }) => [programId, place]),
    ).toEqual([[null, '列「値」が加わりました。列「指標値」がなくなりました']]);
  });
});
