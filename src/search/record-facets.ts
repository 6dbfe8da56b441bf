import { fiscalYearFull } from '../i18n/eras.ts';
import { search as words } from '../i18n/ja/search.ts';
import { departmentName, type Program } from '../model/program.ts';
import type { Evaluation } from '../schema/sheet.ts';
import type { SourceDocument } from '../schema/site.ts';

/** The filters of the search, in the order in which the page shows them. */
export const FACETS = ['department', 'year', 'direction', 'sdgs', 'grade', 'form'] as const;
export type Facet = (typeof FACETS)[number];
/** Values as a reader sees them. */
export type RecordFacets = Partial<Record<Facet, string[]>>;

/**
 * 部課, 年度 and 様式 of every sheet, so that a program is found under the department it once had; 方向性, 評価 and SDGs
 * of the newest sheet that states them.
 */
export function programFacets(program: Program, documents: ReadonlyMap<string, SourceDocument>): RecordFacets {
  const { sheets } = program;
  const newestFirst = [...sheets].reverse();
  const evaluated = newestFirst.find((sheet) => sheet.evaluations.some(isGrade))?.evaluations.filter(isGrade) ?? [];
  const directed = newestFirst.flatMap((sheet) => sheet.evaluations.filter(isDirection)).slice(0, 1);
  const sdgs = newestFirst.find((sheet) => sheet.profile.sdgs.length > 0)?.profile.sdgs ?? [];
  return {
    department: distinct(sheets.map((sheet) => departmentName(sheet.department))),
    year: distinct(sheets.map((sheet) => fiscalYearFull(sheet.edition))),
    direction: distinct(directed.flatMap(({ grade }) => grade ?? [])),
    sdgs: distinct(sdgs.map(words.record.sdg)),
    grade: distinct(evaluated.map(({ item, grade }) => `${item} ${grade}`)),
    form: distinct(
      sheets.flatMap((sheet) => sheet.sources.flatMap((source) => documents.get(source.document)?.form ?? [])),
    ),
  };
}

function isGrade(evaluation: Evaluation): boolean {
  return evaluation.role !== 'direction' && evaluation.grade !== null;
}

function isDirection(evaluation: Evaluation): boolean {
  return evaluation.role === 'direction' && evaluation.grade !== null;
}

function distinct(values: string[]): string[] {
  return [...new Set(values)];
}
