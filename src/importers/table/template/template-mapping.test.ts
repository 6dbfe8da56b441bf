import { describe, expect, test } from 'vitest';
import { costItemNames, costMeasureNames } from '../../../i18n/ja/codes.ts';
import { COST_ITEMS } from '../../../schema/codes.ts';
import { parseMapping } from '../mapping/mapping-file.ts';
import { COST_COLUMNS, costLabel, PROFILE_LABELS, useOfLabel } from './template-labels.ts';
import { isTemplate, templateMapping } from './template-mapping.ts';
import type { Cell, Workbook } from '../file/workbook.ts';

const cell = (value: string | number): Cell => {
  if (value === '') return { kind: 'blank' };
  return typeof value === 'number' ? { kind: 'number', value, text: String(value) } : { kind: 'text', text: value };
};

function workbook(sheets: Record<string, (string | number)[][]>): Workbook {
  const worksheets = Object.entries(sheets).map(([name, rows], index) => ({
    name,
    number: index + 1,
    rows: rows.map((row) => row.map(cell)),
    hidden: false,
  }));
  return { file: 'ひな形.xlsx', worksheets };
}

const about = [
  ['項目', '内容'],
  ['ひな形', '記入用ひな形'],
  ['シート年度', '令和7年度'],
  ['題名', '令和7年度 あおば市 事務事業評価'],
  ['担当', '企画課'],
  ['提出日', '2026-10-01'],
  ['利用条件', '決まっていません'],
  ['事業IDの桁数', '4'],
];
const programs = [
  [
    '事業ID',
    '事務事業名',
    '課',
    '今年度のシート',
    '目的',
    '概要：取組内容',
    '評価：市民ニーズ',
    '市民ニーズの説明',
    'わが市の列',
  ],
  ['説明', '', '', '', '', '', '', '', ''],
  ['0008', '図書館', '図書館課', '作る', '本を貸す', '', '4', '増えた', 'x'],
  ['0009', '終わった事業', '図書館課', '作らない', '', '', '', '', ''],
];
const costs = [
  ['事業ID', '事務事業名', '年度', '事業費（予算）', '一般財源（決算）', '人件費', '正職員従事割合'],
  ['説明'],
  ['0008', '図書館', '令和7年度', 100, 40, 50, ''],
];

const mapped = () => {
  const { data, errors } = parseMapping(
    templateMapping(workbook({ はじめに: about, 事業: programs, 費用: costs })),
    'm.yaml',
  );
  expect(errors).toEqual([]);
  return data!;
};

describe('templateMapping', () => {
  test('is a valid mapping file: the document, and the worksheets that hold something', () => {
    expect(mapped()).toMatchObject({
      文書: { id: 'template-2025', シート年度: 2025, 担当: '企画課', 受領日: '2026-10-01' },
      ワークシート: [{ 名前: '事業' }, { 名前: '費用' }],
      使わないワークシート: [{ 名前: 'はじめに' }],
    });
  });

  test('what a column is for is said by its header, wherever it stands', () => {
    const columns = mapped().ワークシート[0]!.列;
    expect(columns).toMatchObject([
      { 列: 'A', 使い方: '事業ID', 桁数: 4 },
      { 列: 'B', 使い方: '事務事業名' },
      { 列: 'C', 使い方: '課' },
      { 列: 'D', 使い方: '使わない' },
      { 列: 'E', 使い方: '文章', 役割: 'purpose', 項目名: '目的' },
      { 列: 'F', 使い方: '使わない', 理由: 'どの事業にも記入がない列です' },
      { 列: 'G', 使い方: '評価', 役割: 'rating', 評価項目: '市民ニーズ' },
      { 列: 'H', 使い方: '評価の説明', 評価項目: '市民ニーズ' },
    ]);
  });

  test('amounts are in 千円, staffing is without 区分; a column that nobody filled in is left out', () => {
    const columns = mapped().ワークシート[1]!.列;
    expect(columns).toEqual([
      expect.objectContaining({ 列: 'A', 使い方: '事業ID' }),
      expect.objectContaining({ 列: 'B', 使い方: '使わない' }),
      expect.objectContaining({ 列: 'C', 使い方: '年度' }),
      { 列: 'D', 見出し: '事業費（予算）', 使い方: '費用', 費目: 'operating_cost', 区分: 'budget', 単位: '千円' },
      expect.objectContaining({ 列: 'E', 費目: 'general_revenue', 区分: 'settlement' }),
      { 列: 'F', 見出し: '人件費', 使い方: '費用', 費目: 'personnel_cost', 単位: '千円' },
      expect.objectContaining({ 列: 'G', 使い方: '使わない' }),
    ]);
  });

  test('programs without a sheet this year are not read, on any worksheet', () => {
    for (const part of mapped().ワークシート)
      expect(part.読まない行).toEqual([{ 列: 'A', 値: ['0009'], 理由: '今年度のシートを作らない事業です' }]);
  });
});

test('another workbook is not taken for the template', () => {
  expect(isTemplate(workbook({ はじめに: about }))).toBe(true);
  expect(isTemplate(workbook({ はじめに: [['ひな形', 'ほかの表']] }))).toBe(false);
  expect(isTemplate(workbook({ 事業: programs }))).toBe(false);
});

describe('headers', () => {
  test('every item of cost has a column of its own', () => {
    const labels = COST_COLUMNS.map(costLabel);
    expect(new Set(labels).size).toBe(labels.length);
    for (const item of COST_ITEMS) {
      const uses = labels
        .map((label) => useOfLabel('費用', label))
        .filter((use) => use?.['費目'] === costItemNames[item]);
      expect(uses.length, item).toBeGreaterThan(0);
    }
    expect(labels).toContain(`事業費（${costMeasureNames.settlement}）`);
  });

  test('fields of the profile, evaluations whose item is their role, texts with a label of the city', () => {
    for (const label of PROFILE_LABELS) expect(useOfLabel('事業', label)).toEqual({ 使い方: '基本情報', 項目: label });
    expect(useOfLabel('事業', '総合評価')).toEqual({ 使い方: '評価', 役割: '総合評価', 評価項目: '総合評価' });
    expect(useOfLabel('事業', 'その他：備考：二')).toEqual({ 使い方: '文章', 役割: 'その他', 項目名: '備考：二' });
  });

  test.each(['わが市の列', '一般財源', '', 'constructor', '__proto__'])('%s is no column of 事業', (label) => {
    expect(useOfLabel('事業', label)).toBeNull();
  });
});
