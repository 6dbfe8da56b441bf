import { expect, test } from 'vitest';
import { cost, data, indicator, narrative, sheet } from '../model/example-data.ts';
import { emptySheets } from './empty-sheets.ts';

test('a sheet that says nothing is named; a name of an indicator alone says nothing', () => {
  const named = indicator([], []);
  const found = emptySheets(data([sheet({ programId: '0001', name: '図書館', indicators: [named] })]));
  expect(found).toMatchObject([
    { severity: 'warning', file: 'data/sheets/0001/2024.json', place: '事業「図書館」のシート' },
  ]);
});

test('a figure, a text or a reason that is printed says something', () => {
  const sheets = [
    sheet({ programId: '0001', costs: [cost('operating_cost', 'budget', 2024, 0)] }),
    sheet({ programId: '0002', texts: [narrative('成果', '増えた')] }),
    sheet({ programId: '0003', indicators: [indicator([5], [])] }),
    sheet({ programId: '0004', lost: ['成果'] }),
  ];
  expect(emptySheets(data(sheets))).toEqual([]);
});
