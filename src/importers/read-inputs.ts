import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corrections, decisions } from '../schema/decision.ts';
import type { Correction, Decision } from '../schema/decision.ts';
import { programIdentities } from '../schema/program.ts';
import type { ProgramIdentity } from '../schema/program.ts';
import { sourceDocuments } from '../schema/site.ts';
import type { SourceDocument } from '../schema/site.ts';
import type { SourceText } from './form.ts';
import { parseWithSchema } from './parse-with-schema.ts';
import type { Parsed } from './parse-with-schema.ts';
import { sheetsOnDisk } from './sheets-on-disk.ts';

export interface ImportInputs {
  /** The texts of the documents that hold sheets, as received. */
  sources: SourceText[];
  programs: ProgramIdentity[];
  decisions: Decision[];
  corrections: Correction[];
  /** Ids of the documents that are tables: their sheets are made when the table is imported, and are left alone here. */
  tables?: readonly string[];
}

type JsonSchema<Data> = Parameters<typeof parseWithSchema<Data>>[0];

/** Reads the manifest, its source texts and the human data of a data folder. `data` is null when any of it is missing or wrong. */
export function readInputs(dataFolder: string): Parsed<ImportInputs> {
  const manifest = readJson(sourceDocuments, join(dataFolder, 'sources', 'manifest.json'));
  const sources = readTexts(dataFolder, manifest.data ?? []);
  const programs = readJson(programIdentities, join(dataFolder, 'programs.json'));
  const decided = readJson(decisions, join(dataFolder, 'decisions.json'));
  const corrected = readJson(corrections, join(dataFolder, 'corrections.json'));
  const errors = [manifest, sources, programs, decided, corrected].flatMap((read) => read.errors);
  if (!sources.data || !programs.data || !decided.data || !corrected.data) return { data: null, errors };
  const tables = (manifest.data ?? []).filter(({ kind }) => kind === 'cells').map(({ id }) => id);
  const data = {
    sources: sources.data,
    programs: programs.data,
    decisions: withoutTables(decided.data, dataFolder, tables),
    corrections: corrected.data,
    tables,
  };
  return { data: errors.length === 0 ? data : null, errors };
}

/** Decisions about the sheets of a table are applied when that table is imported. */
function withoutTables(decided: Decision[], dataFolder: string, tables: readonly string[]): Decision[] {
  if (tables.length === 0) return decided;
  const ofTables = sheetsOnDisk(dataFolder).filter(({ documents }) => documents.some((id) => tables.includes(id)));
  const keys = new Set(ofTables.map(({ programId, edition }) => `${programId}/${edition}`));
  return decided.filter(({ programId, edition }) => !keys.has(`${programId}/${edition}`));
}

/** One JSON file by its schema; a missing file and broken JSON are errors too. */
export function readJson<Data>(schema: JsonSchema<Data>, path: string): Parsed<Data> {
  if (!existsSync(path)) return { data: null, errors: [sayMissing(path)] };
  try {
    return parseWithSchema(schema, JSON.parse(readFileSync(path, 'utf8')), path);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return {
      data: null,
      errors: [
        `${path}: JSON として読めません（${error.message}）。JSON の文法のはずです。括弧、引用符、コンマを確かめてください。`,
      ],
    };
  }
}

function readTexts(dataFolder: string, documents: readonly SourceDocument[]): Parsed<SourceText[]> {
  // The sheets of a table are made when its file is imported: the cells kept here are a record, not a source to read.
  const withSheets = documents.filter(({ form, kind }) => form !== null && kind !== 'cells');
  const pathOf = (document: SourceDocument) => join(dataFolder, 'sources', document.file);
  const errors = withSheets
    .map(pathOf)
    .filter((path) => !existsSync(path))
    .map(sayMissing);
  if (errors.length > 0) return { data: null, errors };
  return { data: withSheets.map((document) => ({ document, lines: readLines(pathOf(document)) })), errors };
}

function readLines(path: string): string[] {
  return readFileSync(path, 'utf8').split(/\r?\n/);
}

function sayMissing(path: string): string {
  return `${path}: ファイルがありません。この場所にあるはずです。ファイルを置くか、manifest.json の file を直してください。`;
}
