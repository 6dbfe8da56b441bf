import type { Correction, Decision } from '../schema/decision.ts';
import type { PublishedEdition } from '../schema/edition.ts';
import type { ProgramIdentity } from '../schema/program.ts';
import type { Department, Sheet } from '../schema/sheet.ts';
import type { Site, SourceDocument } from '../schema/site.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';

/** One 事務事業 over all its editions. */
export interface Program {
  id: string;
  /** 事業番号, null where there never was one. */
  number: number | null;
  name: string;
  identity: ProgramIdentity;
  /** All sheets, oldest edition first; at least one. */
  sheets: Sheet[];
  /** The newest sheet. */
  latest: Sheet;
  /** As on the newest sheet; earlier ones stay on their sheets. */
  department: Department;
}

/** Everything in data/. */
export interface DataSet {
  site: Site;
  vocabulary: Vocabulary;
  documents: Map<string, SourceDocument>;
  /** In the order of 事業ID. */
  programs: Program[];
  decisions: Decision[];
  corrections: Correction[];
  /** The published states of these data (版), oldest first. */
  published: PublishedEdition[];
}

/** Path of a canonical sheet inside the project, for messages. */
export function sheetFile(sheet: { programId: string; edition: number }): string {
  return `data/sheets/${sheet.programId}/${sheet.edition}.json`;
}

/** Name of a department as the city writes it: 企画部情報課. */
export function departmentName(department: Department): string {
  return department.bureau + department.section;
}

/** 方向性 of the newest sheet that states one, with its edition. */
export function direction(program: Program): { grade: string; edition: number } | null {
  for (const sheet of [...program.sheets].reverse()) {
    const grade = sheet.evaluations.find((each) => each.role === 'direction')?.grade;
    if (grade) return { grade, edition: sheet.edition };
  }
  return null;
}

/** False for a program that is known in words only. */
export function hasFigures(program: Program): boolean {
  return newestEditionWithFigures(program) !== null;
}

/** The newest edition whose sheet states figures; the newest sheet itself may be words only. */
export function newestEditionWithFigures(program: Program): number | null {
  return program.sheets.findLast(statesFigures)?.edition ?? null;
}

function statesFigures({ costs, indicators, otherFigures = [] }: Sheet): boolean {
  return costs.length > 0 || indicators.length > 0 || otherFigures.length > 0;
}

/** Does a form of this city have numbers beside costs and indicators? */
export function hasOtherFigures({ programs }: Pick<DataSet, 'programs'>): boolean {
  return programs.some(({ sheets }) => sheets.some(({ otherFigures = [] }) => otherFigures.length > 0));
}
