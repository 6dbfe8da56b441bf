import { expect, test } from 'vitest';
import { csv } from '../model/csv.ts';
import { sourceCells } from './source-cells.ts';

const HEADER = ['事業ID', 'シート', '行', '列', '見出し', 'セル'];

test('the cells of a program, by worksheet, row and column, as they are written', () => {
  const cells = sourceCells(
    csv(HEADER, [
      ['k-1', '2 指標', '5', 'A', '指標名', '参加者数'],
      ['k-1', '1 一覧', '12', 'AB', '決算額, 千円', '1,234'],
      ['k-1', '1 一覧', '12', 'C', '事業名', '子ども"広場"'],
      ['k-2', '1 一覧', '13', 'C', '事業名', '別の事業'],
      ['k-1', '1 一覧', '9', 'AA', '備考', '=A1'],
    ]),
  );
  expect(cells.get('k-1')).toEqual([
    {
      number: 1,
      name: '一覧',
      cells: [
        { cell: '1-AA9', address: 'AA9', heading: '備考', text: '=A1' },
        { cell: '1-C12', address: 'C12', heading: '事業名', text: '子ども"広場"' },
        { cell: '1-AB12', address: 'AB12', heading: '決算額, 千円', text: '1,234' },
      ],
    },
    { number: 2, name: '指標', cells: [{ cell: '2-A5', address: 'A5', heading: '指標名', text: '参加者数' }] },
  ]);
  expect([...cells.keys()]).toEqual(['k-1', 'k-2']);
});

test('a worksheet may have a number only', () => {
  expect(sourceCells(csv(HEADER, [['1', '1', '2', 'A', '', 'x']])).get('1')).toMatchObject([{ number: 1, name: null }]);
});

test('another file is refused with the columns that are missing', () => {
  expect(() => sourceCells('a,b\r\n1,2\r\n')).toThrow('事業ID');
});
