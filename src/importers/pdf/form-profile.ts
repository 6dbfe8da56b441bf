import type { Department, Profile } from '../../schema/sheet.ts';
import { departmentOf } from '../departments.ts';
import { orNull, wordsOf } from './form-cells.ts';
import { type FigureReader, readTemporaryStaff } from './form-figures.ts';
import type { Field } from './form-field.ts';
import { fieldOf, type FormSheet } from './form-sheet.ts';
import { bodyOf } from './form-cells.ts';

export interface BasicInformation {
  name: string;
  printedNumber: string | null;
  department: Department;
  profile: Profile;
}

/** 事業の基本情報. Problems: no name, a 担当部課 that is none. */
export function readBasicInformation(reader: FigureReader): BasicInformation {
  const { sheet } = reader;
  const word = (label: string) => orNull(wordsOf(fieldOf(sheet, label)));
  return {
    ...nameIn(reader),
    department: departmentIn(reader),
    profile: {
      ...budgetIn(fieldOf(sheet, '予算科目')),
      mayoralPledges: pledgesIn(fieldOf(sheet, '市長公約')),
      strategicPlans: plansIn(reader),
      newOrContinuing: word('新規・継続'),
      category: word('事業分類'),
      operation: word('事業体制'),
      period: word('事業期間'),
      relatedPlan: bodyOf(fieldOf(sheet, '個別計画')),
      laws: bodyOf(fieldOf(sheet, '根拠法令等')),
      sdgs: goalsIn(sheet),
      temporaryStaff: readTemporaryStaff(reader),
    },
  };
}

/** "088 情報通信ネットワーク運営業務", in one cell or two. */
function nameIn({ sheet, problems }: FigureReader): { name: string; printedNumber: string | null } {
  const field = fieldOf(sheet, '事務事業名');
  const printed = wordsOf({ ...field, cells: field.cells.map((cell) => cell.replaceAll('\n', '')) });
  const [, printedNumber, name] = /^(\d{1,4})(?: +| *(?=\D))(\S.*)$/.exec(printed) ?? [];
  if (printedNumber !== undefined && name !== undefined) return { name, printedNumber };
  problems.add(field, '事務事業名', printed, '「092 事業の名称」のように番号と名称', '');
  return { name: printed, printedNumber: null };
}

function departmentIn({ sheet, problems }: FigureReader): Department {
  const field = fieldOf(sheet, '担当部課');
  const printed = field.cells.join('').replace(/\s/g, '');
  const unit = orNull(wordsOf(fieldOf(sheet, '係名')).replaceAll('\n', ''));
  const department = departmentOf(printed);
  if (department) return { ...department, unit };
  problems.add(field, '担当部課', printed, '「…部…課」のような部課の名称', '');
  return { bureau: '', section: printed, unit };
}

/** "01-020108-15 情報通信…に要する経費", in one cell or two. */
function budgetIn(field: Field): Pick<Profile, 'budgetCode' | 'budgetTitle'> {
  const printed = wordsOf(field).replaceAll('\n', '');
  const [, code, title] = /^([\d-]*\d-[\d-]*\d) *(.*)$/.exec(printed) ?? [];
  return code === undefined
    ? { budgetCode: null, budgetTitle: orNull(printed) }
    : { budgetCode: code, budgetTitle: orNull(title) };
}

/** "1 4" are two pledges, "No. 1" in a cell of its own is one. */
function pledgesIn({ cells }: Field): string[] {
  const pledges = cells.flatMap((cell) => cell.split(/[\n、]| {2,}|(?<=\d) (?=\S)/));
  return pledges.flatMap((pledge) => orNull(pledge.trim()) ?? []);
}

const CHAPTER = /[Ⅰ-ⅫIVX]+-\d+/;
/** chapter, measure, action, title */
const PLAN = new RegExp(`^(${CHAPTER.source}) +(\\S+) +(\\S+) +(\\S.*)$`);

/** 戦略プラン, a line for each plan; further lines stand without a label below the first. */
function plansIn({ sheet, problems }: FigureReader): Profile['strategicPlans'] {
  const field = fieldOf(sheet, '戦略プラン');
  const rows = [field, ...sheet.loose.filter(isPlan)].map(linesOfPlans);
  return rows.flat().flatMap((line) => {
    if (orNull(line) === null) return [];
    const [, chapter, measure, action, title] = PLAN.exec(line) ?? [];
    if (chapter !== undefined)
      return [{ chapter, measure: orNull(measure), action: orNull(action), title: orNull(title) }];
    problems.add(field, '戦略プラン', line, '「Ⅳ-3 2 1 取組の名称」のように章、施策、取組、名称', '');
    return [];
  });
}

export function isPlan({ cells }: Field): boolean {
  return new RegExp(`^${CHAPTER.source}`).test(cells.find((cell) => cell !== '') ?? '');
}

/** Each plan on a line: the plans may be rows of the table, lines within the four cells of one row, or of one cell, where titles wrap. */
function linesOfPlans({ cells }: Field): string[] {
  const filled = cells.filter((cell) => cell !== '').map((cell) => cell.split('\n'));
  const count = filled[0]?.length ?? 0;
  const isGrid = filled.length > 1 && filled.every((lines) => lines.length === count);
  const lines = isGrid
    ? Array.from({ length: count }, (_, n) => filled.map((column) => column[n]!).join(' '))
    : filled.flat();
  const isGoingOn = (line: string) => orNull(line) !== null && line.search(CHAPTER) !== 0;
  const whole = lines.reduce((text, line) => text + (isGoingOn(line) ? '' : '\n') + line, '').replace(/ +/g, ' ');
  return whole.split(/\n|(?<=[^\sⅠ-ⅫIVX\n]) *(?=[Ⅰ-ⅫIVX]+-\d+ )/).filter((line) => line !== '');
}

/** How the names of the seventeen goals begin: the number before a goal is told from other numbers by it. */
const GOAL = new RegExp(
  `(0[1-9]|1[0-7])[ .]*(?=${'貧困 飢餓 すべての人 質の高い ジェンダー 安全な水 エネルギー 働きがい 産業と 人や国 住み続け つくる責任 気候変動 海の豊か 陸の豊か 平和と パートナー'.split(' ').join('|')})`,
  'g',
);

/** SDGs: "09産業と技術革新の基盤をつくろう". Further goals stand without a label below the first. */
function goalsIn(sheet: FormSheet): number[] {
  const fields = [fieldOf(sheet, 'SDGs'), ...sheet.loose.filter(isGoal)];
  const text = fields
    .map(({ cells }) => cells.join(''))
    .join('')
    .replaceAll('\n', '');
  return [...text.matchAll(GOAL)].map(([, number]) => Number(number));
}

export function isGoal({ cells }: Field): boolean {
  return cells.join('').search(GOAL) === 0;
}
