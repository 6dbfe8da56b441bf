import type { FacetValue } from './facets.ts';
import { departmentName, type Program } from './program.ts';
import type { Department } from '../schema/sheet.ts';

// Addresses of the public contract, relative to the base path of the site.

export const programPath = (id: string) => `programs/${id}/`;
/** Words of older sheets for which the page of the program has no room. */
export const olderSheetsPath = (id: string) => `programs/${id}/sheets/`;
export const programCsvPath = (id: string) => `programs/${id}.csv`;
export const programTextsPath = (id: string) => `programs/${id}-texts.csv`;
export const programJsonPath = (id: string) => `programs/${id}.json`;
export const programMetadataPath = (id: string) => `programs/${id}-metadata.json`;

/** The name of the department is its address: unique, stable, and nobody has to invent a code for it. */
export const departmentPath = (department: Department) =>
  `departments/${encodeURIComponent(departmentName(department))}/`;

export const departmentCsvPath = (name: string) => `departments/${encodeURIComponent(name)}.csv`;
export const departmentTextsPath = (name: string) => `departments/${encodeURIComponent(name)}-texts.csv`;

/** Programs of which the sheets say the same: browse/sdgs/9/. */
export const facetPath = ({ facet, slug }: FacetValue) => `browse/${facet}/${encodeURIComponent(slug)}/`;

/** What the sheets of one edition say. */
export const editionPath = (edition: number) => `years/${edition}/`;
/** Where the page of a program shows what one sheet says: the page begins with the newest sheet, older ones have a section each. */
export function sheetPath({ id, identity }: Program, edition: number): string {
  const newest = Math.max(...identity.links.map((each) => each.edition));
  return edition < newest ? `${programPath(id)}#sheet-${edition}` : programPath(id);
}

/** The page of the cells of a table (a source document) that speak of one program. */
export const sourceCellsPath = (document: string, programId: string) => `sources/${document}/${programId}/`;

/** The page of a source document, at one line of it. */
export const sourcePath = (document: string, line?: number | null) =>
  line ? `sources/${document}/#L${line}` : `sources/${document}/`;
