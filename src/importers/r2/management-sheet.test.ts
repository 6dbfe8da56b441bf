import { describe, expect, test } from 'vitest';
import { FUNDING_ITEMS } from '../../schema/codes.ts';
import type { CostItem, CostMeasure } from '../../schema/codes.ts';
import type { SourceDocument } from '../../schema/site.ts';
import type { DraftSheet } from '../form.ts';
import { neutralLines } from '../neutral-source.ts';
import { r2ManagementSheet } from './management-sheet.ts';

const document: SourceDocument = {
  id: 'r2-management-sheets',
  file: 'r2-management-sheets.txt',
  title: '令和2年度 事務事業マネジメントシート',
  edition: 2020,
  covers: '令和2年度',
  publisher: 'あおば市',
  department: '企画ソリューション部',
  form: 'R2マネジメントシート',
  sheets: 10,
  received: '2026-11-22',
  licenceNote: '',
  note: '',
};
const lines = neutralLines('r2-management-sheets.txt');
const text = lines.join('\n');
const drafts = r2ManagementSheet.read({ document, lines });

/** The sheet with a printed 事業番号. */
function sheetOf(number: string): DraftSheet {
  const draft = drafts.find(({ printedNumber }) => printedNumber === number);
  if (draft === undefined) throw new Error(`no sheet ${number}`);
  return draft;
}

const costs = (draft: DraftSheet, item: CostItem, measure: CostMeasure) =>
  draft.costs.filter((cost) => cost.item === item && cost.measure === measure);
const printed = (figures: { printed: string | null }[]) => figures.map((figure) => figure.printed).join(' ');
const values = (figures: { value: number | null }[]) => figures.map((figure) => figure.value);
const statuses = (figures: { status: string }[]) => figures.map((figure) => figure.status).join(' ');
const textOf = (draft: DraftSheet, label: string) => draft.texts.find((narrative) => narrative.label === label);
const evaluationOf = (draft: DraftSheet, item: string) =>
  draft.evaluations.find((evaluation) => evaluation.item === item);

/**
 * コストの推移 as printed, transcribed by reading the source, in the order of the form: 予算額, 決算額, 一般財源, 国庫・県支出金・地方債,
 * その他, 人件費計, 正職員従事割合, 正職員時間外勤務.
 */
