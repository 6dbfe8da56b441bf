import type { ProgramIdentity } from '../schema/program.ts';
import type { Figure } from '../schema/figure.ts';
import type { Cost, Indicator, Narrative, Sheet } from '../schema/sheet.ts';
import type { SourceDocument } from '../schema/site.ts';
import type { DraftSheet } from './form.ts';

// Small made-up records for the tests of this folder.

export function exampleFigure(changes: Partial<Figure> = {}): Figure {
  return { fiscalYear: 2020, value: 5, status: 'reported', printed: '5.0', line: 3, ...changes };
}

export function exampleCost(changes: Partial<Cost> = {}): Cost {
  return { item: 'operating_cost', measure: 'budget', document: 'sheets', ...exampleFigure(), ...changes };
}

export function exampleIndicator(changes: Partial<Indicator> = {}): Indicator {
  return {
    number: 1,
    name: '停止回数',
    kind: '活動結果指標',
    unit: '回',
    note: null,
    better: 'higher',
    cumulative: false,
    document: 'sheets',
    line: 2,
    targets: [exampleFigure({ fiscalYear: 2019 }), exampleFigure({ fiscalYear: 2020 })],
    actuals: [exampleFigure({ fiscalYear: 2019 }), exampleFigure({ fiscalYear: 2020 })],
    ...changes,
  };
}

export function exampleText(changes: Partial<Narrative> = {}): Narrative {
  return {
    role: 'purpose',
    label: '目的',
    fiscalYear: null,
    body: '図るため。',
    document: 'sheets',
    line: 4,
    ...changes,
  };
}

export function exampleDraft(changes: Partial<DraftSheet> = {}): DraftSheet {
  return {
    edition: 2020,
    name: '情報化推進事業',
    printedNumber: '087',
    sources: [{ document: 'sheets', sheet: 1, lines: [1, 4] }],
    department: { bureau: '企画ソリューション部', section: '情報政策課', unit: '企画推進係' },
    profile: {
      budgetCode: null,
      budgetTitle: null,
      mayoralPledges: [],
      strategicPlans: [],
      newOrContinuing: '継続',
      category: null,
      operation: null,
      period: null,
      relatedPlan: null,
      laws: null,
      sdgs: [9],
      temporaryStaff: [],
    },
    costs: [exampleCost()],
    totals: [],
    indicators: [exampleIndicator()],
    evaluations: [],
    texts: [exampleText()],
    lost: [],
    ...changes,
  };
}

export function exampleSheet(changes: Partial<Sheet> = {}): Sheet {
  return { programId: '0087', ...exampleDraft(), ...changes };
}

export function exampleProgram(changes: Partial<ProgramIdentity> = {}): ProgramIdentity {
  return {
    id: '0087',
    number: 87,
    name: '情報化推進事業',
    otherNames: [],
    links: [{ edition: 2020, document: 'sheets', basis: 'number_and_name', evidence: '番号と名称が同じです' }],
    relations: [],
    ended: null,
    ...changes,
  };
}

export function exampleDocument(changes: Partial<SourceDocument> = {}): SourceDocument {
  return {
    id: 'sheets',
    file: 'sheets.txt',
    title: '令和2年度 シート',
    edition: 2020,
    covers: '令和2年度',
    publisher: 'あおば市',
    department: '企画ソリューション部',
    form: '試験様式',
    sheets: 1,
    received: '2026-11-22',
    licenceNote: '未確認です。',
    note: '試験用です。',
    ...changes,
  };
}
