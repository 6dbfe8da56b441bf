import type { DataSet, Program } from '../model/program.ts';
import type { Sheet } from '../schema/sheet.ts';
import type { SourceDocument } from '../schema/site.ts';

// A small data set for the tests of this folder: two programs, three sheets, every kind of cell.

const PROFILE: Sheet['profile'] = {
  budgetCode: '01-020108-21',
  budgetTitle: null,
  mayoralPledges: [],
  strategicPlans: [],
  newOrContinuing: '継続',
  category: '自治事務（任意）',
  operation: null,
  period: null,
  relatedPlan: null,
  laws: null,
  sdgs: [9],
  temporaryStaff: [],
};

const OLD: Sheet = {
  programId: '0008',
  edition: 2020,
  name: 'データ活用',
  printedNumber: '008',
  sources: [{ document: 'r2', sheet: 1, lines: [1, 40] }],
  department: { bureau: '政策部', section: '情報課', unit: '企画係' },
  profile: PROFILE,
  costs: [
    {
      item: 'operating_cost',
      measure: 'settlement',
      fiscalYear: 2020,
      value: 900,
      status: 'reported',
      printed: '900',
      line: 12,
      document: 'r2',
    },
    {
      item: 'operating_cost',
      measure: 'settlement',
      fiscalYear: 2021,
      value: null,
      status: 'not_yet',
      printed: '0',
      line: 12,
      document: 'r2',
    },
    {
      item: 'operating_cost',
      measure: 'budget',
      fiscalYear: 2021,
      value: 0,
      status: 'planned',
      printed: '0',
      line: 11,
      document: 'r2',
    },
    {
      item: 'operating_cost',
      measure: 'budget',
      fiscalYear: 2020,
      value: 1000,
      status: 'reported',
      printed: '1000',
      line: 11,
      document: 'r2',
    },
  ],
  totals: [],
  indicators: [],
  evaluations: [],
  texts: [],
  lost: [],
};

const NEW: Sheet = {
  ...OLD,
  edition: 2024,
  sources: [
    { document: 'r6', sheet: 1, lines: [1, 60] },
    { document: 'r6-list', sheet: 3, lines: [30, 40] },
  ],
  costs: [
    {
      item: 'staff_share',
      measure: 'settlement',
      fiscalYear: 2024,
      value: 0.5,
      status: 'reported',
      printed: '0.50',
      line: 20,
      document: 'r6',
    },
    {
      item: 'general_revenue',
      measure: 'settlement',
      fiscalYear: 2024,
      value: -500,
      status: 'reported',
      printed: '-500',
      line: 19,
      document: 'r6',
    },
    {
      item: 'operating_cost',
      measure: 'settlement',
      fiscalYear: 2021,
      value: 905,
      status: 'reported',
      printed: '905',
      line: 18,
      document: 'r6',
    },
    {
      item: 'operating_cost',
      measure: 'settlement',
      fiscalYear: 2024,
      value: 12000,
      status: 'reported',
      printed: '12000',
      line: 18,
      document: 'r6',
    },
  ],
  indicators: [
    {
      number: 2,
      name: '停止回数',
      kind: '成果指標',
      unit: '回',
      note: '年間の回数\n※累計ではない',
      better: 'lower',
      cumulative: false,
      document: 'r6',
      line: 30,
      targets: [{ fiscalYear: 2024, value: 0, status: 'reported', printed: '0.0', line: 31 }],
      actuals: [{ fiscalYear: 2024, value: 2, status: 'reported', printed: '2.0', line: 32 }],
    },
    {
      number: 1,
      name: '利用件数',
      kind: null,
      unit: null,
      note: null,
      better: 'higher',
      cumulative: false,
      document: 'r6',
      line: 28,
      targets: [
        { fiscalYear: 2023, value: null, status: 'no_target', printed: '-', line: 29 },
        { fiscalYear: 2024, value: null, status: 'unreadable', printed: null, line: null },
      ],
      actuals: [{ fiscalYear: 2025, value: 3, status: 'suspect', printed: '3.0', line: 29 }],
    },
  ],
  evaluations: [
    {
      role: 'rating',
      item: '市民ニーズ',
      grade: '4',
      explanation: '高い。\n今後も続く。',
      fiscalYear: null,
      document: 'r6',
      line: 50,
    },
    { role: 'direction', item: '方向性', grade: '継続', explanation: null, fiscalYear: null, document: 'r6', line: 51 },
    { role: 'rating', item: '優先度', grade: null, explanation: null, fiscalYear: null, document: 'r6', line: 52 },
  ],
  texts: [
    { role: 'result', label: '成果', fiscalYear: null, body: '研修を行った。\n・3回', document: 'r6', line: 40 },
    { role: 'improvement_goal', label: '改善目標', fiscalYear: 2017, body: '=SUM(A1)', document: 'r6', line: 41 },
    { role: 'result', label: '成果', fiscalYear: null, body: '研修を「3回」, 行った。', document: 'r6-list', line: 33 },
  ],
};

