import type { TextRole } from '../../src/schema/codes.ts';
import type { Department, Evaluation, Narrative, Profile, Sheet } from '../../src/schema/sheet.ts';
import { madeCosts, madeIndicators, type ProgramFigures } from './made-figures.ts';
import type { Below } from './sentence-pool.ts';
import type { SourceLines } from './source-lines.ts';

/** What the sheets of one program have in common. */
export interface ProgramOutline {
  id: string;
  printedNumber: string;
  figures: ProgramFigures;
  /** A list of results has words only. */
  hasFigures: boolean;
  profile: Profile;
  /** A text about a subject as of one year. */
  text: (role: TextRole | 'explanation' | 'note', edition: number) => string;
}

/** One sheet of a program. */
export interface SheetOutline {
  edition: number;
  name: string;
  department: Department;
  document: string;
  /** Which sheet of the document, from 1. */
  place: number;
}

const TEXTS: readonly [TextRole, string][] = [
  ['target_group', '対象'],
  ['purpose', '目的'],
  ['overview', '概要（取組内容）'],
  ['response_to_issues', '前年度の課題への対応'],
  ['plan', '計画'],
  ['result', '成果'],
  ['issue_work', '課題（業務）'],
  ['issue_organization', '課題（組織、予算等）'],
  ['improvement_goal', '改善目標'],
];
const WORDS_ONLY: readonly TextRole[] = ['purpose', 'overview', 'result'];
const RATINGS: readonly [Evaluation['role'], string][] = [
  ['rating', '市民ニーズ'],
  ['progress', '進捗状況'],
  ['rating', '市の関与'],
  ['rating', '優先度'],
];
const DIRECTIONS = ['継続', '継続', '継続', '改善', '拡大・拡充', '縮小'];

/** A sheet, printed into the text of its document, so that every line number is that of a real line. */
export function madeSheet(program: ProgramOutline, outline: SheetOutline, lines: SourceLines, below: Below): Sheet {
  const { edition, name, department, document, place } = outline;
  const first = lines.add(`事務事業マネジメントシート ${edition}年度`, `${program.printedNumber} ${name}`);
  lines.add(`部等名 ${department.bureau} 課等名 ${department.section} 係等名 ${department.unit ?? ''}`);
  lines.add(...Object.values(program.profile).map(String));
  const body = program.hasFigures ? fullBody(program, outline, lines, below) : wordsOnly(program, outline, lines);
  return {
    ...{ programId: program.id, edition, name, printedNumber: program.printedNumber },
    sources: [{ document, sheet: place, lines: [first, lines.count()] }],
    department,
    profile: { ...program.profile, temporaryStaff: program.hasFigures ? temporaryStaff(edition) : [] },
    ...{ totals: [], lost: [], ...body },
  };
}

type Body = Pick<Sheet, 'costs' | 'indicators' | 'evaluations' | 'texts'>;

function fullBody(program: ProgramOutline, outline: SheetOutline, lines: SourceLines, below: Below): Body {
  const { edition, document } = outline;
  const { figures, text } = program;
  const notes = figures.indicators.map(() => text('note', edition));
  return {
    costs: madeCosts(figures, edition, document, lines),
    indicators: madeIndicators(figures, { edition, document, notes }, lines),
    evaluations: evaluations(program, outline, lines, below),
    texts: TEXTS.map(([role, label]) => narrative(role, label, text(role, edition), outline, lines)),
  };
}

function wordsOnly({ text }: ProgramOutline, outline: SheetOutline, lines: SourceLines): Body {
  const own = TEXTS.filter(([role]) => WORDS_ONLY.includes(role));
  const texts = own.map(([role, label]) => narrative(role, label, text(role, outline.edition), outline, lines));
  return { costs: [], indicators: [], evaluations: [], texts };
}

function narrative(
  role: TextRole,
  label: string,
  body: string,
  { document }: SheetOutline,
  lines: SourceLines,
): Narrative {
  lines.add(label);
  return { role, label, fiscalYear: null, body, document, line: lines.add(body) };
}

function evaluations(
  { text }: ProgramOutline,
  { edition, document }: SheetOutline,
  lines: SourceLines,
  below: Below,
): Evaluation[] {
  const one = (role: Evaluation['role'], item: string, grade: string) => {
    const explanation = text('explanation', edition);
    const line = lines.add(`${item} ${grade}`, explanation);
    return { role, item, grade, explanation, fiscalYear: null, document, line };
  };
  return [
    ...RATINGS.map(([role, item]) => one(role, item, String(2 + below(3)))),
    one('direction', '方向性', DIRECTIONS[below(DIRECTIONS.length)]!),
  ];
}

function temporaryStaff(edition: number): Profile['temporaryStaff'] {
  return [-2, -1, 0, 1, 2].map((distance) => ({ fiscalYear: edition + distance, printed: '無' }));
}
