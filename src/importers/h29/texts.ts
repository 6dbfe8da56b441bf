import type { TextRole } from '../../schema/codes.ts';
import type { Narrative } from '../../schema/sheet.ts';
import { bodyOf } from './body.ts';
import type { Cell, CellSheet } from './cells.ts';
import { find, isDash, isLabel, refuse, required, rowAt, valueOf, valuesAfter, yearOf } from './cells.ts';

/** Rows with a column per 対象年度. `half` is what the second column calls it while that year is under way. */
const YEARLY: readonly { label: string; role: TextRole; half?: string }[] = [
  { label: '事業計画', role: 'plan' },
  { label: '活動実績', role: 'activities', half: '上半期活動実績' },
  { label: '成果', role: 'result', half: '上半期成果' },
  { label: '課題', role: 'issue_work' },
];
const ENVIRONMENT = 'ISO 14001 環境関連性';

/** A cell under its label; year null: the form has one cell for all years. */
interface Entry {
  label: string;
  role: TextRole;
  fiscalYear: number | null;
  cell: Cell;
}

/** The narratives of a sheet. Labels that stand without any cell of their own go into `lost`; dashes are left out. */
export function readTexts(sheet: CellSheet): { texts: Narrative[]; lost: string[] } {
  const groups = [
    ...['事業の目的', '事業の概要'].map((label) => ({ label, entries: readSingle(sheet, label) })),
    { label: '改善目標', entries: readGoals(sheet) },
    ...YEARLY.map((row) => ({ label: row.label, entries: readYearly(sheet, row) })),
  ];
  const texts = groups.flatMap(({ entries }) => entries).flatMap((entry) => narrative(sheet, entry));
  const environment = readEnvironment(sheet);
  const lost = groups.filter(({ entries }) => entries.length === 0).map(({ label }) => label);
  return { texts: [...texts, ...environment.texts], lost: [...lost, ...environment.lost] };
}

function narrative(sheet: CellSheet, { label, role, fiscalYear, cell }: Entry): Narrative[] {
  if (isDash(cell.text)) return [];
  return [{ role, label, fiscalYear, body: bodyOf(cell.text), document: sheet.document, line: cell.line }];
}

function readSingle(sheet: CellSheet, label: string): Entry[] {
  const [cell] = valuesAfter(sheet, required(sheet, label));
  return cell ? [{ label, role: label === '事業の目的' ? 'purpose' : 'overview', fiscalYear: null, cell }] : [];
}

/** Under the heads H29年度 and H30年度: beside a label 改善目標 per year or, where that label went elsewhere, straight below the year. */
function readGoals(sheet: CellSheet): Entry[] {
  const heads = sheet.rows.map((row) => row.filter((cell) => /^H\d+年度$/.test(cell.text)));
  const years = heads.find((row) => row.map((cell) => yearOf(cell.text)).join() === sheet.years.join());
  if (!years?.[0]) return refuse(sheet, sheet.lines[0], '改善目標', '（年度の見出しなし）', '対象年度の見出しが2つ');
  const below = rowAt(sheet, years[0].line + 1);
  const labels = below.filter((cell) => cell.text === '改善目標');
  return years.flatMap((year, index) => {
    const label = labels[index];
    const cell = label
      ? valuesAfter(sheet, label)[0]
      : below.find(({ column, text }) => column === year.column && !isLabel(text));
    return cell ? [{ label: '改善目標', role: 'improvement_goal', fiscalYear: yearOf(year.text), cell }] : [];
  });
}

/** A label per year with one value each, or one label with both values beside it. Column 0 is the left block, which has a 課題 too. */
function readYearly(sheet: CellSheet, { label, role, half }: (typeof YEARLY)[number]): Entry[] {
  const [first, ...others] = find(sheet, label, half ?? label).filter((cell) => cell.column > 0);
  if (first === undefined) return [];
  const [result, edition] = sheet.years;
  const entry = (fiscalYear: number, name: string, cell: Cell | null | undefined): Entry[] =>
    cell ? [{ label: name, role, fiscalYear, cell }] : [];
  const second = others
    .map((other) => ({ name: other.text, cell: valueOf(sheet, other) }))
    .find(({ cell }) => cell !== null);
  const beside = others.length === 0 ? valuesAfter(sheet, first)[1] : undefined;
  return [
    ...entry(result, label, valueOf(sheet, first)),
    ...entry(edition, second?.name ?? label, second?.cell ?? beside),
  ];
}

/** "H29 環境関連性" and "H30 環境関連性" with what stands beside them, then the cells that slipped out of that block, which have no year. */
function readEnvironment(sheet: CellSheet): { texts: Narrative[]; lost: string[] } {
  const labels = sheet.rows.flat().filter((cell) => /^H\d+ 環境関連性$/.test(cell.text));
  const rows = labels.map((label) => ({ fiscalYear: yearOf(label.text), cells: valuesAfter(sheet, label) }));
  const placed = rows.flatMap(({ cells }) => cells.map((cell) => cell.text));
  const slipped = slippedCells(sheet, labels).filter((cell) => !placed.includes(cell.text));
  const texts = [...rows, { fiscalYear: null, cells: slipped }].flatMap(({ fiscalYear, cells }) =>
    environment(sheet, fiscalYear, cells),
  );
  return { texts, lost: placed.length + slipped.length === 0 ? [ENVIRONMENT] : [] };
}

function environment(sheet: CellSheet, fiscalYear: number | null, cells: Cell[]): Narrative[] {
  const words = [...new Set(cells.map((cell) => cell.text))].filter((text) => !isDash(text));
  const line = cells.find((cell) => !isDash(cell.text))?.line ?? null;
  if (words.length === 0) return [];
  return [
    {
      role: 'environment',
      label: ENVIRONMENT,
      fiscalYear,
      body: words.map(bodyOf).join('\n'),
      document: sheet.document,
      line,
    },
  ];
}

/** Cells of rows without a left label, in the column of the environment labels: one row above them, or below until a dash. */
function slippedCells(sheet: CellSheet, [first, last]: Cell[]): Cell[] {
  if (first === undefined || last === undefined) return [];
  const stands = (line: number) => {
    const cell = rowAt(sheet, line)[0];
    return cell?.column === first.column && !isLabel(cell.text) && !isDash(cell.text) ? cell : null;
  };
  const lines = [first.line - 1];
  for (let line = last.line + 1; stands(line); line += 1) lines.push(line);
  return lines.flatMap((line) => {
    const cell = stands(line);
    return cell ? [cell, ...environmentCells(valuesAfter(sheet, cell))] : [];
  });
}

/** A grade such as "B: 成果…" belongs to the evaluation block beside it. */
function environmentCells(cells: Cell[]): Cell[] {
  const end = cells.findIndex((cell) => /^[A-Z高中低]\s*[:：]/.test(cell.text));
  return end === -1 ? cells : cells.slice(0, end);
}
