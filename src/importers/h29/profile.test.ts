import { describe, expect, test } from 'vitest';
import { allSheets, readWith, sheetAt } from './test-source.ts';

const profileAt = (number: number) => sheetAt(number).profile;

describe('names and departments', () => {
  test('the number before the name is a branch and always 01', () => {
    expect(allSheets.map(({ name }) => name)).toEqual([
      '情報化推進事業',
      '情報通信ネットワーク運營業務',
      '庁内情報化事業(イントラとパソコンの整備)',
      '基幹電算業務運営事業',
      '社会保障・税番号制度の対応',
    ]);
    expect(allSheets.map(({ printedNumber }) => printedNumber)).toEqual(['01', '01', '01', '01', '01']);
  });

  test('departments', () => {
    expect(sheetAt(1).department).toEqual({
      bureau: '企画ソリューション部',
      section: '情報政策課',
      unit: '企画推進係',
    });
    expect(allSheets.map(({ department }) => department.unit)).toEqual([
      '企画推進係',
      '情報システム係',
      '情報システム係',
      '情報システム係',
      '企画推進係',
    ]);
  });
});

describe('basic information', () => {
  test('budget codes and titles', () => {
    expect(allSheets.map(({ profile }) => [profile.budgetCode, profile.budgetTitle])).toEqual([
      ['01-020108-14', '情報化推進に要する経費'],
      ['01-020108-15', '情報通信ネットワークシステム運用に要する経費'],
      ['01-020109-11', '電子情報システムの管理に要する経費'],
      ['01-020110-11', '基幹電算業務の運営に要する経費'],
      ['01-020110-12', '社会保障・税番号制度の対応に要する経費'],
    ]);
  });

  test('words, with dashes as null; a cell printed twice or cut in two is one', () => {
    expect(profileAt(4)).toMatchObject({
      relatedPlan: 'あおば市情報化基本計画',
      laws: 'あおば市電子計算機処理に係るデータ保護管理規程',
      category: 'D 内部管理事業',
      operation: '一部委託',
    });
    expect(profileAt(5)).toMatchObject({
      relatedPlan: null,
      laws: '番号制度',
      category: 'C 義務的事業',
      operation: '全て委託',
    });
    expect(profileAt(1)).toMatchObject({
      laws: null,
      newOrContinuing: null,
      period: null,
      sdgs: [],
      strategicPlans: [],
    });
  });

  test('the 改善目標 that slipped into the row of sheet 4 is no pledge', () => {
    expect(allSheets.map(({ profile }) => profile.mayoralPledges)).toEqual([[], [], [], [], []]);
  });

  test('臨時職員等 per year: a dash of one year is left out, the lone dash of sheet 4 is a lost row', () => {
    const none = [2016, 2017, 2018].map((fiscalYear) => ({ fiscalYear, printed: '無' }));
    expect(allSheets.map(({ profile }) => profile.temporaryStaff)).toEqual([none.slice(1), none, none, [], none]);
  });

  test('numbers of pledges are read', () => {
    expect(sheetAt(1, readWith(22, '\t-', '\t1 4')).profile.mayoralPledges).toEqual(['1', '4']);
  });
});

describe('damaged lines', () => {
  test.each([
    ['a name without a number', 16, '\t01\t', '\t\t', /16 行目「事務事業名」.*番号と名称/],
    ['no name', 16, '事務事業名', '事務', /3 行目「事務事業名」.*項目名/],
    ['a budget code with a hole', 54, '08\t', '\t', /54 行目「会計.*2桁の番号が5つ/],
    ['a department without a section', 87, '情報政策課\t情報システム係', '', /87 行目「部等名」/],
    ['a pledge in words', 63, '市長公約\t-', '市長公約\t安全なまち', /63 行目「市長公約」: 「安全なまち」/],
    ['a plan of unknown layout', 142, '\t\t-', '\t\tⅣ-3', /142 行目「戦略プラン」: 「Ⅳ-3」/],
    ['a basis of the estimate', 125, '\t-', '\t人件費の増', /125 行目「H31年度当初積算根拠」: 「人件費の増」/],
    ['two of three years of 臨時職員等', 200, '無\t無\t無', '無\t無\t', /200 行目「臨時職員等」.*3個/],
  ])('%s', (_, line, before, after, message) => {
    expect(() => readWith(line, before, after)).toThrow(message);
  });
});
