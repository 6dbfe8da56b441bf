import { departmentName } from './program.ts';
import type { Department } from '../schema/sheet.ts';

// Addresses of the public contract, relative to the base path of the site.

export const programPath = (id: string) => `programs/${id}/`;
export const programCsvPath = (id: string) => `programs/${id}.csv`;
export const programTextsPath = (id: string) => `programs/${id}-texts.csv`;
export const programJsonPath = (id: string) => `programs/${id}.json`;

/** The name of the department is its address: unique, stable, and nobody has to invent a code for it. */
export const departmentPath = (department: Department) => `departments/${encodeURIComponent(departmentName(department))}/`;

/** The page of a source document, at one line of it. */
export const sourcePath = (document: string, line?: number | null) =>
  line ? `sources/${document}/#L${line}` : `sources/${document}/`;
