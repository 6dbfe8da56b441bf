import type { Department, Profile } from '../../schema/sheet.ts';
import { departmentOf } from '../departments.ts';
import { readTemporaryStaff } from './costs.ts';
import { orNull, sectionRows } from './rows.ts';
import type { R2Sheet, Row } from './rows.ts';
import { rightHandSide } from './profile-right.ts';
import { SourceError } from '../source-error.ts';

interface LeftRow {
  line: number;
  /** The cells after the label, empty ones too. */
  values: string[];
}

/** The labels of the left-hand column and how many values each may have. */
const MOST_VALUES = new Map([
  ['事務事業名', 1],
  ['予算科目', 2],
  ['市長公約', Infinity],
  ['戦略プラン', 4],
  ['個別計画', 1],
  ['根拠法令等', 1],
]);
const LEFT_LABELS = [...MOST_VALUES.keys()];

export interface BasicInformation {
  name: string;
  printedNumber: string;
  department: Department;
  profile: Profile;
}

/** 事業の基本情報: two columns of labels, the right-hand one read by its vocabulary because it slips (profile-right.ts). */
export function readBasicInformation(sheet: R2Sheet): BasicInformation {
  const right = rightHandSide(sheet);
  const left = leftHandSide(sheet, right.begins);
  return {
    ...nameOf(sheet, left),
    department: departmentIn(sheet, right.department, right.unit),
    profile: { ...leftProfile(sheet, left), ...right.recognised, temporaryStaff: readTemporaryStaff(sheet) },
  };
}

type LeftProfile = Pick<
  Profile,
  'budgetCode' | 'budgetTitle' | 'mayoralPledges' | 'strategicPlans' | 'relatedPlan' | 'laws'
>;

function leftProfile(sheet: R2Sheet, left: Map<string, LeftRow>): LeftProfile {
  const [budgetCode = null, budgetTitle = null] = valuesOf(left, '予算科目').map(orNull);
  return {
    budgetCode,
    budgetTitle,
    mayoralPledges: valuesOf(left, '市長公約').filter((value) => orNull(value) !== null),
    strategicPlans: strategicPlans(sheet, left),
    relatedPlan: orNull(valuesOf(left, '個別計画')[0]),
    laws: orNull(valuesOf(left, '根拠法令等')[0]),
  };
}

/** The rows of the left-hand column by their label. `begins` says in which cell of a line the right-hand column begins. */
function leftHandSide(sheet: R2Sheet, begins: Map<number, number>): Map<string, LeftRow> {
  const left = new Map<string, LeftRow>();
  let loose: LeftRow | null = null;
  for (const row of sectionRows(sheet, '事業の基本情報')) {
    const [label = '', ...values] = row.cells.slice(0, begins.get(row.line));
    const found = { line: row.line, values };
    if (label === '' && !hasValue(values)) continue;
    if (label === '' && loose !== null) throw strayValue(sheet, loose);
    if (label !== '') left.set(knownLabel(sheet, row, label), settled(sheet, label, found, loose));
    loose = label === '' ? found : null;
  }
  if (loose !== null) throw strayValue(sheet, loose);
  const missing = LEFT_LABELS.find((label) => !left.has(label));
  if (missing === undefined) return left;
  const place = { document: sheet.document, line: sheet.lines[0], label: missing };
  throw new SourceError(place, '', `「${missing}」の行がある`, '原文の行を補ってください。');
}

/** In sheet 011 the value of 根拠法令等 stands one line above its label: a value without a label belongs to the empty label below it. */
function settled(sheet: R2Sheet, label: string, row: LeftRow, loose: LeftRow | null): LeftRow {
  if (hasValue(row.values.slice(MOST_VALUES.get(label)))) throw strayValue(sheet, row);
  if (loose === null) return row;
  if (label === '根拠法令等' && !hasValue(row.values)) return loose;
  throw strayValue(sheet, loose);
}

function hasValue(values: string[]): boolean {
  return values.some((value) => value !== '');
}

function knownLabel(sheet: R2Sheet, row: Row, label: string): string {
  if (LEFT_LABELS.includes(label)) return label;
  const place = { document: sheet.document, line: row.line, label: '事業の基本情報' };
  throw new SourceError(
    place,
    label,
    `項目名は ${LEFT_LABELS.join('・')} のどれか`,
    '原文の項目名を確かめてください。',
  );
}

function strayValue(sheet: R2Sheet, loose: LeftRow): SourceError {
  const place = { document: sheet.document, line: loose.line, label: '事業の基本情報' };
  return new SourceError(place, loose.values.join(' ').trim(), '項目名のある行', 'どの項目の値かを確かめてください。');
}

function valuesOf(left: Map<string, LeftRow>, label: string): string[] {
  return left.get(label)?.values ?? [];
}

function nameOf(sheet: R2Sheet, left: Map<string, LeftRow>): { name: string; printedNumber: string } {
  const printed = valuesOf(left, '事務事業名')[0] ?? '';
  const [, printedNumber, name] = /^(\d+) (.+)$/.exec(printed) ?? [];
  if (printedNumber !== undefined && name !== undefined) return { name, printedNumber };
  const place = { document: sheet.document, line: left.get('事務事業名')?.line ?? sheet.lines[0], label: '事務事業名' };
  throw new SourceError(place, printed, '「092 事業の名称」のように番号と名称', '事務事業名の行を確かめてください。');
}

function departmentIn(sheet: R2Sheet, printed: { text: string; line: number }, unit: string | null): Department {
  const department = departmentOf(printed.text);
  if (department !== null) return { ...department, unit };
  const place = { document: sheet.document, line: printed.line, label: '担当部課' };
  throw new SourceError(place, printed.text, '「…部…課」のような部課の名称', '担当部課の値を確かめてください。');
}

function strategicPlans(sheet: R2Sheet, left: Map<string, LeftRow>): Profile['strategicPlans'] {
  const [chapter = null, measure = null, action = null, title = null] = valuesOf(left, '戦略プラン').map(orNull);
  const row = left.get('戦略プラン');
  if (chapter === null && row !== undefined && hasValue(row.values)) throw strayValue(sheet, row);
  return chapter === null ? [] : [{ chapter, measure, action, title }];
}
