import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Acknowledgement, acknowledgements, importWarnings } from '../schema/acknowledgement.ts';
import type { Schema } from '../schema/parse.ts';
import type { Issue } from './issue.ts';
import { parseJson } from './parse-json.ts';

export const ACKNOWLEDGEMENTS = 'acknowledgements.json';
export const IMPORT_WARNINGS = 'import-warnings.json';

/** The warnings that a person looked at, in the order of the file; none where a city has no such file. */
export function readAcknowledgements(folder: string): { value: Acknowledgement[]; issues: Issue[] } {
  return readList(join(folder, ACKNOWLEDGEMENTS), acknowledgements);
}

/** The warnings that the imports of tables left, as issues. */
export function readImportWarnings(folder: string): { value: Issue[]; issues: Issue[] } {
  const { value, issues } = readList(join(folder, IMPORT_WARNINGS), importWarnings);
  const warnings = value.flatMap((each) => each.warnings);
  return { value: warnings.map((warning) => ({ severity: 'warning', ...warning })), issues };
}

function readList<Entry>(file: string, schema: Schema<Entry[]>): { value: Entry[]; issues: Issue[] } {
  if (!existsSync(file)) return { value: [], issues: [] };
  const { value, issues } = parseJson(file, schema);
  return { value: value ?? [], issues };
}
