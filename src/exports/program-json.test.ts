import { describe, expect, test } from 'vitest';
import { parse } from '../schema/parse.ts';
import { sheet as sheetSchema } from '../schema/sheet.ts';
import { exampleData } from './example-data.ts';
import { programDocument, programJson } from './program-json.ts';

const [program, listed] = exampleData.programs;
const document = programDocument(exampleData, program!);

describe('JSON of a program', () => {
  test('has no BOM, ends with a line end and parses to its content', () => {
    const text = programJson(exampleData, program!);
    expect(text.startsWith('{\n')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text)).toEqual(document);
  });

  test('keeps the sheets whole, line breaks and doubtful cells too', () => {
    expect(document.sheets).toEqual(program!.sheets);
    expect(document.sheets[1]?.texts[0]?.body).toBe('研修を行った。\n・3回');
  });

  test('joins costs over the years: the newest sheet speaks, the older stays', () => {
    const year = document.costsByYear.find((each) => each.fiscalYear === 2021);
    expect(year?.figures).toEqual([
      expect.objectContaining({
        item: 'operating_cost',
        itemName: '事業費',
        measure: 'budget',
        measureName: '予算',
        value: 0,
        status: 'planned',
        statusName: '見込値',
      }),
      expect.objectContaining({
        measure: 'settlement',
        value: 905,
        unit: '千円',
        edition: 2024,
        documentTitle: '令和6年度 シート',
        earlier: [
          expect.objectContaining({
            value: null,
            status: 'not_yet',
            statusName: '未確定',
            printed: '0',
            edition: 2020,
          }),
        ],
      }),
    ]);
    expect(document.costsByYear.map((each) => each.fiscalYear)).toEqual([2020, 2021, 2022, 2023, 2024]);
    expect(document.costsByYear[2]?.figures).toEqual([]);
  });

  test('joins indicators over the years and says whether the target was reached', () => {
    const stops = document.indicators.find((each) => each.name === '停止回数');
    expect(stops?.years).toEqual([
      {
        fiscalYear: 2024,
        target: expect.objectContaining({ value: 0 }),
        actual: expect.objectContaining({ value: 2, unit: '回' }),
        achieved: false,
      },
    ]);
    const uses = document.indicators.find((each) => each.name === '利用件数');
    expect(uses?.years.map((each) => each.achieved)).toEqual([null, null, null]);
  });

  test('names its documents, its statuses and the decisions about it', () => {
    expect(document.documents.map((each) => each.title)).toEqual([
      '令和2年度 シート',
      '令和6年度 シート',
      '令和6年度 成果一覧',
    ]);
    expect(document.statuses.map((each) => each.name)).toContain('判読不能');
    expect(document.decisions).toEqual(exampleData.decisions);
    expect(programDocument(exampleData, listed!).decisions).toEqual([]);
    expect(programDocument(exampleData, listed!).documents.map((each) => each.id)).toEqual(['r6-list']);
  });

  test('leads every figure to its line: a document with a page, and the line there', () => {
    const pages = new Map(document.documents.map(({ id, page }) => [id, page]));
    const stated = document.costsByYear.flatMap(({ figures }) => figures.flatMap((each) => [each, ...each.earlier]));
    const addresses = stated.map(
      (each) => new URL(`${pages.get(each.document)}#L${each.line}`, 'https://x.org/a/programs/0008.json').href,
    );
    expect(addresses).toContain('https://x.org/a/sources/r6/#L18');
    expect(addresses).toContain('https://x.org/a/sources/r2/#L12');
  });

  test('the order of keys does not depend on the order in the file', () => {
    const sheets = program!.sheets.map((each) => parse(sheetSchema, shuffled(each)).value!);
    const again = { ...program!, sheets, latest: sheets.at(-1)! };
    const plain = program!.sheets.map((each) => parse(sheetSchema, each).value!);
    expect(programJson(exampleData, again)).toBe(programJson(exampleData, { ...program!, sheets: plain }));
  });
});

/** The same value with the keys of every object in reverse order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, shuffled(each)]),
  );
}
