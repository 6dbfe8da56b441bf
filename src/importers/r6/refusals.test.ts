import { describe, expect, test } from 'vitest';
import { readWith } from './example.ts';
import { SourceError } from '../source-error.ts';

/** The message with which a damaged document is refused. */
function refusal(changes: Record<number, string>): string {
  try {
    readWith(changes);
  } catch (error) {
    if (error instanceof SourceError) return error.message;
    throw error;
  }
  return '読めてしまいました';
}

describe('a damaged document is refused', () => {
  test('with place, found, expected and remedy', () => {
    expect(refusal({ 149: '     102,034      133,349      124,571            0            0' })).toBe(
      'r6-management-sheets の 149 行目「情報通信ネットワーク運営業務 決算額」: 「102,034 133,349 124,571 0 0」とあります。' +
        '2023年度は一般財源、国庫等、その他の合計 133348 千円のはずです。' +
        '原文のこの行と様式の並びを確かめてください。抽出の誤りは data/corrections.json に書きます。',
    );
  });

  test.each<[string, Record<number, string>, RegExp]>([
    [
      'a number of a row lost',
      { 147: '  3.0   0.0   0.0   0.0   0.0' },
      /147 行目「実績（指標１）」.*小数1桁の数が6個/,
    ],
    ['a row of numbers lost', { 192: '' }, /198 行目「一般財源」.*5個の数の行の/],
    ['a row too many', { 197: '', 198: '  1  2  3  4  5' }, /198 行目.*一般財源が最後/],
    ['text between two rows', { 138: '', 139: '', 140: '' }, /小数2桁の数が5個/],
    ['事務事業名 lost', { 133: '' }, /135 行目「事業体制」.*8つの値/],
    ['新規・継続 lost', { 131: '' }, /135 行目「事業体制」.*8つの値/],
    ['an unknown 新規・継続', { 131: '再開' }, /131 行目「新規・継続」: 「再開」.*新規か継続/],
    ['市民参加 lost', { 120: '' }, /135 行目「事業体制」.*8つの値/],
    ['unknown 事業期間', { 151: '隔年度' }, /151 行目「事業期間」: 「隔年度」/],
    ['目的 lost', { 157: '' }, /151 行目「目的」.*「。」で終わる文/],
    ['指標名 lost, its note in its place', { 162: '' }, /159 行目「指標名」/],
    [
      'the year labels of the indicators cut',
      { 164: 'R01年度 R02年度 R03年度 R04年度 R05年度' },
      /164 行目「指標の推移」.*6つ/,
    ],
    ['the year of the sheet lost', { 166: '' }, /162 行目「指標の推移」/],
    ['事業分類 lost', { 170: '' }, /172 行目「事業分類」/],
    ['事業番号 lost', { 178: '' }, /「事業番号」.*3桁/],
    ['担当部課 misread', { 182: '企画ソリューション' }, /178 行目「担当部課」.*部と課/],
    ['対象 lost with its 単位', { 186: '', 188: '' }, /184 行目「対象」/],
    ['the year labels of the costs cut', { 198: '令和 4年度 令和 5年度' }, /198 行目「コストの推移」.*5つ/],
    ['a column of 戦略プラン lost', { 1994: '' }, /1982 行目「戦略プラン」/],
    ['方向性 lost', { 262: '' }, /264 行目「方向性」: 「3」/],
    ['an impossible grade', { 268: '6' }, /268 行目「市の関与」: 「6」.*1から5/],
    ['a sentence of the 評価 lost', { 276: '' }, /278 行目「市の関与」.*様式が用意した評価の文/],
    ['a third 課題', { 2153: '', 2154: 'もう一つの課題', 2155: '', 2156: '       191.0' }, /2202 行目「実績」/],
    ['a cell of the 実績 lost', { 1181: '' }, /1229 行目「実績」.*24個/],
    ['a cell of the 目標値 lost', { 1323: '' }, /1325 行目「目標値」.*24個/],
    ['a year label lost', { 1275: '' }, /1277 行目「年度の見出し」.*24個/],
    ['a wrong year label', { 1239: 'R03年度' }, /1239 行目「年度の見出し」/],
    [
      'all numbers lost without a trace',
      { 284: '次期庁内ネットワーク基盤整備により増加するため。' },
      /286 行目「実績」.*失われた跡/,
    ],
    ['more gaps than numbers can leave', { 592: ' 令和５年度の結果を元に更改計画を確定させた。' }, /592 行目「実績」/],
    [
      'a unit in the place of 前年度の課題への対応',
      { 3294: '', 3295: '', 3296: '' },
      /3292 行目「前年度の課題への対応」/,
    ],
    [
      'a sentence in the place of a unit',
      { 2305: '活動結果指標', 2307: '相談に対応した。', 2308: ' 集計を支援した。' },
      /2307 行目「単位」.*指標種別1つ/,
    ],
    ['a unit without an indicator', { 2805: '回', 2806: ' 費用感を確認した。' }, /2805 行目「単位」: 「回」/],
    ['a cell too many', { 1325: '         0.0' }, /1325 行目「方向性の理由」/],
    ['a year of 会計年度任用職員有無 lost', { 141: '無 無 無 無' }, /141 行目「会計年度任用職員有無」.*5つ/],
    ['方向性の理由 lost', { 1325: '' }, /1328 行目「前年度の課題への対応」/],
    ['前年度の課題への対応 lost', { 1327: '', 1328: '' }, /1325 行目「前年度の課題への対応」/],
    ['指標種別 of page 2 lost', { 2305: '' }, /2202 行目「指標の概要」.*指標種別0つ/],
    ['指標名 of page 2 lost', { 2205: '' }, /2202 行目「指標名」/],
    ['指標名 and its note lost', { 159: '', 160: '', 162: '' }, /168 行目「指標名」.*「活動結果指標」と組になる/],
    [
      'numbers of indicator 1 without 指標名',
      { 1030: '   0.0   2.0   0.0   0.0   0.0   0.0' },
      /1030 行目「指標名」.*「2.0」/,
    ],
    ['a unit that fits no name', { 3292: '個' }, /3292 行目「単位」: 「個」/],
    ['a note that fits no numbers', { 3184: '※以前の指標です。' }, /3183 行目「指標の概要」/],
    ['a label misread', { 20: '予算科日' }, /20 行目「事業の成果と課題」: 「予算科日」.*様式の項目名/],
    ['a label of page 2 misread', { 236: '成巣' }, /236 行目「事務事業マネジメントシート」: 「成巣」/],
    [
      'the second page lost',
      Object.fromEntries(Array.from({ length: 300 }, (_, n) => [3004 + n, ''])),
      /3003 行目「事業の成果と課題」.*2ページ目/,
    ],
  ])('%s', (_, changes, message) => {
    expect(refusal(changes)).toMatch(message);
  });
});

