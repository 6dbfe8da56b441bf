import type { TextRole } from '../../schema/codes.ts';
import type { Evaluation, Narrative } from '../../schema/sheet.ts';
import { bodyOf, orNull } from './form-cells.ts';
import type { FigureReader } from './form-figures.ts';
import { RATING_LABELS, type TextLabel } from './form-labels.ts';
import { type Field, hasValue } from './form-field.ts';
import { fieldOf } from './form-sheet.ts';

interface TextRow {
  field: TextLabel;
  role: TextRole;
  /** 項目, where it differs from what the form prints beside the text. */
  label?: string;
}

/** In the order of the form. */
const TEXTS: readonly TextRow[] = [
  { field: '対象', role: 'target_group' },
  { field: '目的', role: 'purpose' },
  { field: '概要（取組内容）', role: 'overview' },
  { field: '共有、理解', role: 'participation' },
  { field: '企画・立案、計画', role: 'participation' },
  { field: '実行', role: 'participation' },
  { field: '評価、検証', role: 'participation' },
  { field: '前年度の課題への対応', role: 'response_to_issues' },
  { field: '成果', role: 'result' },
  { field: '業務', role: 'issue_work', label: '課題（業務）' },
  { field: '組織、予算等', role: 'issue_organization', label: '課題（組織、予算等）' },
  { field: '改善目標', role: 'improvement_goal' },
];

/** The narratives of a sheet; a dash or an empty cell is none. */
export function readTexts({ sheet, document }: FigureReader): Narrative[] {
  return TEXTS.flatMap(({ field: printed, role, label = printed }) => {
    const field = fieldOf(sheet, printed);
    const body = bodyOf(field);
    return body === null ? [] : [{ role, label, fiscalYear: null, body, document, line: field.line }];
  });
}

/** 評価 (four ratings) and 方向性 with its 理由. Problem: a grade that is none. */
export function readEvaluations(reader: FigureReader): Evaluation[] {
  return [...RATING_LABELS.map((item) => ratingOf(reader, item)), directionOf(reader)];
}

function ratingOf(reader: FigureReader, item: (typeof RATING_LABELS)[number]): Evaluation {
  const field = fieldOf(reader.sheet, item);
  const [grade, explanation] = gradeAndWords(field);
  if (orNull(grade) !== null && !/^[1-5１-５]$/.test(grade))
    reader.problems.add(field, item, grade, '評価は1から5の数字か「-」', '');
  const role = item === '進捗状況' ? 'progress' : 'rating';
  return evaluation(reader, field, { role, item, grade: grade.normalize('NFKC'), explanation });
}

/** The grade in the first cell and the words behind it, which may share one cell. */
function gradeAndWords({ cells }: Field): [grade: string, words: string | null] {
  const filled = cells.filter((cell) => cell !== '');
  const [grade = '', ...rest] = filled.length === 1 ? filled[0]!.split(/ +(.*)/s) : filled;
  return [grade, orNull(rest.join(' ').trim())];
}

function directionOf(reader: FigureReader): Evaluation {
  const { sheet } = reader;
  const field = directionField(reader);
  const [grade, beside] = gradeAndWords(field);
  const reason = sheet.fields.some(({ label }) => label === '理由') ? bodyOf(fieldOf(sheet, '理由')) : beside;
  return evaluation(reader, field, { role: 'direction', item: '方向性', grade, explanation: reason });
}

/** Where 方向性 is a heading, its row stands below it without a label. */
function directionField({ sheet }: FigureReader): Field {
  const field = fieldOf(sheet, '方向性');
  const below = sheet.loose.find(({ line }) => line > field.line);
  return hasValue(field) ? field : (below ?? field);
}

function evaluation(
  { document }: FigureReader,
  { line }: Field,
  of: Pick<Evaluation, 'role' | 'item' | 'explanation'> & { grade: string },
): Evaluation {
  return { ...of, grade: orNull(of.grade), fiscalYear: null, document, line };
}
