import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { columnLetters } from '../../src/importers/table/cell/cell-address.ts';
import { csv } from '../../src/model/csv.ts';
import { COST_ITEMS } from '../../src/schema/codes.ts';
import type { Figure } from '../../src/schema/figure.ts';
import type { ProgramIdentity } from '../../src/schema/program.ts';
import type { Sheet } from '../../src/schema/sheet.ts';
import type { SourceDocument } from '../../src/schema/site.ts';

// A city whose source is a table, with a sheet per program and year: what a text document never has. For tests and for
// measuring by hand; nothing in it is random.

const FIRST_ROW = 5;
const NEWEST = 2024;

/** What the sheets of one program hold. */
export interface ProgramKind {
  editions: number;
  indicators: number;
  evaluations: number;
  otherFigures: number;
  /** Years of costs that the newest sheet states. */
  costYears: number;
  /** 千円 */
  amount: (fiscalYear: number) => number;
  bureau: string;
  /** Evaluations and texts of as many years on every sheet; 0: of the year of the sheet. */
  yearsOnSheet: number;
}

const plain: ProgramKind = {
  editions: 6,
  indicators: 3,
  evaluations: 6,
  otherFigures: 5,
  costYears: 1,
  amount: (fiscalYear) => 12_000 + (fiscalYear - 2018) * 321,
  bureau: '企画部',
  yearsOnSheet: 0,
};

/** The kinds by which the pages are judged; every further program is `plain`. */
export const KINDS: Record<string, Partial<ProgramKind>> = {
  'k-large': {
    indicators: 10,
    evaluations: 22,
    otherFigures: 12,
    amount: (year) => 100_000_000 + (year % 3) * 1234.567,
  },
  'k-years': { editions: 1, evaluations: 4, yearsOnSheet: 6, costYears: 20, indicators: 1 },
  'k-small': { amount: (year) => (year % 2 === 0 ? -1.234 : 0.005), indicators: 0, evaluations: 0, bureau: '' },
  'k-words': { editions: 1, indicators: 0, evaluations: 0, otherFigures: 0, costYears: 0, bureau: '' },
  'k-other': { editions: 2, indicators: 0, evaluations: 0, otherFigures: 3, costYears: 0 },
};

/** One row of the table, filled from left to right. */
function rowOf(line: number) {
  const cells: { column: string; heading: string; text: string }[] = [];
  return {
    cells,
    /** The place of a new cell. */
    put(heading: string, text: string): { line: number; cell: string } {
      const column = columnLetters(cells.length + 1);
      cells.push({ column, heading, text });
      return { line, cell: `1-${column}${line}` };
    },
  };
}
type Row = ReturnType<typeof rowOf>;

function figureOf(row: Row, heading: string, fiscalYear: number, value: number): Figure {
  const printed = String(value);
  return { fiscalYear, value, status: 'reported', printed, ...row.put(`${fiscalYear} ${heading}`, printed) };
}

const documentId = (edition: number) => `list-${edition}`;
const names = (count: number, name: string) => Array.from({ length: count }, (_, index) => `${name}${index + 1}`);

function sheetOf(id: string, index: number, kind: ProgramKind, edition: number): { sheet: Sheet; row: Row } {
  const line = FIRST_ROW + index;
  const row = rowOf(line);
  const document = documentId(edition);
  row.put('事務事業名', `事業${id}`);
  const years = (count: number) => names(count, '').map((_, back) => edition - count + 1 + back);
  const figures = (heading: string, value: (year: number) => number, count = kind.costYears) =>
    years(count).map((year) => figureOf(row, heading, year, value(year)));
  const onSheet = kind.yearsOnSheet === 0 ? [null] : years(kind.yearsOnSheet);
  const costs = COST_ITEMS.filter((item) => ['operating_cost', 'general_revenue', 'personnel_cost'].includes(item));
  const sheet: Sheet = {
    programId: id,
    edition,
    name: `事業${id}`,
    printedNumber: null,
    sources: [{ document, sheet: index + 1, lines: [line, line] }],
    department: { bureau: kind.bureau, section: `第${Math.floor(index / 20) + 1}課`, unit: null },
    profile: {
      budgetCode: null,
      budgetTitle: null,
      mayoralPledges: [],
      strategicPlans: [],
      newOrContinuing: null,
      category: null,
      operation: null,
      period: null,
      relatedPlan: null,
      laws: null,
      sdgs: [],
      temporaryStaff: [],
    },
    costs: costs.flatMap((item) =>
      figures(item, kind.amount).map((each) => ({ ...each, item, measure: 'settlement' as const, document })),
    ),
    totals: [],
    otherFigures: names(kind.otherFigures, '委託の件数').flatMap((label, at) =>
      figures(label, (year) => (year % 4) * 1.5 + at, 1).map((each) => ({
        ...each,
        label,
        unit: '件',
        measure: 'settlement' as const,
        document,
      })),
    ),
    indicators: names(kind.indicators, '事業の成果を示す指標その').map((name, at) => ({
      number: at + 1,
      name,
      kind: '成果指標',
      unit: '人回（延べ、オンラインの参加を含む）',
      note: `${name}は、窓口とオンラインの両方を数えます。`,
      better: 'higher' as const,
      cumulative: false,
      document,
      ...row.put(name, name),
      targets: figures(`${name} 目標`, () => 100 + at, 1),
      actuals: figures(`${name} 実績`, (year) => 90 + ((year * (at + 3)) % 21), 1),
    })),
    evaluations: onSheet.flatMap((fiscalYear) =>
      names(kind.evaluations, '評価の項目').map((item, at) => ({
        role: at === 0 ? ('overall' as const) : ('rating' as const),
        item,
        grade: 'ABCDE'[(at + edition) % 5]!,
        explanation: `${item}について、${edition}年度のシートの説明です。市民の利用は前の年度と同じ程度で、方法を見直しました。`,
        fiscalYear,
        document,
        ...row.put(item, 'A'),
      })),
    ),
    texts: [
      ...(['purpose', 'overview'] as const).map((role) => text(role, role, null)),
      ...onSheet.flatMap((year) => [text('result', '成果', year), text('improvement_goal', '改善目標', year)]),
    ],
    lost: [],
  };
  function text(role: Sheet['texts'][number]['role'], label: string, fiscalYear: number | null) {
    const body = `${label}です（${fiscalYear ?? edition}年度）。\n`.concat(
      '市民の声を聞きながら、事業を進めました。'.repeat(8),
    );
    return { role, label, fiscalYear, body, document, ...row.put(label, body) };
  }
  return { sheet, row };
}

