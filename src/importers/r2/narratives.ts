import type { TextRole } from '../../schema/codes.ts';
import type { Evaluation, Narrative } from '../../schema/sheet.ts';
import { expectRows, filled, isDash, orNull, plainLabel, sectionRows } from './rows.ts';
import type { R2Sheet, Row, Section } from './rows.ts';
import { readIssues } from './issues.ts';
import { SourceError } from '../source-error.ts';

interface TextRow {
  section: Section;
  label: string;
  role: TextRole;
}

const BEFORE_ISSUES: readonly TextRow[] = [
  { section: '事業の概要', label: '対象', role: 'target_group' },
  { section: '事業の概要', label: '目的', role: 'purpose' },
  { section: '事業の概要', label: '概要（取組内容）', role: 'overview' },
  { section: '市民参加の取組状況', label: '共有、理解', role: 'participation' },
  { section: '市民参加の取組状況', label: '企画・立案、計画', role: 'participation' },
  { section: '市民参加の取組状況', label: '実行', role: 'participation' },
  { section: '市民参加の取組状況', label: '評価、検証', role: 'participation' },
  { section: '事業の成果と課題', label: '前年度の課題への対応', role: 'response_to_issues' },
  { section: '事業の成果と課題', label: '成果', role: 'result' },
];
const AFTER_ISSUES: readonly TextRow[] = [{ section: '事業の成果と課題', label: '改善目標', role: 'improvement_goal' }];

const RATINGS = ['市民ニーズ', '進捗状況', '市の関与', '優先度'];

/** Every narrative of the sheet in the order of the form; a dash or an empty cell is none. SourceError for a label that is missing. */
export function readTexts(sheet: R2Sheet): Narrative[] {
  for (const section of ['事業の概要', '市民参加の取組状況'] as const) {
    expectRows(
      sheet,
      section,
      BEFORE_ISSUES.filter((spec) => spec.section === section).map(({ label }) => label),
    );
  }
  return [
    ...BEFORE_ISSUES.flatMap((spec) => textOf(sheet, spec)),
    ...readIssues(sheet),
    ...AFTER_ISSUES.flatMap((spec) => textOf(sheet, spec)),
  ];
}

/** 評価 (four ratings) and 方向性 with its 理由. */
export function readEvaluations(sheet: R2Sheet): Evaluation[] {
  expectRows(sheet, '評価', RATINGS);
  expectRows(sheet, '方向性', ['方向性', '理由']);
  return [...RATINGS.map((item) => ratingOf(sheet, item)), directionOf(sheet)];
}

function textOf(sheet: R2Sheet, { section, label, role }: TextRow): Narrative[] {
  const { line, values } = labelledRow(sheet, section, label);
  const [body = '', stray] = values;
  if (stray !== undefined) throw strayCell(sheet, { line, label }, stray);
  if (body === '' || isDash(body)) return [];
  return [{ role, label, fiscalYear: null, body, document: sheet.document, line }];
}

function ratingOf(sheet: R2Sheet, item: string): Evaluation {
  const { line, values } = labelledRow(sheet, '評価', item);
  const [grade = '', explanation, stray] = values;
  const place = { document: sheet.document, line, label: item };
  if (stray !== undefined) throw strayCell(sheet, place, stray);
  if (!isDash(grade) && !/^[1-5]$/.test(grade)) {
    throw new SourceError(place, grade, '評価は1から5の数字か「-」', '原文の評価を確かめてください。');
  }
  const role = item === '進捗状況' ? 'progress' : 'rating';
  return {
    role,
    item,
    grade: orNull(grade),
    explanation: orNull(explanation),
    fiscalYear: null,
    document: sheet.document,
    line,
  };
}

function directionOf(sheet: R2Sheet): Evaluation {
  const { line, values } = labelledRow(sheet, '方向性', '方向性');
  const reason = labelledRow(sheet, '方向性', '理由').values[0];
  const grade = orNull(values[0]);
  return {
    role: 'direction',
    item: '方向性',
    grade,
    explanation: orNull(reason),
    fiscalYear: null,
    document: sheet.document,
    line,
  };
}

/** The filled cells after a label. Brackets and blanks of the label may be of either width. */
function labelledRow(sheet: R2Sheet, section: Section, label: string): { line: number; values: string[] } {
  const row = sectionRows(sheet, section).find(
    (candidate) => plainLabel(candidate.cells[0] ?? '') === plainLabel(label),
  );
  const values = filled(row ?? { line: 0, cells: [] }).slice(1);
  if (row !== undefined) return { line: row.line, values };
  const place = { document: sheet.document, line: firstLine(sheet, section), label };
  throw new SourceError(place, '', `「${section}」に「${label}」の行がある`, '原文の行を補ってください。');
}

function firstLine(sheet: R2Sheet, section: Section): number {
  const [row]: Row[] = sectionRows(sheet, section);
  return row?.line ?? sheet.lines[0];
}

function strayCell(sheet: R2Sheet, at: { line: number; label: string }, found: string): SourceError {
  const place = { document: sheet.document, line: at.line, label: at.label };
  return new SourceError(place, found, '値は一つ', '余分なタブで値が分かれていないか確かめてください。');
}
