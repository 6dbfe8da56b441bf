import { describe, expect, test } from 'vitest';
import { costsTable } from '../exports/costs-table.ts';
import { programsTable } from '../exports/programs-table.ts';
import { differences } from './difference.ts';

const HEADER = '事業ID,シート年度,年度,費目,区分,指標値,値の状態';
const ROWS = ['0008,2024,2023,事業費,決算,0,報告値', '0008,2024,2024,事業費,決算,,未確定'];
const costs = (rows: readonly string[], header = HEADER) =>
  new Map([['costs', `\uFEFF${[header, ...rows].join('\r\n')}\r\n`]]);
const between = (before: Map<string, string>, after: Map<string, string>) =>
  differences([programsTable, costsTable], before, after);

describe('differences of the tables', () => {
  test('none between the same rows, in whatever order', () => {
    expect(between(costs(ROWS), costs(ROWS))).toEqual([]);
    expect(between(costs(ROWS), costs(ROWS.toReversed()))).toEqual([]);
  });

  test('a changed cell: its row, before and after; an empty cell is no zero', () => {
    const [found, ...others] = between(costs(ROWS), costs(['0008,2024,2023,事業費,決算,,報告値', ROWS[1]!]));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ table: 'costs', added: [], removed: [], addedColumns: [], removedColumns: [] });
    expect(found!.changed).toEqual([
      {
        row: expect.objectContaining({ 事業ID: '0008', 年度: '2023', 費目: '事業費' }),
        cells: [{ column: '指標値', before: '0', after: '' }],
      },
    ]);
  });

  test('rows that came and went are told by their key', () => {
    const [found] = between(costs(ROWS), costs([ROWS[0]!, '0009,2024,2024,事業費,決算,5,報告値']));
    expect(found!.added.map((row) => row['事業ID'])).toEqual(['0009']);
    expect(found!.removed.map((row) => row['年度'])).toEqual(['2024']);
    expect(found!.changed).toEqual([]);
  });

  test('columns: added, removed, in another order', () => {
    const wider = costs(
      ROWS.map((row) => `${row},x`),
      `${HEADER},備考`,
    );
    expect(between(costs(ROWS), wider)).toMatchObject([
      { addedColumns: ['備考'], removedColumns: [], isReordered: false },
    ]);
    expect(between(wider, costs(ROWS))).toMatchObject([{ addedColumns: [], removedColumns: ['備考'] }]);
    const turned = costs(
      ['2024,0008,2023,事業費,決算,0,報告値'],
      HEADER.replace('事業ID,シート年度', 'シート年度,事業ID'),
    );
    expect(between(costs([ROWS[0]!]), turned)).toMatchObject([{ isReordered: true, changed: [] }]);
  });

  test('a table that was not there yet brings rows, not columns; one that is gone takes its columns away', () => {
    expect(between(new Map(), costs(ROWS))).toMatchObject([{ addedColumns: [], added: [{}, {}] }]);
    const [gone] = between(costs(ROWS), new Map());
    expect(gone!.removedColumns).toContain('指標値');
  });
});