/** Programs by 事業ID. */
function kindsOf(count: number): [id: string, kind: ProgramKind][] {
  const named = Object.entries(KINDS).map(([id, kind]): [string, ProgramKind] => [id, { ...plain, ...kind }]);
  const further = names(Math.max(0, count - named.length), 'p-').map((id): [string, ProgramKind] => [id, plain]);
  return [...named, ...further].slice(0, count);
}

function identityOf(id: string, sheets: readonly Sheet[]): ProgramIdentity {
  const links = sheets.map(({ edition, sources: [source] }) => ({
    edition,
    document: source!.document,
    basis: 'number_and_name' as const,
    evidence: `${source!.lines[0]}行目`,
  }));
  return { id, number: null, name: `事業${id}`, otherNames: [], links, relations: [], ended: null };
}

function documentOf(edition: number, sheets: number): SourceDocument {
  const id = documentId(edition);
  const title = `${edition}年度 事務事業一覧表`;
  const words = { publisher: 'みなと市', department: '企画課', form: '事務事業一覧表', received: '2026-11-22' };
  const notes = { covers: `${edition}年度`, licenceNote: '確認していません。', note: '表計算ソフトの表です。' };
  return { id, file: `${id}.csv`, kind: 'cells', title, edition, sheets, ...words, ...notes };
}

const SITE = {
  title: 'みなと市の事務事業データ',
  municipality: 'みなと市',
  municipalityCode: '009911',
  prefecture: 'みなと県',
  official: false,
  publisher: { name: '編集者', url: null },
  url: 'https://example.org',
  base: '/',
  description: 'みなと市の事務事業を、目的、費用、成果から見られます。試験のための架空の市です。',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.ja', note: '架空の市です。' },
  contact: null,
  sourcePage: null,
};

/** Writes the data folder of a city with so many programs. */
export function writeTableCity(folder: string, count = Object.keys(KINDS).length): void {
  const made = kindsOf(count).map(([id, kind], index) => {
    const editions = Array.from({ length: kind.editions }, (_, back) => NEWEST - kind.editions + 1 + back);
    return { id, sheets: editions.map((edition) => sheetOf(id, index, kind, edition)) };
  });
  const write = (path: string, content: unknown) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
  };
  const all = made.flatMap(({ sheets }) => sheets);
  const byEdition = [...Map.groupBy(all, ({ sheet }) => sheet.edition)].sort(([a], [b]) => a - b);
  write('site.json', SITE);
  write(
    'programs.json',
    made.map(({ id, sheets }) =>
      identityOf(
        id,
        sheets.map(({ sheet }) => sheet),
      ),
    ),
  );
  for (const empty of ['decisions', 'corrections', 'editions']) write(`${empty}.json`, []);
  write(
    'sources/manifest.json',
    byEdition.map(([edition, sheets]) => documentOf(edition, sheets.length)),
  );
  for (const [edition, sheets] of byEdition) write(`sources/${documentId(edition)}.csv`, cellsCsv(sheets));
  for (const { sheet } of all) write(`sheets/${sheet.programId}/${sheet.edition}.json`, sheet);
}

function cellsCsv(sheets: readonly { sheet: Sheet; row: Row }[]): string {
  return csv(
    ['事業ID', 'シート', '行', '列', '見出し', 'セル'],
    sheets.flatMap(({ sheet, row }) =>
      row.cells.map(({ column, heading, text }) => [
        sheet.programId,
        '1 一覧',
        String(sheet.sources[0]!.lines[0]),
        column,
        heading,
        text,
      ]),
    ),
  );
}
