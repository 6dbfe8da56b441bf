import { describe, expect, test } from 'vitest';
import { costsTable } from './costs-table.ts';
import { tableCsv } from './table-csv.ts';
import { evaluationsTable } from './evaluations-table.ts';
import { exampleData } from './example-data.ts';
import { indicatorsTable } from './indicators-table.ts';
import { programTable } from './program-table.ts';
import { programsTable } from './programs-table.ts';
import type { Table } from './table.ts';
import { TABLES } from './tables.ts';
import { textsTable } from './texts-table.ts';

const headerOf = (table: Table) => table.columns.map((column) => column.name).join(',');
const linesOf = (table: Table) => tableCsv(table, exampleData).split('\r\n').slice(1, -1);

describe('headers of the public contract', () => {
  test.each([
    [
      'costs',
      costsTable,
      '全国地方公共団体コード,団体名,事業ID,事務事業名,シート年度,年度,費目,区分,指標値,単位,値の状態,原文表記,様式,出典文書',
    ],
    [
      'indicators',
      indicatorsTable,
      '全国地方公共団体コード,団体名,事業ID,事務事業名,シート年度,指標番号,指標名,指標種別,年度,区分,指標値,単位,値の状態,原文表記,様式,出典文書',
    ],
    [
      'evaluations',
      evaluationsTable,
      '全国地方公共団体コード,団体名,事業ID,事務事業名,シート年度,評価項目,評価,評価の説明,様式,出典文書',
    ],
    ['texts', textsTable, '全国地方公共団体コード,団体名,事業ID,事務事業名,シート年度,項目,本文,様式,出典文書'],
    [
      'program',
      programTable,
      '全国地方公共団体コード,団体名,事業ID,事務事業名,シート年度,分類,項目,区分,年度,指標値,単位,値の状態,原文表記,様式,出典文書',
    ],
    [
      'programs',
      programsTable,
      '全国地方公共団体コード,団体名,事業ID,事業番号,事務事業名,旧名称・別名1,旧名称・別名2,旧名称・別名3,部,課,係,収録シート年度数,最初のシート年度,最新のシート年度,事業分類,方向性,終了年度,最新決算年度,最新決算額,最新決算額の単位,最新決算額の値の状態',
    ],
  ])('%s', (_name, table, header) => {
    expect(headerOf(table)).toBe(header);
    expect(tableCsv(table, exampleData)).toMatch(new RegExp(`^\uFEFF${header}\r\n`));
  });

  test('no header twice in one table', () => {
    for (const { columns } of [...TABLES, programTable])
      expect(new Set(columns.map((column) => column.name)).size).toBe(columns.length);
  });
});

describe('rows', () => {
  test('costs: every statement of every sheet, by シート年度, 費目, 区分, 年度', () => {
    expect(linesOf(costsTable)).toEqual([
      '009903,あおば市,0008,データ活用,2020,2020,事業費,予算,1000,千円,報告値,1000,R2マネジメントシート,令和2年度 シート',
      '009903,あおば市,0008,データ活用,2020,2021,事業費,予算,0,千円,見込値,0,R2マネジメントシート,令和2年度 シート',
      '009903,あおば市,0008,データ活用,2020,2020,事業費,決算,900,千円,報告値,900,R2マネジメントシート,令和2年度 シート',
      '009903,あおば市,0008,データ活用,2020,2021,事業費,決算,,千円,未確定,0,R2マネジメントシート,令和2年度 シート',
      '009903,あおば市,0008,データ活用,2024,2021,事業費,決算,905,千円,報告値,905,R6マネジメントシート,令和6年度 シート',
      '009903,あおば市,0008,データ活用,2024,2024,事業費,決算,12000,千円,報告値,12000,R6マネジメントシート,令和6年度 シート',
      '009903,あおば市,0008,データ活用,2024,2024,一般財源,決算,-500,千円,報告値,-500,R6マネジメントシート,令和6年度 シート',
      '009903,あおば市,0008,データ活用,2024,2024,正職員従事割合,決算,0.5,人,報告値,0.50,R6マネジメントシート,令和6年度 シート',
    ]);
  });

  test('indicators: by number, targets first; the reason where there is no number', () => {
    expect(linesOf(indicatorsTable).map((line) => line.split(',').slice(4, 14).join(','))).toEqual([
      '2024,1,利用件数,,2023,目標,,,目標なし,-',
      '2024,1,利用件数,,2024,目標,,,判読不能,',
      '2024,1,利用件数,,2025,実績,3,,要確認,3.0',
      '2024,2,停止回数,成果指標,2024,目標,0,回,報告値,0.0',
      '2024,2,停止回数,成果指標,2024,実績,2,回,報告値,2.0',
    ]);
  });

  test('evaluations: the grade alone, empty for a dash', () => {
    expect(linesOf(evaluationsTable).map((line) => line.split(',').slice(5, 8).join(','))).toEqual([
      '市民ニーズ,4,高い。 今後も続く。',
      '方向性,継続,',
      '優先度,,',
    ]);
  });

  test('texts: both documents, the year of a yearly column, then the notes of the indicators', () => {
    expect(linesOf(textsTable).map((line) => line.replace(/^009903,あおば市,/, ''))).toEqual([
      '0008,データ活用,2024,成果,研修を行った。 ・3回,R6マネジメントシート,令和6年度 シート',
      "0008,データ活用,2024,改善目標（平成29年度）,'=SUM(A1),R6マネジメントシート,令和6年度 シート",
      '0008,データ活用,2024,成果,"研修を「3回」, 行った。",R6成果一覧,令和6年度 成果一覧',
      '0008,データ活用,2024,指標の概要（2 停止回数）,年間の回数 ※累計ではない,R6マネジメントシート,令和6年度 シート',
      'b0102011012-01,番号制度,2024,事業の概要,総合調整,R6成果一覧,令和6年度 成果一覧',
    ]);
  });

  test('programs: other names differ in more than width; nothing is made up where nothing is known', () => {
    expect(linesOf(programsTable)).toEqual([
      '009903,あおば市,0008,8,データ活用,旧データ事業,,,政策部,情報課,企画係,2,2020,2024,自治事務（任意）,継続,,2024,12000,千円,報告値',
      '009903,あおば市,b0102011012-01,,番号制度,,,,政策部,情報課,,1,2024,2024,,,,,,,',
    ]);
  });

  test('program: its costs, then its indicators', () => {
    const [program] = exampleData.programs;
    const rows = programTable.rows(exampleData, [program!]);
    expect(rows.map((row) => row[5])).toEqual([...Array<string>(8).fill('費用'), ...Array<string>(5).fill('指標')]);
    expect(rows.at(-1)).toEqual([
      '009903',
      'あおば市',
      '0008',
      'データ活用',
      2024,
      '指標',
      '停止回数',
      '実績',
      2024,
      2,
      '回',
      '報告値',
      '2.0',
      'R6マネジメントシート',
      '令和6年度 シート',
    ]);
    expect(programTable.rows(exampleData, [exampleData.programs[1]!])).toEqual([]);
  });

  test('an unknown document is refused, not exported as a blank', () => {
    expect(() => costsTable.rows({ ...exampleData, documents: new Map() })).toThrow('0008/2020');
  });
});
