import { expect, test } from 'vitest';
import { placeName, TableError } from './table-error.ts';

const PROBLEM = { found: '#REF!', expected: '数値', remedy: '参照先を直してください。' };

test('a cell is named by file, worksheet, row, column letter and label', () => {
  const place = { file: '計画.xlsx', worksheet: '一覧', row: 12, column: 28, label: '決算額' };
  expect(new TableError(place, PROBLEM).message).toBe(
    '計画.xlsx のシート「一覧」 12行目 AB列「決算額」（AB12）: 「#REF!」とあります。数値のはずです。参照先を直してください。',
  );
});

test('a whole file needs no place inside it', () => {
  const error = new TableError(
    { file: '計画.xls' },
    { found: '古い形式', expected: '.xlsx', remedy: '保存し直します。' },
  );
  expect(error.message).toBe('計画.xls: 古い形式です。.xlsxのはずです。保存し直します。');
});

test.each([
  [{ file: 'a.csv', row: 3 }, 'a.csv 3行目'],
  [{ file: 'a.csv', column: 2, label: '課' }, 'a.csv B列「課」'],
  [{ file: 'a.xlsx', worksheet: '表' }, 'a.xlsx のシート「表」'],
])('%j is %s', (place, name) => {
  expect(placeName(place)).toBe(name);
});
