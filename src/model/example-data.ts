import type { DataSet, Program } from './program.ts';
import type { Cost, Evaluation, Indicator, Narrative, Sheet, Total } from '../schema/sheet.ts';
import type { Figure } from '../schema/figure.ts';
import type { SourceDocument } from '../schema/site.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';

// Builders for tests: every rule is shown the smallest data that it speaks of.

type Status = Figure['status'];

const status = (value: number | null, given?: Status): Status => given ?? (value === null ? 'unreadable' : 'reported');

export function figure(fiscalYear: number, value: number | null, given?: Status): Figure {
  return { fiscalYear, value, status: status(value, given), printed: value === null ? null : String(value), line: 1 };
}

export function cost(
  item: Cost['item'],
  measure: Cost['measure'],
  fiscalYear: number,
  value: number | null,
  given?: Status,
): Cost {
  return { item, measure, ...figure(fiscalYear, value, given), document: 'r6' };
}

export function total(item: Total['item'], measure: Total['measure'], fiscalYear: number, value: number | null): Total {
  return { item, measure, ...figure(fiscalYear, value), document: 'r6' };
}

/** Indicator 1 with targets and results from 2021 on. */
export function indicator(
  targets: (number | null)[],
  actuals: (number | null)[],
  rest: Partial<Indicator> = {},
): Indicator {
  const years = (values: (number | null)[]) => values.map((value, index) => figure(2021 + index, value));
  const texts = { name: '利用件数', kind: '成果指標', unit: '件', note: null, document: 'r6', line: 1 };
  return {
    number: 1,
    better: 'higher',
    cumulative: false,
    ...texts,
    targets: years(targets),
    actuals: years(actuals),
    ...rest,
  };
}

export function evaluation(role: Evaluation['role'], item: string, grade: string | null): Evaluation {
  return { role, item, grade, explanation: null, fiscalYear: null, document: 'r6', line: 1 };
}

export function narrative(label: string, body: string, fiscalYear: number | null = null): Narrative {
  return { role: 'result', label, fiscalYear, body, document: 'r6', line: 1 };
}

export function sheet(rest: Partial<Sheet> = {}): Sheet {
  const empty = { costs: [], totals: [], indicators: [], evaluations: [], texts: [], lost: [] };
  return {
    programId: '0008',
    edition: 2024,
    name: 'データ活用',
    printedNumber: '008',
    sources: [{ document: 'r6', sheet: 1, lines: [1, 60] }],
    department: { bureau: '政策部', section: '情報課', unit: null },
    profile: {
      budgetCode: '01-020108-21',
      budgetTitle: null,
      mayoralPledges: [],
      strategicPlans: [],
      newOrContinuing: null,
      category: null,
      operation: null,
      period: null,
      relatedPlan: null,
      laws: null,
      sdgs: [9],
      temporaryStaff: [],
    },
    ...empty,
    ...rest,
  };
}

export function program(sheets: Sheet[], number: number | null = 8): Program {
  const latest = sheets.at(-1)!;
  const { programId: id, name } = latest;
  const links = [{ edition: latest.edition, document: 'r6', basis: 'name' as const, evidence: '名称が同じ' }];
  const identity = { id, number, name, otherNames: [], links, relations: [], ended: null };
  return { id, number, name, identity, sheets, latest, department: latest.department };
}

function document(id: string, edition: number | null, form: string | null): [string, SourceDocument] {
  const words = {
    publisher: 'あおば市',
    department: '政策部',
    received: '2026-11-22',
    licenceNote: '不明',
    note: '文字です。',
    covers: '年度',
  };
  return [id, { id, file: `${id}.txt`, title: `文書${id}`, edition, form, sheets: 1, ...words }];
}

const exampleVocabulary: Vocabulary = {
  scales: [
    { role: 'rating', grades: ['5', '4', '3', '2', '1'], steps: true },
    { role: 'rating', grades: ['高', '中', '低'], steps: false },
    { role: 'progress', grades: ['達成', '一部達成', '未達成'], steps: false },
    { role: 'overall', grades: ['A', 'B', 'C', 'D'], steps: false },
  ],
  directions: ['拡大・拡充', '継続', '改善', '縮小', '終了'],
  indicatorUnits: ['件', '人', '回'],
  indicatorKinds: ['活動結果指標', '成果指標'],
};

/** A data set of these sheets, one program for each 事業ID. */
export function data(sheets: Sheet[], rest: Partial<DataSet> = {}): DataSet {
  const programs = [...Map.groupBy(sheets, ({ programId }) => programId)].map(([id, own]) =>
    program(own, Number.parseInt(id, 10)),
  );
  return {
    site: {
      title: '事業データ',
      municipality: 'あおば市',
      municipalityCode: '009903',
      prefecture: '青葉県',
      official: false,
      publisher: { name: '編集者', url: null },
      url: 'https://example.org',
      base: '/',
      description: '説明',
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.ja', note: '不明' },
      contact: { label: '連絡先', url: 'mailto:info@example.org' },
      sourcePage: null,
    },
    vocabulary: exampleVocabulary,
    documents: new Map([
      document('r2', 2020, 'R2マネジメントシート'),
      document('r6', 2024, 'R6マネジメントシート'),
      document('slides', null, null),
    ]),
    programs,
    decisions: [],
    corrections: [],
    published: [],
    ...rest,
  };
}
