import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseMapping } from '../../importers/table/mapping/mapping-file.ts';
import { importTable } from '../../importers/table/import-table.ts';
import { parseWorkbook } from '../../importers/table/file/read-workbook.ts';
import { readFolder } from '../../importers/table/file/read-folder.ts';
import { isTemplate, templateMapping } from '../../importers/table/template/template-mapping.ts';
import { type Template, templateXlsx } from '../../importers/table/template/template-workbook.ts';
import type { Workbook } from '../../importers/table/file/workbook.ts';
import { data, evaluation, figure, indicator, narrative, sheet } from '../../model/example-data.ts';
import type { DataSet } from '../../model/program.ts';
import { templateOf } from './template-content.ts';
import { templateCsvs } from './template-files.ts';

// The template of a small city is filled in as an officer does, saved, and imported.

const city: DataSet = data([
  sheet({
    programId: '0008',
    indicators: [indicator([5], [4])],
    otherFigures: [
      { label: '委託料（うち市内）', unit: '千円', measure: 'settlement', document: 'r6', ...figure(2024, 5) },
    ],
    evaluations: [evaluation('rating', '市民ニーズ', '4'), evaluation('direction', '方向性', '継続')],
    texts: [narrative('主な成果', '増えた')],
  }),
  sheet({ programId: '0009', name: '終わる事業', indicators: [indicator([1], [1])] }),
]);
const existing = {
  municipality: 'あおば市',
  programs: city.programs.map(({ identity }) => identity),
  documents: [],
  decisions: [],
  warnings: [],
  sheets: [],
};

type Typed = Record<string, Record<string, string | number>[]>;

/** Types into the rows of the template: by worksheet, for each row the cells by their headers; rows beyond those prefilled are new. */
function filled(typed: Typed, request = { edition: 2025, date: '2026-10-01' }): Template {
  const template = templateOf(city, request);
  for (const { name, columns, rows } of template.tables) {
    (typed[name] ?? []).forEach((cells, index) => {
      const row = columns.map(({ label }, column) => cells[label] ?? rows[index]?.[column] ?? null);
      rows[index] = row;
    });
  }
  return template;
}

function imported(workbook: Workbook) {
  expect(isTemplate(workbook)).toBe(true);
  const { data: mapping, errors } = parseMapping(templateMapping(workbook), 'ひな形');
  expect(errors).toEqual([]);
  return importTable(workbook, mapping!, existing);
}

const viaXlsx = async (template: Template) => imported(parseWorkbook(await templateXlsx(template), 'ひな形.xlsx'));

function viaCsv(template: Template) {
  const folder = mkdtempSync(join(tmpdir(), 'template-'));
  for (const [name, text] of templateCsvs(template)) writeFileSync(join(folder, name), text);
  const workbook = readFolder(folder);
  rmSync(folder, { recursive: true });
  return imported(workbook);
}

const typed: Typed = {
  事業: [
    {
      '評価：市民ニーズ': '5',
      市民ニーズの説明: '利用が増えた',
      方向性: '拡大',
      '成果：主な成果': '便利に\nなった',
      SDGs: '4、11',
      根拠法令: '-',
    },
    { 今年度のシート: '作らない' },
    { 事業ID: '0010', 事務事業名: '新しい事業', 部: '市民部', 課: '市民課', 今年度のシート: '作る', 方向性: '継続' },
  ],
  費用: [
    {
      '事業費（予算）': 12_345,
      '事業費（決算）': 12_000.5,
      '一般財源（決算）': 0,
      正職員従事割合: 1.25,
      'ほかの数値：委託料（うち市内）（千円、決算）': 9,
    },
    { '事業費（予算）': 13_000 },
    {},
    {},
    { 事業ID: '0010', 事務事業名: '新しい事業', 年度: '令和7年度', '事業費（決算）': 7 },
  ],
  指標: [{ 目標: 100, 実績: 0 }, { 目標: 120 }],
};

