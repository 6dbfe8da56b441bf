import type { EvaluationRole } from '../../schema/codes.ts';
import type { Evaluation } from '../../schema/sheet.ts';
import type { Cell, CellSheet } from './cells.ts';
import { find, isDash, refuse, rowAt, valueOf, valuesAfter } from './cells.ts';

const ITEMS: readonly { item: string; role: EvaluationRole }[] = [
  { item: '事業の進捗状況', role: 'progress' },
  { item: '改善目標の進捗状況', role: 'progress' },
  { item: '有効性', role: 'rating' },
  { item: '効率性', role: 'rating' },
  { item: '総合評価', role: 'overall' },
];

/** The grades of the first 対象年度 and the 方向性 of the coming year. What the source text lost is not graded but named in `lost`. */
export function readEvaluations(sheet: CellSheet): { evaluations: Evaluation[]; lost: string[] } {
  const graded = ITEMS.map(({ item, role }) => ({ label: item, evaluation: readGrade(sheet, item, role) }));
  const all = [...graded, readDirection(sheet)];
  return {
    evaluations: all.flatMap(({ evaluation }) => evaluation ?? []),
    lost: all.filter(({ evaluation }) => evaluation === null).map(({ label }) => label),
  };
}

/** The form prints each item twice: the closed year, then the first half of the next, which is still empty when the sheet is made. */
function readGrade(sheet: CellSheet, item: string, role: EvaluationRole): Evaluation | null {
  const [closed, half] = find(sheet, item);
  if (closed === undefined) return null;
  if (half === undefined)
    return refuse(sheet, closed.line, item, '1つだけの項目名', '対象年度ごとに1つ、合わせて2つの項目名');
  const early = valueOf(sheet, half);
  if (early && !isDash(early.text)) refuse(sheet, early.line, item, early.text, '上半期の評価はまだなく「-」');
  const value = valueOf(sheet, closed);
  const { document, years } = sheet;
  return value && { role, item, ...gradeOf(value.text), fiscalYear: years[0], document, line: value.line };
}

/** "高: 成果が向上している" is the grade 高 with its explanation, "達成" a grade alone. */
function gradeOf(text: string): Pick<Evaluation, 'grade' | 'explanation'> {
  if (isDash(text)) return { grade: null, explanation: null };
  const match = /^([^:：]+?)\s*[:：]\s*(.+)$/.exec(text);
  return { grade: match?.[1] ?? text, explanation: match?.[2] ?? null };
}

function readDirection(sheet: CellSheet): { label: string; evaluation: Evaluation | null } {
  const label = sheet.rows.flat().find((cell) => /^H\d+年度の方向性$/.test(cell.text));
  if (label === undefined) return { label: '方向性', evaluation: null };
  const [value] = valuesAfter(sheet, label);
  if (value === undefined) return { label: label.text, evaluation: null };
  const grade = isDash(value.text) ? null : value.text;
  const evaluation: Evaluation = {
    role: 'direction',
    item: label.text,
    grade,
    explanation: reasonAfter(sheet, label),
    fiscalYear: null,
    document: sheet.document,
    line: value.line,
  };
  return { label: label.text, evaluation };
}

function reasonAfter(sheet: CellSheet, label: Cell): string | null {
  const reason = rowAt(sheet, label.line).find((cell) => cell.text === '理由');
  const value = reason && valuesAfter(sheet, reason)[0];
  return value === undefined || isDash(value.text) ? null : value.text;
}
