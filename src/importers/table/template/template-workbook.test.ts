import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseWorkbook } from '../file/read-workbook.ts';
import { type Template, templateXlsx } from './template-workbook.ts';

const column = { help: '説明', width: 10, kind: 'text' as const, example: '' };
const template: Template = {
  notes: [{ name: 'はじめに', lines: [['項目', '内容']], widths: [10, 10] }],
  tables: [
    {
      name: '事業',
      columns: [
        { ...column, label: '事業ID' },
        { ...column, label: '課', list: '課' },
        { ...column, label: '印', list: '印', isClosed: true },
        { ...column, label: '目標', kind: 'number' },
        { ...column, label: '何か', list: 'ない一覧' },
      ],
      rows: [['0012', '3-1', '=1+1', 5, null]],
    },
  ],
  lists: {
    name: '語句',
    lists: [
      { name: '課', values: ['市民課', '税務課'] },
      { name: '印', values: ['作る'] },
    ],
  },
};

let bytes: Uint8Array;
let sheet: string;
beforeAll(async () => {
  bytes = await templateXlsx(template);
  sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet2.xml']!);
});

describe('templateXlsx', () => {
  test('zeros, dates and formulas stay the text that they are', () => {
    const { worksheets } = parseWorkbook(bytes, 't.xlsx');
    expect(worksheets.map(({ name }) => name)).toEqual(['はじめに', '事業', '語句']);
    expect(worksheets[1]!.rows[2]!.slice(0, 4)).toEqual([
      { kind: 'text', text: '0012' },
      { kind: 'text', text: '3-1' },
      { kind: 'text', text: '=1+1' },
      { kind: 'number', value: 5, text: '5' },
    ]);
    expect(sheet).not.toContain('<f>');
  });

  test('words drop down on the prefilled and the spare rows; a closed list takes nothing else, a list without words is none', () => {
    const found = [...sheet.matchAll(/<dataValidation ([^>]*)><formula1>([^<]*)<\/formula1>/g)].map(
      ([, attributes, formula]) => [
        /errorStyle="(\w+)"/.exec(attributes!)![1],
        /sqref="([^"]*)"/.exec(attributes!)![1],
        formula,
      ],
    );
    expect(found).toEqual([
      ['warning', 'B3:B203', "'語句'!$A$2:$A$3"],
      ['stop', 'C3:C203', "'語句'!$B$2:$B$2"],
    ]);
  });

  test('the parts of a worksheet stand in the order that Excel demands', () => {
    const order = ['<sheetViews', '<cols', '<sheetData', '<dataValidations'].map((name) => sheet.indexOf(name));
    expect(order.every((at) => at > 0)).toBe(true);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    const after = /<\/dataValidations>(.*)<\/worksheet>/s.exec(sheet)![1]!;
    expect(after).not.toMatch(/<(sheetData|cols|conditionalFormatting|mergeCells)\b/);
  });

  test('two rows and two columns stand still', () => {
    expect(sheet).toMatch(/<pane [^>]*ySplit="2"[^>]*xSplit="2"|<pane [^>]*xSplit="2"[^>]*ySplit="2"/);
  });
});
