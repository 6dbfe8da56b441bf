import type { Department, Profile } from '../../schema/sheet.ts';
import type { Cell, CellSheet } from './cells.ts';
import { find, isDash, refuse, required, rowAt, valuesAfter } from './cells.ts';
import { costYears } from './cost-years.ts';
import { numberIn } from '../numbers.ts';

/** Rows that no sheet of this form has filled so far. Their layout is unknown, so words in them are refused, never dropped. */
const ALWAYS_EMPTY = ['戦略プラン', '総合戦略', 'その他の指標'];

/** 事務事業名 and the number before it ("01", a branch inside the 予算事業), in two cells or in one. */
export function readName(sheet: CellSheet): { name: string; printedNumber: string } {
  const label = required(sheet, '事務事業名');
  const text = joined(valuesAfter(sheet, label));
  const match = /^(\d+) (.+)$/.exec(text);
  if (match?.[1] && match[2]) return { printedNumber: match[1], name: match[2] };
  return refuse(sheet, label.line, '事務事業名', text, '番号と名称');
}

export function readDepartment(sheet: CellSheet): Department {
  const label = required(sheet, '部等名');
  const [bureau, section, unit] = rowAt(sheet, label.line + 1).map((cell) => cell.text);
  if (bureau && section) return { bureau, section, unit: unit && !isDash(unit) ? unit : null };
  return refuse(sheet, label.line + 1, '部等名', bureau ?? '', '部等名、課等名、係等名');
}

/** The basic information. 会計 01, 款 02, 項 01, 目 08, 事業 14 make the code 01-020108-14. */
export function readProfile(sheet: CellSheet): { profile: Profile; lost: string[] } {
  refuseUnread(sheet);
  const staff = readTemporaryStaff(sheet);
  const profile: Profile = {
    ...readBudget(sheet),
    mayoralPledges: readPledges(sheet),
    strategicPlans: [],
    newOrContinuing: null,
    category: wordsOf(sheet, '事業分類'),
    operation: wordsOf(sheet, '執行体制'),
    period: null,
    relatedPlan: wordsOf(sheet, '個別計画'),
    laws: wordsOf(sheet, '根拠法令等'),
    sdgs: [],
    temporaryStaff: staff ?? [],
  };
  return { profile, lost: staff ? [] : ['臨時職員等'] };
}

function readBudget(sheet: CellSheet): { budgetCode: string; budgetTitle: string } {
  const label = required(sheet, '会計');
  const texts = rowAt(sheet, label.line + 1).map((cell) => cell.text);
  const [account, chapter, section, item, project, budgetTitle] = texts;
  const numbered = texts.slice(0, 5).every((text) => /^\d{2}$/.test(text));
  if (numbered && budgetTitle) return { budgetCode: `${account}-${chapter}${section}${item}-${project}`, budgetTitle };
  return refuse(sheet, label.line + 1, '会計 款 項 目 事業 予算事業名', texts.join(' '), '2桁の番号が5つと予算事業名');
}

/** 市長公約 holds numbers ("1 4"). Sentences in its row are cells of the year columns that lost their own label. */
function readPledges(sheet: CellSheet): string[] {
  const cells = valuesAfter(sheet, required(sheet, '市長公約'));
  const numbers = cells.filter(({ text }) => /^(No\.)?\d[\d\s、,-]*$/.test(text));
  const [first] = cells;
  if (first && !isDash(first.text) && !numbers.includes(first))
    refuse(sheet, first.line, '市長公約', first.text, '公約の番号または「-」');
  return numbers.flatMap(({ text }) => text.split(/[\s、,]+/));
}

/** A cell that the text extraction printed twice (番号制度 番号制度) is one; one that it cut in two (C 義務的事業) is joined. */
function joined(cells: Cell[]): string {
  return [...new Set(cells.map((cell) => cell.text))].filter((text) => !isDash(text)).join(' ');
}

const wordsOf = (sheet: CellSheet, label: string) => joined(valuesAfter(sheet, required(sheet, label))) || null;

/** A word per closed year and the sheet's own, dashes left out. null where a single cell stands for the whole row: it is lost. */
function readTemporaryStaff(sheet: CellSheet): Profile['temporaryStaff'] | null {
  const [label] = find(sheet, '臨時職員等');
  const cells = label ? valuesAfter(sheet, label) : [];
  const years = costYears(sheet).flatMap(({ fiscalYear }) => (fiscalYear <= sheet.years[1] ? [fiscalYear] : []));
  if (cells.every((cell) => isDash(cell.text)) && cells.length < years.length) return null;
  const found = joined(cells);
  if (cells.length !== years.length)
    refuse(sheet, label?.line ?? 0, '臨時職員等', found, `年度ごとの記入が${years.length}個`);
  return years.flatMap((fiscalYear, index) => {
    const printed = cells[index]?.text ?? '-';
    return isDash(printed) ? [] : [{ fiscalYear, printed }];
  });
}

/** The row 戦略プラン may share its line with the targets, which are figures. */
function refuseUnread(sheet: CellSheet): void {
  const basis = sheet.rows.flat().filter((cell) => /当初積算根拠$/.test(cell.text));
  const leftIssues = find(sheet, '課題').filter((cell) => cell.column === 0);
  for (const label of [...find(sheet, ...ALWAYS_EMPTY), ...basis, ...leftIssues]) {
    const filled = valuesAfter(sheet, label).find(({ text }) => !isDash(text) && numberIn(text) === null);
    if (filled) refuse(sheet, filled.line, label.text, filled.text, 'この様式ではまだ読み取りの決まりがなく「-」');
  }
}
