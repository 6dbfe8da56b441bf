import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentWarnings, importWarnings } from '../../schema/acknowledgement.ts';
import { decisions } from '../../schema/decision.ts';
import type { Mapping } from '../../schema/mapping.ts';
import { programIdentities } from '../../schema/program.ts';
import { site, sourceDocuments } from '../../schema/site.ts';
import { cellsCsv } from '../cells-csv.ts';
import type { Parsed } from '../parse-with-schema.ts';
import { readJson } from '../read-inputs.ts';
import { type FileChanges, replaceFiles } from '../replace-files.ts';
import { sheetsOnDisk } from '../sheets-on-disk.ts';
import { pathOfSheet, printSheet } from '../write-sheets.ts';
import { importTable } from './import-table.ts';
import type { ExistingData, TableImport } from './import-table-data.ts';
import type { Workbook } from './file/workbook.ts';

/** What became of the files of data/, as paths below it. */
export interface ChangedFiles {
  written: string[];
  removed: string[];
  unchanged: number;
}

export interface TableRun {
  /** null where data/ could not be read. */
  result: TableImport | null;
  /** What was written, or would be in a dry run; null after an error: then no file was touched. */
  files: ChangedFiles | null;
  /** Errors of data/ itself. */
  errors: string[];
}

/** A mapping with its text, which is kept beside the data. */
export interface MappingText {
  mapping: Mapping;
  source: string;
  /** It stands in data/mappings already, under whatever name: no copy is made. */
  isKept?: boolean;
}

/** Imports a table into a data folder: all of it, or nothing. */
export function importTableInto(
  dataFolder: string,
  workbook: Workbook,
  { mapping, source, isKept = false }: MappingText,
  { dryRun }: { dryRun: boolean },
): TableRun {
  const { data: existing, errors } = readExisting(dataFolder);
  if (!existing) return { result: null, files: null, errors };
  const result = importTable(workbook, mapping, existing);
  if (result.issues.some(({ severity }) => severity === 'error')) return { result, files: null, errors: [] };
  const wanted = filesOf(result, existing, mapping.文書.id, isKept ? null : source);
  const { changes, unchanged } = changesIn(dataFolder, wanted, goneFiles(result, existing, wanted));
  if (!dryRun) replaceFiles(dataFolder, changes);
  return { result, files: { written: [...changes.write.keys()], removed: [...changes.remove], unchanged }, errors: [] };
}

/** What an import needs to know of a data folder. */
export function readExisting(dataFolder: string): Parsed<ExistingData> {
  const own = readJson(site, join(dataFolder, 'site.json'));
  const programs = readJson(programIdentities, join(dataFolder, 'programs.json'));
  const documents = readJson(sourceDocuments, join(dataFolder, 'sources', 'manifest.json'));
  const decided = readJson(decisions, join(dataFolder, 'decisions.json'));
  const warned = readWarnings(join(dataFolder, WARNINGS));
  const errors = [own, programs, documents, decided, warned].flatMap((read) => read.errors);
  if (!own.data || !programs.data || !documents.data || !decided.data || !warned.data) return { data: null, errors };
  const data = {
    municipality: own.data.municipality,
    programs: programs.data,
    documents: documents.data,
    decisions: decided.data,
    warnings: warned.data,
    sheets: sheetsOnDisk(dataFolder),
  };
  return { data, errors };
}

function readWarnings(path: string): Parsed<DocumentWarnings[]> {
  return existsSync(path) ? readJson(importWarnings, path) : { data: [], errors: [] };
}

const printJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Every file of the import, by its path below data/. */
function filesOf(result: TableImport, existing: ExistingData, id: string, mapping: string | null): Map<string, string> {
  const replaced = new Set([...result.replaced, ...result.documents.map((document) => document.id)]);
  const documents = [...existing.documents.filter((each) => !replaced.has(each.id)), ...result.documents];
  return new Map([
    ...result.sheets.map((sheet) => [join('sheets', pathOfSheet(sheet)), printSheet(sheet)] as const),
    ['programs.json', printJson(result.programs)],
    [join('sources', 'manifest.json'), printJson(documents)],
    ...result.documents.map((each) => [join('sources', each.file), cellsCsv(result.cells.get(each.id) ?? [])] as const),
    ...(mapping === null ? [] : [[join('mappings', `${id}.yaml`), mapping] as const]),
    [WARNINGS, printJson(warningsOf(result, existing, replaced))],
  ]);
}

const WARNINGS = 'import-warnings.json';

/** The warnings of this import beside those of other tables: a person acknowledges them before publishing. */
function warningsOf(
  { issues, documents }: TableImport,
  existing: ExistingData,
  replaced: ReadonlySet<string>,
): DocumentWarnings[] {
  const others = existing.warnings.filter(({ document }) => !replaced.has(document));
  const warnings = issues
    .filter(({ severity }) => severity === 'warning')
    .map(({ rule, file, place, found, expected, remedy }) => ({
      rule,
      file,
      place: place || file,
      found,
      expected,
      remedy,
    }));
  const document = documents.at(-1)?.id;
  return document === undefined || warnings.length === 0 ? others : [...others, { document, warnings }];
}

/** Sheets and cells of a former import of this table that it no longer states. */
function goneFiles(result: TableImport, existing: ExistingData, wanted: ReadonlyMap<string, string>): string[] {
  const own = new Set(result.replaced);
  const sheets = existing.sheets
    .filter(({ documents }) => documents.length > 0 && documents.every((document) => own.has(document)))
    .map(({ programId, edition }) => join('sheets', programId, `${edition}.json`));
  const cells = existing.documents.filter(({ id }) => own.has(id)).map(({ file }) => join('sources', file));
  return [...sheets, ...cells].filter((path) => !wanted.has(path));
}

function changesIn(
  dataFolder: string,
  wanted: ReadonlyMap<string, string>,
  gone: readonly string[],
): { changes: FileChanges; unchanged: number } {
  const isThere = (path: string) => existsSync(join(dataFolder, path));
  const changed = [...wanted].filter(
    ([path, text]) => !isThere(path) || readFileSync(join(dataFolder, path), 'utf8') !== text,
  );
  return {
    changes: { write: new Map(changed), remove: gone.filter(isThere) },
    unchanged: wanted.size - changed.length,
  };
}