const LISTED: Sheet = {
  ...OLD,
  programId: 'b0102011012-01',
  edition: 2024,
  name: '番号制度',
  printedNumber: null,
  sources: [{ document: 'r6-list', sheet: 9, lines: [90, 99] }],
  department: { bureau: '政策部', section: '情報課', unit: null },
  profile: { ...PROFILE, category: null },
  costs: [],
  texts: [{ role: 'overview', label: '事業の概要', fiscalYear: null, body: '総合調整', document: 'r6-list', line: 91 }],
};

function programOf(number: number | null, name: string, otherNames: string[], sheets: Sheet[]): Program {
  const latest = sheets.at(-1)!;
  const id = latest.programId;
  const links = sheets.map(({ edition, sources }) => ({
    edition,
    document: sources[0]!.document,
    basis: 'name' as const,
    evidence: '名称が同じ',
  }));
  const identity = { id, number, name, otherNames, links, relations: [], ended: null };
  return { id, number, name, identity, sheets, latest, department: latest.department };
}

function documentOf(id: string, title: string, edition: number, form: string): [string, SourceDocument] {
  const words = {
    publisher: 'あおば市',
    department: '政策部',
    licenceNote: '確認できていません。',
    note: '文字です。',
    covers: title.slice(0, 5),
  };
  return [id, { id, file: `${id}.txt`, title, edition, form, sheets: 1, received: `2026-11-2${id.length}`, ...words }];
}

export const exampleData: DataSet = {
  site: {
    title: '事業データ',
    municipality: 'あおば市',
    municipalityCode: '009903',
    prefecture: '青葉県',
    official: false,
    publisher: { name: '編集者', url: null },
    url: 'https://example.org',
    base: '/jigyo/',
    description: '説明',
    licence: {
      name: 'CC BY 4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
      note: '市の文章の利用条件は確認できていません。',
    },
    contact: null,
    sourcePage: null,
  },
  vocabulary: { scales: [] },
  documents: new Map([
    documentOf('r2', '令和2年度 シート', 2020, 'R2マネジメントシート'),
    documentOf('r6', '令和6年度 シート', 2024, 'R6マネジメントシート'),
    documentOf('r6-list', '令和6年度 成果一覧', 2024, 'R6成果一覧'),
  ]),
  programs: [
    programOf(8, 'データ活用', ['データ 活用', 'ﾃﾞｰﾀ活用', '旧データ事業'], [OLD, NEW]),
    programOf(null, '番号制度', [], [LISTED]),
  ],
  decisions: [
    {
      kind: 'indicator_direction',
      programId: '0008',
      edition: 2024,
      indicator: 2,
      better: 'lower',
      quote: null,
      reason: '停止は少ないほどよい',
    },
  ],
  corrections: [],
  published: [
    {
      version: '1.0.0',
      date: '2026-11-22',
      reasons: ['最初の公開'],
      files: [{ path: 'costs.csv', bytes: 1, sha256: '0'.repeat(64) }],
    },
  ],
};