describe('an edition other than that of the document', () => {
  test('is read from the text and decides what a year means', () => {
    const [sheet] = readWith({ 166: '令和 5年度' });
    expect(sheet!.edition).toBe(2023);
    const of2024 = sheet!.costs.filter(({ fiscalYear }) => fiscalYear === 2024);
    expect(of2024.map(({ item, measure, status, value }) => [item, measure, status, value])).toEqual([
      ['operating_cost', 'budget', 'planned', 126287],
      ['operating_cost', 'settlement', 'suspect', 124571],
      ['general_revenue', 'settlement', 'suspect', 124571],
      ['subsidies_and_bonds', 'settlement', 'not_yet', null],
      ['other_revenue', 'settlement', 'not_yet', null],
      ['personnel_cost', 'budget', 'planned', 15073],
      ['staff_share', 'budget', 'planned', 2],
      ['overtime_hours', 'budget', 'planned', 250],
    ]);
    const { targets, actuals } = sheet!.indicators[0]!;
    expect(targets[5]).toMatchObject({ fiscalYear: 2024, status: 'reported', value: 280 });
    expect(actuals[5]).toEqual({ fiscalYear: 2024, status: 'not_yet', value: null, printed: '0.0', line: 147 });
  });

  test('an actual of a later year is suspect', () => {
    const sheet = readWith({ 2480: '令和 5年度', 1974: '令和 5年度' })[5]!;
    const of2024 = sheet.indicators.map(({ actuals }) => actuals[5]);
    expect(of2024).toMatchObject([
      { status: 'suspect', value: 208 },
      { status: 'suspect', value: 883 },
    ]);
  });
});
