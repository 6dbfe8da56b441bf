import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { cellsCsv, type PublishedCell } from './cells-csv.ts';

const cell = (text: string): PublishedCell => ({
  programId: '0001',
  worksheet: { number: 1, name: '一覧' },
  row: 2,
  letters: 'AB',
  label: '目的, 概要',
  text,
});
const read = (...texts: string[]) =>
  Papa.parse<string[]>(cellsCsv(texts.map(cell)).replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;

test('every cell is a record, as written, line breaks and quotes too', () => {
  const texts = ['あ\nい', '"引用"', ' 前後 ', '-', '△5', '-5', '1,234'];
  expect(read(...texts)).toEqual([
    ['事業ID', 'シート', '行', '列', '見出し', 'セル'],
    ...texts.map((text) => ['0001', '1 一覧', '2', 'AB', '目的, 概要', text]),
  ]);
});

test.each(['=1+1', '+81', '@x', '＝1', '-cmd', '－5'])('%s is no formula in a spreadsheet', (text) => {
  expect(read(text)[1]![5]).toBe(`'${text}`);
});