describe('a template that was filled in', () => {
  test('imports without a mapping: every typed value is in the sheets', async () => {
    const { sheets, issues } = await viaXlsx(filled(typed));
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(sheets.map(({ programId, edition }) => [programId, edition])).toEqual([
      ['0008', 2025],
      ['0010', 2025],
    ]);
    const [known, added] = sheets;
    expect(known).toMatchObject({
      name: 'データ活用',
      department: { bureau: '政策部', section: '情報課' },
      profile: { sdgs: [4, 11], laws: null },
      evaluations: [
        { role: 'rating', item: '市民ニーズ', grade: '5', explanation: '利用が増えた' },
        { role: 'direction', item: '方向性', grade: '拡大' },
      ],
      texts: [{ role: 'result', label: '主な成果', body: '便利に\nなった' }],
    });
    expect(added).toMatchObject({ name: '新しい事業', department: { bureau: '市民部', section: '市民課' } });
  });

  test('figures keep their kind: a real zero, a decimal, a plan, a blank', async () => {
    const { sheets } = await viaXlsx(filled(typed));
    const figures = sheets[0]!.costs.map(({ item, measure, fiscalYear, value, status }) => [
      item,
      measure,
      fiscalYear,
      value,
      status,
    ]);
    expect(figures).toEqual(
      expect.arrayContaining([
        ['operating_cost', 'budget', 2025, 12_345, 'reported'],
        ['operating_cost', 'settlement', 2025, 12_000.5, 'reported'],
        ['general_revenue', 'settlement', 2025, 0, 'reported'],
        ['staff_share', 'settlement', 2025, 1.25, 'reported'],
        ['operating_cost', 'budget', 2026, 13_000, 'planned'],
        ['operating_cost', 'settlement', 2026, null, 'not_yet'],
      ]),
    );
    expect(sheets[0]!.otherFigures).toContainEqual(
      expect.objectContaining({
        label: '委託料（うち市内）',
        unit: '千円',
        measure: 'settlement',
        fiscalYear: 2025,
        value: 9,
      }),
    );
    expect(sheets[0]!.indicators).toMatchObject([
      {
        number: 1,
        name: '利用件数',
        unit: '件',
        targets: [
          { fiscalYear: 2025, value: 100 },
          { fiscalYear: 2026, value: 120 },
        ],
        actuals: [
          { fiscalYear: 2025, value: 0, status: 'reported' },
          { fiscalYear: 2026, value: null, status: 'not_yet' },
        ],
      },
    ]);
  });

  test('the CSVs give the same sheets', async () => {
    const plain = (result: Awaited<ReturnType<typeof viaXlsx>>) => JSON.stringify(result.sheets).replaceAll('\\n', ' ');
    expect(plain(viaCsv(filled(typed)))).toBe(plain(await viaXlsx(filled(typed))));
  });

  test('explanations, examples and lists are never imported, and every cell is accounted for', async () => {
    const template = filled(typed);
    const { sheets, counts } = await viaXlsx(template);
    const words = JSON.stringify(sheets);
    for (const { name, columns } of template.tables)
      for (const { help, example } of columns)
        for (const word of [help, String(example)].filter((each) => each.length > 5))
          expect(words, name).not.toContain(word);
    expect(counts.map(({ worksheet }) => worksheet)).toEqual(['はじめに', '事業', '費用', '指標', '記入例', '語句']);
  });

  test('a template in which nothing was typed publishes no figure', async () => {
    const { sheets } = await viaXlsx(filled({}));
    expect(sheets.flatMap(({ costs, texts, evaluations }) => [...costs, ...texts, ...evaluations])).toEqual([]);
  });

  test('a wrong cell is named by worksheet, cell and header', async () => {
    const { issues } = await viaXlsx(filled({ 費用: [{ '事業費（予算）': '#REF!' }] }));
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([
      expect.objectContaining({ place: expect.stringMatching(/費用.*3行目.*D列/) }),
    ]);
  });
});
