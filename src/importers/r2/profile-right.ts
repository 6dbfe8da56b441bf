import type { Profile } from '../../schema/sheet.ts';
import { orNull, sectionRows } from './rows.ts';
import type { R2Sheet, Row } from './rows.ts';
import { SourceError } from '../source-error.ts';

/** The right-hand column of 事業の基本情報. null: nothing printed. */
export interface RightHandSide {
  department: { text: string; line: number };
  unit: string | null;
  recognised: Pick<Profile, Recognised | 'sdgs'>;
  /** In which cell the right-hand column begins, by line. Lines without it are not in the map. */
  begins: Map<number, number>;
}

interface Token {
  line: number;
  text: string;
}

const LABELS = ['担当部課', '係名', '新規・継続', '事業分類', '事業体制', '事業期間', 'SDGs'];

/**
 * The words that the form offers for each item. In sheet 011 the column has slipped, so that a value does not stand beside
 * its own label: what a value is, its words say.
 */
const VOCABULARY = {
  newOrContinuing: /^(新規|継続)$/,
  category: /^(自治事務|法定受託事務)( ?[(（].+[)）])?$/,
  operation: /^(職員のみ|一部委託|全部委託)$/,
  period: /^(毎年度|単年度|期間限定複数年度|期間限定)$/,
};
type Recognised = keyof typeof VOCABULARY;

/** "09産業と技術革新の基盤をつくろう": the number of the goal and its name. */
const GOAL = /^(0[1-9]|1[0-7])(?=[^\d\s-])/;

/** The right-hand column, each value recognised by its words. SourceError for a value outside the vocabulary or one printed twice. */
export function rightHandSide(sheet: R2Sheet): RightHandSide {
  const begins = columnBegins(sheet);
  const tokens = sectionRows(sheet, '事業の基本情報').flatMap((row) => tokensOf(row, begins.get(row.line)));
  const missing = LABELS.find((label) => !tokens.some(({ text }) => text === label));
  if (missing !== undefined) throw lostLabel(sheet, missing);
  const department = afterLabel(tokens, '担当部課');
  const unit = afterLabel(tokens, '係名');
  const values = tokens.filter((token) => !LABELS.includes(token.text) && token !== department && token !== unit);
  return {
    department: department ?? { text: '', line: sheet.lines[0] },
    unit: orNull(unit?.text),
    recognised: recognisedIn(sheet, values),
    begins,
  };
}

function recognisedIn(sheet: R2Sheet, values: Token[]): RightHandSide['recognised'] {
  const stray = values.find(({ text }) => !isRightValue(text) && orNull(text) !== null);
  if (stray !== undefined) throw strange(sheet, stray);
  const one = (item: Recognised) => onlyValue(sheet, values, VOCABULARY[item]);
  return {
    newOrContinuing: one('newOrContinuing'),
    category: one('category'),
    operation: one('operation'),
    period: one('period'),
    sdgs: values.flatMap(({ text }) => GOAL.exec(text)?.slice(1) ?? []).map(Number),
  };
}

/** A labelled line's right half begins at a right-hand label, a line without label also at a value of that column. */
function columnBegins(sheet: R2Sheet): Map<number, number> {
  const begins = new Map<number, number>();
  for (const row of sectionRows(sheet, '事業の基本情報')) {
    const labelled = row.cells[0] !== '';
    const at = row.cells.findIndex((cell) => labelIn(cell) !== undefined || (!labelled && isRightValue(cell)));
    if (at >= 0) begins.set(row.line, at);
  }
  return begins;
}

function isRightValue(text: string): boolean {
  return GOAL.test(text) || Object.values(VOCABULARY).some((words) => words.test(text));
}

/** The right-hand label that a cell is or begins with ("新規・継続 新規"). */
function labelIn(cell: string): string | undefined {
  return LABELS.find((label) => cell === label || cell.startsWith(`${label} `));
}

function tokensOf(row: Row, begins: number | undefined): Token[] {
  if (begins === undefined) return [];
  const texts = row.cells.slice(begins).flatMap((cell) => {
    const label = labelIn(cell);
    return label === undefined ? [cell] : [label, cell.slice(label.length).trim()];
  });
  return texts.filter((text) => text !== '').map((text) => ({ line: row.line, text }));
}

/** The value beside a label on the same line. Only 担当部課 and 係名 are read so: their values have no fixed words. */
function afterLabel(tokens: Token[], label: string): Token | undefined {
  const at = tokens.findIndex((token) => token.text === label);
  const [here, next] = tokens.slice(at, at + 2);
  return at >= 0 && next !== undefined && next.line === here?.line && !LABELS.includes(next.text) ? next : undefined;
}

function onlyValue(sheet: R2Sheet, values: Token[], words: RegExp): string | null {
  const [first, second] = values.filter((value) => words.test(value.text));
  if (second !== undefined) throw strange(sheet, second);
  return first?.text ?? null;
}

function lostLabel(sheet: R2Sheet, label: string): SourceError {
  const place = { document: sheet.document, line: sheet.lines[0], label };
  return new SourceError(place, '', `事業の基本情報の右の列に「${label}」がある`, '原文の項目名を補ってください。');
}

function strange(sheet: R2Sheet, token: Token): SourceError {
  const place = { document: sheet.document, line: token.line, label: '事業の基本情報' };
  const expected = '右の列の値は、新規・継続、事業分類、事業体制、事業期間、SDGsの決まった言葉が一つずつ';
  return new SourceError(
    place,
    token.text,
    expected,
    '様式に新しい言葉が増えたときは src/importers/r2/profile-right.ts に加えてください。',
  );
}
