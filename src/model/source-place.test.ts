import { describe, expect, test } from 'vitest';
import { cost, data, sheet } from './example-data.ts';
import { hasPlace, placeOf, placePath, sheetSourcePath } from './source-place.ts';
import { statementOf } from './statement.ts';

describe('the address of a place', () => {
  test('is a line of a text', () => {
    const place = placeOf({ document: 'r6', line: 12 }, '0008');
    expect(placePath(place)).toBe('sources/r6/#L12');
    expect(hasPlace(place)).toBe(true);
  });

  test('is a cell on the page of the program where the document is a table', () => {
    const place = placeOf({ document: 'list-2024', line: 12, cell: '1-AB12' }, 'k-0008');
    expect(placePath(place)).toBe('sources/list-2024/k-0008/#C1-AB12');
  });

  test('leads nowhere in particular where the source lost the figure', () => {
    const place = placeOf({ document: 'r6', line: null }, '0008');
    expect(placePath(place)).toBe('sources/r6/');
    expect(hasPlace(place)).toBe(false);
  });
});

test('a figure of a sheet keeps its cell and program', () => {
  const figure = { ...cost('operating_cost', 'settlement', 2024, 5), cell: '2-C7' };
  const stated = statementOf(figure, sheet({ programId: 'k-1' }), { document: 'list', unit: '千円' });
  expect(placePath(stated)).toBe('sources/list/k-1/#C2-C7');
});

test('the sheet of a program stands at a line, or on the page of its cells', () => {
  const document = data([]).documents.get('r6')!;
  expect(sheetSourcePath(document, '0008', 30)).toBe('sources/r6/#L30');
  expect(sheetSourcePath({ ...document, kind: 'cells' }, '0008', 30)).toBe('sources/r6/0008/');
});
