import type { TextRole } from '../../src/schema/codes.ts';
import type { ProgramIdentity } from '../../src/schema/program.ts';
import type { Profile, Sheet } from '../../src/schema/sheet.ts';
import { numbersFrom } from '../../src/search/example-programs.ts';
import { madeFigures } from './made-figures.ts';
import { bureauOf, departmentAt, programName } from './made-names.ts';
import { madeSheet, type ProgramOutline } from './made-sheet.ts';
import { type Below, madeText, type SentencePool } from './sentence-pool.ts';
import type { SourceLines } from './source-lines.ts';

/** The newest シート年度 of the generated data. */
export const NEWEST = 2024;

/** Where the sheets of a bureau and year are printed. */
export interface BureauDocument {
  id: string;
  lines: SourceLines;
  sheets: number;
}

export interface MadeProgram {
  identity: ProgramIdentity;
  sheets: Sheet[];
}

/** The texts that a sheet takes over from the sheet before, unless they are rewritten (one time in six). */
const LASTING: readonly (TextRole | 'explanation' | 'note')[] = ['target_group', 'purpose', 'overview', 'note'];

interface Life {
  first: number;
  last: number;
  /** The first edition under the present name. */
  renamed: number;
  /** The first edition after the reorganisation of its bureau. */
  moved: number;
}

/** Program number `index` (from 0) with its sheets of up to `years` editions; the same seed makes the same program. */
export function madeProgram(
  index: number,
  years: number,
  pool: SentencePool,
  documentOf: (bureau: number, edition: number) => BureauDocument,
): MadeProgram {
  // Numbers of neighbouring seeds begin alike.
  const below = numbersFrom(index * 7919 + 11);
  below(2);
  const life = lifeOf(index, years, below);
  const outline = outlineOf(index, pool, below);
  const { name, former } = programName(index);
  const editions = Array.from({ length: life.last - life.first + 1 }, (_, place) => life.first + place);
  const sheets = editions.map((edition) => {
    const document = documentOf(bureauOf(index), edition);
    const place = (document.sheets += 1);
    const department = departmentAt(index, edition < life.moved);
    const own = { edition, name: edition < life.renamed ? former : name, department, document: document.id, place };
    return madeSheet(outline, own, document.lines, below);
  });
  return { identity: identityOf(index, outline.id, sheets, life), sheets };
}

/** Seven of ten programs live all the time; others begin or end on the way. */
function lifeOf(index: number, years: number, below: Below): Life {
  const oldest = NEWEST - years + 1;
  const kind = below(10);
  const turn = oldest + below(years);
  return {
    first: kind === 0 || kind === 1 ? turn : oldest,
    last: kind === 2 ? turn : NEWEST,
    renamed: below(12) === 0 ? oldest + 1 + below(years) : oldest,
    moved: bureauOf(index) % 3 === 0 ? oldest + Math.floor(years / 2) : oldest,
  };
}

function outlineOf(index: number, pool: SentencePool, below: Below): ProgramOutline {
  const { name } = programName(index);
  const lasting = new Map<string, string>();
  const text: ProgramOutline['text'] = (role) => {
    const before = LASTING.includes(role) && below(6) > 0 ? lasting.get(role) : undefined;
    const made = before ?? madeText(pool, role, name, below);
    lasting.set(role, made);
    return made;
  };
  return {
    id: String(index + 1).padStart(4, '0'),
    printedNumber: String((index + 1) % 1000).padStart(3, '0'),
    figures: madeFigures(below),
    hasFigures: below(8) > 0,
    profile: profileOf(index, below),
    text,
  };
}

function profileOf(index: number, below: Below): Profile {
  const chapter = `${['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ'][below(4)]!}-${1 + below(5)}`;
  return {
    budgetCode: `01-0${1 + below(9)}01${String(below(90)).padStart(2, '0')}-${String(index % 90).padStart(2, '0')}`,
    budgetTitle: `${programName(index).name}に要する経費`,
    mayoralPledges: below(5) === 0 ? [String(1 + below(80))] : [],
    strategicPlans:
      below(2) === 0 ? [{ chapter, measure: `（${1 + below(4)}）`, action: null, title: '持続可能なまちづくり' }] : [],
    newOrContinuing: '継続',
    category: ['自治事務（任意）', '自治事務（義務）', '法定受託事務'][below(3)]!,
    operation: ['直営', '一部委託', '全部委託'][below(3)]!,
    period: '毎年度',
    relatedPlan: '総合計画',
    laws: '地方自治法',
    sdgs: [1 + below(8), 9 + below(9)],
    temporaryStaff: [],
  };
}

function identityOf(index: number, id: string, sheets: readonly Sheet[], life: Life): ProgramIdentity {
  const { name, former } = programName(index);
  const latest = sheets.at(-1)!;
  const names = [...new Set([...sheets.map((sheet) => sheet.name), name])];
  return {
    ...{ id, number: index + 1, name: latest.name },
    otherNames: names.filter((each) => each !== latest.name && sheets.some((sheet) => sheet.name === each)),
    links: sheets.map(({ edition, name: printed, sources }) => ({
      edition,
      document: sources[0]!.document,
      basis: printed === former ? ('renamed' as const) : ('number_and_name' as const),
      evidence: `${edition}年度のシートの印字「${printed}」と事業番号${index + 1}によります`,
    })),
    relations: [],
    ended: life.last < NEWEST ? { fiscalYear: life.last, evidence: `${life.last}年度のシートが最後です` } : null,
  };
}