// prettier-ignore
const COSTS: Record<string, string[]> = {
  '092': ['0 0 9697 9697 9697', '12677 10025 8582 0 0', '12677 10025 8582 0 0', '0 0 0 0 0', '0 0 0 0 0', '3840 7315 7325 7331 7331', '0.50 1.00 1.00 1.00 1.00', '125.00 215.97 213.67 215.97 215.97'],
  '094': ['0 0 1583 1583 1583', '6875 1447 870 0 0', '6875 1447 870 0 0', '0 0 0 0 0', '0 0 0 0 0', '7704 7604 6881 6881 6881', '1.00 1.00 1.00 1.00 1.00', '260.34 333.55 33.00 33.00 33.00'],
  '096': ['0 0 3160 3160 3160', '2342 4930 1270 0 0', '2342 4930 1270 0 0', '0 0 0 0 0', '0 0 0 0 0', '7739 7437 7101 7101 7101', '1.00 1.00 1.00 1.00 1.00', '274.66 265.55 122.30 122.30 122.30'],
  '097': ['0 0 6954 6954 6954', '9390 7980 5139 0 0', '9390 7980 1342 0 0', '0 0 3797 0 0', '0 0 0 0 0', '11517 10914 8617 10937 10937', '1.50 1.50 1.20 1.50 1.50', '375.00 300.00 186.00 300.00 300.00'],
  '095': ['0 0 12559 11559 7859', '14070 17925 10310 0 0', '14048 11932 6162 0 0', '0 5993 4148 0 0', '22 0 0 0 0', '11233 7618 7163 7163 7163', '1.50 1.00 1.00 1.00 1.00', '260.34 339.15 147.50 147.50 147.50'],
  '009': ['0 0 0 0 0', '0 0 0 0 0', '0 0 0 0 0', '0 0 0 0 0', '0 0 0 0 0', '0 0 2198 2200 2200', '0.00 0.00 0.30 0.30 0.30', '0.00 0.00 64.10 64.79 64.79'],
  '093': ['0 0 5823 5823 5823', '5273 4145 4002 0 0', '5273 2526 0 0 0', '0 0 0 0 0', '0 1619 4002 0 0', '6143 5121 5128 5132 5132', '0.80 0.70 0.70 0.70 0.70', '200.00 151.18 149.57 151.18 151.18'],
  '010': ['0 0 4999 0 0', '0 0 433 0 0', '0 0 217 0 0', '0 0 216 0 0', '0 0 0 0 0', '0 0 4395 0 0', '0.00 0.00 0.60 0.00 0.00', '0.00 0.00 128.20 0.00 0.00'],
  '011': ['0 0 3000 200000 200000', '0 0 3000 0 0', '0 0 3000 0 0', '0 0 0 0 0', '0 0 0 0 0', '0 0 10626 14706 14706', '0.00 0.00 1.40 2.00 2.00', '0.00 0.00 450.00 450.00 450.00'],
  '012': ['0 0 50000 100000 100000', '0 0 50000 0 0', '0 0 50000 0 0', '0 0 0 0 0', '0 0 0 0 0', '0 0 3400 7390 7390', '0.00 0.00 0.50 1.00 1.00', '0.00 0.00 0.00 240.00 240.00'],
};
const ROWS: [CostItem, ...CostMeasure[]][] = [
  ['operating_cost', 'budget'],
  ['operating_cost', 'settlement'],
  ['general_revenue', 'settlement'],
  ['subsidies_and_bonds', 'settlement'],
  ['other_revenue', 'settlement'],
  ['personnel_cost', 'settlement', 'budget'],
  ['staff_share', 'settlement', 'budget'],
  ['overtime_hours', 'settlement', 'budget'],
];

