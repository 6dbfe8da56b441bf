import type { Form } from './form.ts';
import { importSources } from './import-sources.ts';
import { readInputs } from './read-inputs.ts';
import type { ImportInputs } from './read-inputs.ts';
import { writeSheets } from './write-sheets.ts';
import type { WrittenSheets } from './write-sheets.ts';

export interface ImportRun {
  /** null when the inputs could not be read. */
  inputs: ImportInputs | null;
  /** null when there was an error: then no file was touched. */
  files: WrittenSheets | null;
  errors: string[];
}

/** Imports the source texts of a data folder into its sheets folder. Nothing is written when there is any error. */
export function runImport(dataFolder: string, forms: readonly Form[]): ImportRun {
  const { data: inputs, errors } = readInputs(dataFolder);
  if (!inputs) return { inputs, files: null, errors };
  const imported = importSources(inputs, forms);
  if (imported.errors.length > 0) return { inputs, files: null, errors: imported.errors };
  const documents = new Set(inputs.sources.map(({ document }) => document.id));
  return { inputs, files: writeSheets(dataFolder, imported.sheets, documents), errors: [] };
}
