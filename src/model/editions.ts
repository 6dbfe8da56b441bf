import { departmentTotals, type DepartmentTotal, settledTotal } from './departments.ts';
import type { DataSet, Program } from './program.ts';
import { programRow, type ProgramRow } from './program-rows.ts';
import { remembered } from './remembered.ts';
import type { SourceDocument } from '../schema/site.ts';

/** What the sheets of one edition say, and nothing that other editions add. */
export interface Edition {
  edition: number;
  /** In the order of 事業ID; figures, department and 方向性 as on the sheets of this edition. */
  rows: ProgramRow[];
  documents: EditionDocument[];
  /** Sum of the newest 決算 (千円) over the programs that state one; null where none does. */
  total: ReturnType<typeof settledTotal>;
  departments: DepartmentTotal[];
  /** Programs per 方向性, the most frequent first. */
  directions: { grade: string; programs: number }[];
  /** Programs whose sheet states no 方向性. */
  withoutDirection: number;
  /** Indicators held against a target in the newest year with results, of how many programs. */
  targets: { achieved: number; all: number; programs: number };
}

export interface EditionDocument {
  document: SourceDocument;
  /** How many programs of the edition stand in it. */
  programs: number;
}

/** All editions, newest first. */
export const editionsOf = remembered((data: DataSet): Edition[] =>
  editionYears(data.programs).map((edition) => editionOf(data, edition)),
);

/** シート年度 of all sheets, newest first. */
export function editionYears(programs: readonly Program[]): number[] {
  const years = programs.flatMap((program) => program.sheets.map((sheet) => sheet.edition));
  return [...new Set(years)].sort((a, b) => b - a);
}

/** Fiscal years between the first and the newest edition of which there are no sheets at all, newest first. */
export function yearsWithoutSheets(editions: readonly number[]): number[] {
  if (editions.length === 0) return [];
  const newest = Math.max(...editions);
  const years = Array.from({ length: newest - Math.min(...editions) + 1 }, (_, index) => newest - index);
  return years.filter((year) => !editions.includes(year));
}

/** All years from the newest edition to the first, `edition` null where there are no sheets. */
export function withGaps(editions: readonly Edition[]): { year: number; edition: Edition | null }[] {
  const held = editions.map(({ edition }) => edition);
  const years = [...held, ...yearsWithoutSheets(held)].sort((a, b) => b - a);
  return years.map((year) => ({ year, edition: editions.find(({ edition }) => edition === year) ?? null }));
}

/** A program as its sheet of one edition shows it; null where it has none. */
export function programInEdition(program: Program, edition: number): Program | null {
  const sheet = program.sheets.find((each) => each.edition === edition);
  // With what is known of it already.
  if (sheet && program.sheets.length === 1) return program;
  return sheet ? { ...program, sheets: [sheet], latest: sheet, department: sheet.department } : null;
}

function editionOf(data: DataSet, edition: number): Edition {
  const programs = data.programs.flatMap((program) => programInEdition(program, edition) ?? []);
  const rows = programs.map(programRow);
  const total = settledTotal(rows);
  return {
    edition,
    rows,
    documents: documentsOf(data, programs),
    total,
    departments: total ? departmentTotals(rows, total.fiscalYear) : [],
    directions: directionCounts(rows),
    withoutDirection: rows.filter((row) => row.direction === null).length,
    targets: targetCounts(rows),
  };
}

function documentsOf(data: DataSet, programs: readonly Program[]): EditionDocument[] {
  const named = programs.flatMap(({ latest }) => [...new Set(latest.sources.map((source) => source.document))]);
  return [...data.documents.values()]
    .map((document) => ({ document, programs: named.filter((id) => id === document.id).length }))
    .filter((each) => each.programs > 0);
}

function directionCounts(rows: readonly ProgramRow[]): Edition['directions'] {
  const counts = Map.groupBy(
    rows.flatMap((row) => row.direction ?? []),
    (grade) => grade,
  );
  return [...counts].map(([grade, all]) => ({ grade, programs: all.length })).sort((a, b) => b.programs - a.programs);
}

function targetCounts(rows: readonly ProgramRow[]): Edition['targets'] {
  const targets = rows.flatMap((row) => row.targets ?? []);
  const sum = (part: 'achieved' | 'all') => targets.reduce((total, each) => total + each[part], 0);
  return { achieved: sum('achieved'), all: sum('all'), programs: targets.length };
}