describe('the ten sheets of 令和2年度', () => {
  test('number, name and place of every sheet', () => {
    expect(
      drafts.map(({ printedNumber, name, sources }) => [printedNumber, name, sources[0]?.sheet, sources[0]?.lines]),
    ).toEqual([
      ['092', '国際戦略総合特区推進事業', 1, [3, 89]],
      ['094', '市内大学・研究機関等との連携事業', 2, [91, 179]],
      ['096', '国際科学技術都市「あおば」の推進事業', 3, [181, 269]],
      ['097', 'ロボットの街あおば推進事業', 4, [271, 356]],
      ['095', '次代を担う人材育成と科学技術の理解の醸成事業（科学教育推進事業）', 5, [358, 445]],
      ['009', '未来共創プロジェクトの実施', 6, [447, 533]],
      ['093', 'Society 5.0社会実装トライアル支援事業', 7, [535, 623]],
      ['010', '近未来技術等社会実装加速化推進事業', 8, [625, 711]],
      ['011', 'スマートシティの推進', 9, [713, 802]],
      ['012', 'デジタル情報プラットフォームの導入による地域との連携推進', 10, [804, 891]],
    ]);
    for (const draft of drafts) expect(draft).toMatchObject({ edition: 2020, totals: [], lost: [] });
  });

  test.each(Object.entries(COSTS))('costs of sheet %s, as printed', (number, rows) => {
    const draft = sheetOf(number);
    expect(draft.costs).toHaveLength(40);
    for (const [index, [item, ...measures]] of ROWS.entries()) {
      expect(printed(measures.flatMap((measure) => costs(draft, item, measure)))).toBe(rows[index]);
    }
  });

  test('every row covers 2018 to 2022', () => {
    for (const draft of drafts) {
      for (const [item, ...measures] of ROWS) {
        const years = measures.flatMap((measure) => costs(draft, item, measure)).map(({ fiscalYear }) => fiscalYear);
        expect(years).toEqual([2018, 2019, 2020, 2021, 2022]);
      }
    }
  });

  test.each(drafts.map((draft) => [draft.printedNumber, draft] as const))(
    '決算額 is the sum of its funding in %s',
    (_, draft) => {
      for (const settled of costs(draft, 'operating_cost', 'settlement')) {
        const funding = draft.costs.filter(
          ({ item, fiscalYear }) =>
            FUNDING_ITEMS.some((source) => source === item) && fiscalYear === settled.fiscalYear,
        );
        expect(funding).toHaveLength(3);
        expect(funding.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(settled.value ?? 0);
      }
    },
  );

  test('人件費計 follows from staff share and overtime with one pair of rates a year', () => {
    const personnel = (number: string, year: number) => {
      const find = (item: CostItem) =>
        sheetOf(number).costs.find((cost) => cost.item === item && cost.fiscalYear === year)?.value ?? NaN;
      return { total: find('personnel_cost'), share: find('staff_share'), hours: find('overtime_hours') };
    };
    const [a, b] = [personnel('012', 2020), personnel('092', 2020)];
    const perHead = a.total / a.share;
    const perHour = (b.total - perHead * b.share) / b.hours;
    for (const { printedNumber } of drafts) {
      const { total, share, hours } = personnel(printedNumber ?? '', 2020);
      expect(Math.abs(perHead * share + perHour * hours - total)).toBeLessThan(2);
    }
  });
});

describe('値の状態 of costs', () => {
  const draft = sheetOf('092');

  test('予算額 of 2018 and 2019 was not recorded, that of 2021 and 2022 is planned', () => {
    const budget = costs(draft, 'operating_cost', 'budget');
    expect(values(budget)).toEqual([null, null, 9697, 9697, 9697]);
    expect(statuses(budget)).toBe('not_recorded not_recorded reported planned planned');
  });

  test('決算額 and funding of 2021 and 2022 are not yet known, a zero of 2020 is a zero', () => {
    const settled = costs(draft, 'operating_cost', 'settlement');
    expect(values(settled)).toEqual([12677, 10025, 8582, null, null]);
    expect(statuses(settled)).toBe('reported reported reported not_yet not_yet');
    const other = costs(draft, 'other_revenue', 'settlement');
    expect(values(other)).toEqual([0, 0, 0, null, null]);
    expect(statuses(other)).toBe('reported reported reported not_yet not_yet');
  });

  test('a planned zero stays a zero: 010 ends in 2020', () => {
    expect(values(costs(sheetOf('010'), 'operating_cost', 'budget'))).toEqual([null, null, 4999, 0, 0]);
    const staff = costs(sheetOf('010'), 'personnel_cost', 'budget');
    expect([values(staff), statuses(staff)]).toEqual([[0, 0], 'planned planned']);
  });

  test('staffing up to 2020 is settled, later it is planned', () => {
    expect(costs(draft, 'personnel_cost', 'settlement').map(({ fiscalYear }) => fiscalYear)).toEqual([
      2018, 2019, 2020,
    ]);
    const later = costs(draft, 'staff_share', 'budget');
    expect([values(later), statuses(later)]).toEqual([[1, 1], 'planned planned']);
  });

  test('says in which line a figure stands', () => {
    expect(costs(draft, 'operating_cost', 'settlement')[2]).toEqual({
      item: 'operating_cost',
      measure: 'settlement',
      document: 'r2-management-sheets',
      fiscalYear: 2020,
      value: 8582,
      status: 'reported',
      printed: '8582',
      line: 26,
    });
  });
});

/** 目標値 and 実績 of R01 to R06 as printed, transcribed by reading: number of the sheet, of the indicator, name, unit, targets, actuals. */
// prettier-ignore
const INDICATORS: [string, number, string, string, string, string][] = [
  ['092', 1, '連携企業数', '件', '486.0 641.0 0.0 0.0 0.0 0.0', '616.0 685.0 0.0 0.0 0.0 0.0'],
  ['092', 2, '連携企業数', '件', '0.0 0.0 180.0 360.0 540.0 720.0', '0.0 0.0 0.0 0.0 0.0 0.0'],
  ['094', 1, '新規協定締結数', '件', '1.0 1.0 1.0 1.0 1.0 1.0', '0.0 3.0 0.0 1.0 0.0 0.0'],
  ['094', 2, '連携事業数', '件', '17.0 18.0 19.0 20.0 21.0 22.0', '24.0 28.0 0.0 0.0 0.0 0.0'],
  ['097', 1, 'ロボットのまち中実証実験数', '種類', '5.0 5.0 5.0 5.0 5.0 5.0', '10.0 3.0 0.0 0.0 0.0 0.0'],
  ['095', 1, '体験型科学教育事業の延べ参加者数', '人', '200.0 200.0 200.0 200.0 200.0 200.0', '495.0 57.0 0.0 0.0 0.0 0.0'],
  ['009', 1, '申請件数', '件', '6.0 6.0 6.0 6.0 6.0 6.0', '6.0 4.0 0.0 0.0 0.0 0.0'],
  ['093', 1, 'フィールド実験の実施件数', '件', '5.0 5.0 5.0 5.0 5.0 5.0', '4.0 5.0 0.0 0.0 0.0 0.0'],
  ['010', 1, '製品等の試用件数', '件', '15.0 99.0 0.0 0.0 0.0 0.0', '8.0 7.0 0.0 0.0 0.0 0.0'],
  ['010', 2, '新規就職者数', '人', '5.0 5.0 0.0 0.0 0.0 0.0', '2.0 11.0 0.0 0.0 0.0 0.0'],
  ['011', 1, 'スマートシティサービスの社会実装数', '件', '0.0 0.0 1.0 1.0 1.0 1.0', '0.0 0.0 0.0 0.0 0.0 0.0'],
  ['012', 1, 'デジタル情報プラットフォームの利用事業者数', '社', '0.0 0.0 1.0 1.0 1.0 1.0', '0.0 0.0 0.0 0.0 0.0 0.0'],
];

describe('indicators', () => {
  test('the named ones of all sheets, in order, unused slots left out', () => {
    const found = drafts.flatMap(({ printedNumber, indicators }) =>
      indicators.map(({ number, name, unit, targets, actuals }) => [
        printedNumber,
        number,
        name,
        unit,
        printed(targets),
        printed(actuals),
      ]),
    );
    expect(found).toEqual(INDICATORS);
    expect(sheetOf('096').indicators).toEqual([]);
  });

  test('cover 2019 to 2024: targets reported, results of later years not yet known', () => {
    for (const { targets, actuals } of drafts.flatMap(({ indicators }) => indicators)) {
      expect(targets.map(({ fiscalYear }) => fiscalYear)).toEqual([2019, 2020, 2021, 2022, 2023, 2024]);
      expect(actuals.map(({ fiscalYear }) => fiscalYear)).toEqual([2019, 2020, 2021, 2022, 2023, 2024]);
      expect(statuses(targets)).toBe('reported reported reported reported reported reported');
      expect(statuses(actuals.slice(0, 2))).toBe('reported reported');
    }
    const [first] = sheetOf('095').indicators;
    expect(values(first?.actuals ?? [])).toEqual([495, 57, null, null, null, null]);
    expect(first?.actuals.map(({ line }) => line)).toEqual([404, 404, 404, 404, 404, 404]);
  });

  test('094: a result of 2022 in a sheet of 2020 cannot be right', () => {
    const actuals = sheetOf('094').indicators[0]?.actuals ?? [];
    expect(statuses(actuals)).toBe('reported reported not_yet suspect not_yet not_yet');
    expect(values(actuals)).toEqual([0, 3, null, 1, null, null]);
  });

  test('kind, note, line; 累計 makes an indicator cumulative', () => {
    expect(sheetOf('095').indicators[0]).toMatchObject({
      kind: '成果指標',
      line: 401,
      better: 'higher',
      cumulative: false,
    });
    expect(sheetOf('097').indicators[0]).toMatchObject({ kind: '活動結果指標', line: 312, cumulative: false });
    expect(sheetOf('092').indicators.map(({ cumulative }) => cumulative)).toEqual([true, true]);
    expect(sheetOf('094').indicators[0]?.note).toBeNull();
    expect(sheetOf('093').indicators[0]?.note).toBe(
      '(IV-1-②社会実装の推進によるイノベーション創出)「Society 5.0(超スマート社会)」の実現を目指すフィールド実験の実施件数 ※R1年度は採択5件のうち1件辞退',
    );
  });
});

describe('basic information', () => {
  test('092: empty cells are null or empty', () => {
    expect(sheetOf('092').profile).toEqual({
      budgetCode: '01-020108-16',
      budgetTitle: null,
      mayoralPledges: [],
      strategicPlans: [],
      newOrContinuing: '継続',
      category: '自治事務（任意）',
      operation: '職員のみ',
      period: '期間限定複数年度',
      relatedPlan: '総合特別区域計画',
      laws: '特になし',
      sdgs: [9],
      temporaryStaff: [2018, 2019, 2020, 2021, 2022].map((fiscalYear) => ({ fiscalYear, printed: '無' })),
    });
    expect(sheetOf('092').department).toEqual({
      bureau: '企画ソリューション部',
      section: '科学技術振興課',
      unit: 'イノベーション推進係',
    });
  });

  test('011: the slipped right-hand column', () => {
    expect(sheetOf('011').profile).toMatchObject({
      mayoralPledges: ['No. 1', 'No. 2', 'No. 3', 'No. 47'],
      strategicPlans: [{ chapter: 'IV-3', measure: '1', action: '1', title: '地域の課題解決のためのスマートシティの' }],
      newOrContinuing: '新規',
      category: '自治事務（任意）',
      operation: '職員のみ',
      period: '毎年度',
      relatedPlan: 'あおば市科学技術振興指針（第2期）、あおば中心市街地まちづくり戦略',
      laws: '国家戦略特別区域法、未来投資戦略、あおばスマートシティ倫理原則',
      sdgs: [9, 11],
    });
    expect(sheetOf('011').department.unit).toBe('次世代モビリティ推進係、スマートシ');
  });

  test('012: values glued to their labels', () => {
    expect(sheetOf('012').profile).toMatchObject({
      mayoralPledges: ['1', '2', '3', '47'],
      newOrContinuing: '新規',
      category: '自治事務 (任意)',
      operation: '一部委託',
      period: '毎年度',
      sdgs: [9, 11],
    });
    expect(sheetOf('012').department.unit).toBe('(スマートシティ戦略室)');
  });

  test('pledges, plans and dashes', () => {
    expect(sheetOf('095').profile.mayoralPledges).toEqual(['31-1']);
    expect(sheetOf('095').profile.strategicPlans).toEqual([
      { chapter: 'Ⅲ-2', measure: '1', action: '3', title: '科学教育の推進と批判的思考の育成' },
    ]);
    expect(sheetOf('093').profile.mayoralPledges).toEqual(['116']);
    expect(sheetOf('009').profile).toMatchObject({ budgetCode: null, budgetTitle: null, laws: '特になし', sdgs: [9] });
    expect(sheetOf('094').profile.sdgs).toEqual([8, 9, 11]);
    expect(sheetOf('094').profile.temporaryStaff).toHaveLength(5);
  });
});

describe('texts and evaluations', () => {
  test('labels and roles in the order of the form', () => {
    for (const draft of drafts) {
      expect(draft.texts.map(({ role, label }) => `${role} ${label}`)).toEqual([
        'target_group 対象',
        'purpose 目的',
        'overview 概要（取組内容）',
        'participation 共有、理解',
        'participation 企画・立案、計画',
        'participation 実行',
        'participation 評価、検証',
        'response_to_issues 前年度の課題への対応',
        'result 成果',
        'issue_work 課題（業務）',
        'issue_organization 課題（組織、予算等）',
        'improvement_goal 改善目標',
      ]);
    }
  });

  // The four layouts of 課題: first and last words of both halves and the line of the second.
  test.each([
    ['092', '特区制度及び', 'が難しい。', '特になし', '特になし', 76],
    ['097', '自動走行実現のための', '継続的・効果的な発信', 'あおばモビリティロボット', '活動の在り方の見直し', 343],
    ['095', 'ネット環境のある', '開催した方が良い。', '事業推進にあたり、', '事業運営体制が必要。', 432],
    ['011', 'スマートシティ・', '住民理解の醸成', 'スマートシティ・', '事業収益性の確保', 789],
    ['012', '令和2年度中に、', '作成する必要がある。', '上記の仕様作成に', '反映していく必要がある。', 878],
  ])('課題 of %s', (number, workBegins, workEnds, organizationBegins, organizationEnds, line) => {
    const [work, organization] = ['課題（業務）', '課題（組織、予算等）'].map((label) =>
      textOf(sheetOf(number), label),
    );
    expect(work?.body.startsWith(workBegins) && work.body.endsWith(workEnds)).toBe(true);
    expect(organization?.body.startsWith(organizationBegins) && organization.body.endsWith(organizationEnds)).toBe(
      true,
    );
    expect(organization?.line).toBe(line);
    expect(`${work?.body}${organization?.body}`).not.toMatch(/<|組織、予算等/);
  });

  test('words unaltered, 特になし is a text', () => {
    expect(textOf(sheetOf('096'), '目的')).toEqual({
      role: 'purpose',
      label: '目的',
      fiscalYear: null,
      body: '社会的課題の解決や産業の国際競争力の強化のため、女性研究者育成や海外都市との連携を図る。',
      document: 'r2-management-sheets',
      line: 199,
    });
    expect(textOf(sheetOf('012'), '前年度の課題への対応')?.body).toBe('特になし');
    expect(textOf(sheetOf('011'), '企画・立案、計画')?.body).toBe('意見交換会、ワークショップ、オープンハウス 等');
  });

  /** 市民ニーズ, 進捗状況, 市の関与, 優先度, 方向性; a dash is printed for no grade. */
  test.each([
    ['092', '3 4 - - 継続'],
    ['094', '4 4 4 3 継続'],
    ['096', '4 4 4 3 継続'],
    ['097', '4 4 5 3 継続'],
    ['095', '4 3 3 3 継続'],
    ['009', '4 4 4 5 継続'],
    ['093', '3 4 4 5 継続'],
    ['010', '3 3 - - 終了'],
    ['011', '5 4 5 5 継続'],
    ['012', '4 2 4 5 継続'],
  ])('grades of %s', (number, grades) => {
    const { evaluations } = sheetOf(number);
    expect(evaluations.map(({ grade }) => grade ?? '-').join(' ')).toBe(grades);
    expect(evaluations.map(({ role }) => role).join(' ')).toBe('rating progress rating rating direction');
  });

  test('explanations; a reason that is a dash is none', () => {
    expect(evaluationOf(sheetOf('092'), '市の関与')).toEqual({
      role: 'rating',
      item: '市の関与',
      grade: null,
      explanation: '法令等により市の実施が定められている。',
      fiscalYear: null,
      document: 'r2-management-sheets',
      line: 83,
    });
    expect(evaluationOf(sheetOf('012'), '進捗状況')?.explanation).toBe('計画から遅れている。（未達成）');
    expect(evaluationOf(sheetOf('010'), '方向性')?.explanation).toBe('今年度で事業が終了');
    expect(drafts.filter((draft) => evaluationOf(draft, '方向性')?.explanation === null)).toHaveLength(9);
  });
});

describe('damaged sheets', () => {
  /** The source with one line changed: `found` must stand in it. */
  const damaged = (line: number, found: string, instead: string) => () => {
    const copy = [...lines];
    expect(copy[line - 1]).toContain(found);
    copy[line - 1] = (copy[line - 1] ?? '').replace(found, instead);
    return r2ManagementSheet.read({ document, lines: copy });
  };

  test.each([
    ['a value is lost', 26, '\t8,582', '', /26 行目「決算額」.*値は5年度分/],
    ['a value is no number', 26, '8,582', '8,58', /26 行目「決算額」: 「8,58」.*数値/],
    ['a wrong unit', 26, '(千円)', '(円)', /26 行目「決算額」: 「\(円\)」.*千円/],
    ['a cost row is lost', 27, '一般財源', '', /27 行目「コストの推移」/],
    ['the years are lost', 24, '令和元年度', '元年度', /値は4年度分/],
    ['the title year cannot be read', 3, '令和 2年度', '零和 2年度', /3 行目「表題」/],
    ['a section is lost', 42, '指標の推移', '', /「指標の推移」/],
    ['an indicator row is lost', 46, '目標値', '', /44 行目「目標値」/],
    ['an indicator value is lost', 47, '\t685.0', '', /47 行目「指標1 実績」.*値は6年度分/],
    ['an indicator number is out of order', 50, '2\t指標名', '3\t指標名', /50 行目「指標2の番号」/],
    ['a name is lost where there are values', 44, '連携企業数 (件)', '()', /46 行目「指標1 指標名」.*486/],
    ['an unknown word in the right-hand column', 10, '\t継続', '\t続行', /10 行目「事業の基本情報」: 「続行」/],
    ['a label of the right-hand column is lost', 10, '新規・継続', '新規', /3 行目「新規・継続」/],
    ['one value too many', 14, '特になし', '特になし\t民法', /14 行目「事業の基本情報」: 「特になし 民法」/],
    ['a value printed twice', 11, '自治事務（任意）', '継続', /11 行目「事業の基本情報」: 「継続」/],
    ['a department without 課', 8, '科学技術振興課', '', /8 行目「担当部課」/],
    ['a name without number', 7, '092 ', '', /7 行目「事務事業名」/],
    ['a value without a label', 13, '個別計画', '', /13 行目「事業の基本情報」: 「総合特別区域計画」/],
    ['a grade outside 1 to 5', 81, '\t3\t', '\t7\t', /81 行目「市民ニーズ」: 「7」/],
    ['a rating is lost', 82, '進捗状況', '', /82 行目「評価」/],
    ['half of 課題 is lost', 76, '組織、予算等', '', /「課題（組織、予算等）」/],
    ['a text runs on without a label', 19, '目的\t', '', /19 行目「事業の概要」/],
    ['a tab cuts a text', 20, '組織の垣根を', '組織の\t垣根を', /20 行目「概要（取組内容）」: 「垣根を/],
  ])('%s', (_, line, found, instead, message) => {
    expect(damaged(line, found, instead)).toThrow(message);
  });

  test('a document without any sheet', () => {
    expect(() => r2ManagementSheet.read({ document, lines: ['何もありません'] })).toThrow(
      /1 行目「表題」: 「何もありません」/,
    );
  });
});

describe('a sheet of another year', () => {
  const later = lines
    .slice(2, 89)
    .join('\n')
    .replace('令和 2年度 事務', '令和 3年度 事務')
    .replace(
      '平成30年度\t令和元年度\t令和 2年度\t令和 3年度\t令和 4年度',
      '令和元年度\t令和 2年度\t令和 3年度\t令和 4年度\t令和 5年度',
    );
  const [draft] = r2ManagementSheet.read({ document: { ...document, id: 'r3' }, lines: later.split('\n') });

  test('takes its years from its own text', () => {
    expect(draft?.edition).toBe(2021);
    const budget = draft === undefined ? [] : costs(draft, 'operating_cost', 'budget');
    expect(budget.map(({ fiscalYear }) => fiscalYear)).toEqual([2019, 2020, 2021, 2022, 2023]);
    expect(statuses(budget)).toBe('not_recorded not_recorded reported planned planned');
    const [indicator] = draft?.indicators ?? [];
    expect(statuses(indicator?.actuals ?? [])).toBe('reported reported reported not_yet not_yet not_yet');
    expect(indicator?.document).toBe('r3');
  });
});

describe('recognises', () => {
  test('its own table text, and no other document', () => {
    expect(r2ManagementSheet.recognises(text)).toBe(true);
    for (const other of ['r6-results-list', 'r6-management-sheets', 'h29-evaluation-sheets', 'r1-technology-slides']) {
      expect(r2ManagementSheet.recognises(neutralLines(`${other}.txt`).join('\n'))).toBe(false);
    }
  });
});
