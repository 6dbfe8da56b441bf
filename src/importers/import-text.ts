import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fiscalYearName } from '../i18n/eras.ts';
import type { ProgramIdentity } from '../schema/program.ts';
import type { Sheet } from '../schema/sheet.ts';
import { site, type SourceDocument, sourceDocuments } from '../schema/site.ts';
import type { DraftSheet, Form, SourceText } from './form.ts';
import { identifyDrafts } from './identity.ts';
import { importSources } from './import-sources.ts';
import { parseWithSchema } from './parse-with-schema.ts';
import { readInputs, readJson } from './read-inputs.ts';
import { replaceFiles } from './replace-files.ts';
import { SourceError } from './source-error.ts';
import { sheetChanges } from './write-sheets.ts';

/** What a manifest says of a document and its text does not. */
export interface DocumentFacts {
  /** 題名 */
  title: string;
  /** 担当 */
  department: string;
  /** 受領日 */
  received: string;
  /** 利用条件 */
  licence: string;
}

/** The text of a document in a known form. */
export interface NewText {
  /** Name of the file in data/sources/: r8-sheets.txt. */
  file: string;
  text: string;
  form: Form;
  /** Needed for a document that the manifest does not have yet. */
  facts: Partial<DocumentFacts>;
}

export interface TextRun {
  /** Sheets of this document. */
  sheets: Sheet[];
  /** Paths below the data folder; null after an error: then nothing was touched. */
  files: { written: string[]; removed: string[] } | null;
  errors: string[];
}

const failed = (errors: readonly string[]): TextRun => ({ sheets: [], files: null, errors: [...errors] });

/**
 * Imports the text of a document: into data/sources with its entry in the manifest, its programs' links, and its sheets. A file of
 * the same name replaces the former text. All of it, or nothing. A program that nobody knows yet is an error, because a name alone
 * does not tell a new program from a renamed one.
 */
export function importTextInto(dataFolder: string, text: NewText, forms: readonly Form[], dryRun: boolean): TextRun {
  const { data: inputs, errors } = readInputs(dataFolder);
  if (!inputs) return failed(errors);
  const manifest = readJson(sourceDocuments, join(dataFolder, 'sources', 'manifest.json')).data ?? [];
  const lines = text.text.split(/\r?\n/);
  const drafts = readDocument(text, lines);
  if ('error' in drafts) return failed([drafts.error]);
  const known = manifest.find(({ file }) => file === text.file);
  const missing = known ? [] : missingFacts(text);
  if (missing.length > 0) return failed(missing);
  const document = documentOf(text, drafts.sheets, known, municipalityOf(dataFolder));
  const wrong = parseWithSchema(
    sourceDocuments,
    [document],
    `${text.file} の目録（${sayOptions(known === undefined)}）`,
  ).errors;
  if (wrong.length > 0) return failed(wrong);
  const programs = withLinks(inputs.programs, drafts.sheets, document);
  const sources: SourceText[] = [
    ...inputs.sources.filter((each) => each.document.id !== document.id),
    { document, lines },
  ];
  const imported = importSources({ ...inputs, programs, sources }, forms);
  if (imported.errors.length > 0) return failed(imported.errors);
  const documents = known ? manifest.map((each) => (each === known ? document : each)) : [...manifest, document];
  const files = write(dataFolder, { text, documents, programs, sheets: imported.sheets, sources }, dryRun);
  const own = imported.sheets.filter((sheet) => sheet.sources.some((source) => source.document === document.id));
  return { sheets: own, files, errors: [] };
}

function readDocument({ file, form }: NewText, lines: string[]): { sheets: DraftSheet[] } | { error: string } {
  const id = documentId(file);
  try {
    return { sheets: form.read({ document: { id } as SourceDocument, lines }) };
  } catch (error) {
    if (error instanceof SourceError) return { error: error.message };
    throw error;
  }
}

/** r8-sheets of r8-sheets.txt. */
function documentId(file: string): string {
  const id = file
    .toLowerCase()
    .replace(/\.[^.]*$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return id || 'text';
}

const FACTS: Record<keyof DocumentFacts, string> = {
  title: '--title 題名',
  department: '--department 担当',
  received: '--received 受領日（2026-11-23 の形）',
  licence: '--licence 利用条件',
};

/** Where a person states these facts. */
function sayOptions(isNew: boolean): string {
  return isNew ? Object.values(FACTS).join('、') : 'data/sources/manifest.json';
}

function missingFacts({ file, facts }: NewText): string[] {
  const missing = (Object.keys(FACTS) as (keyof DocumentFacts)[]).filter((fact) => !facts[fact]);
  if (missing.length === 0) return [];
  const options = missing.map((fact) => FACTS[fact]).join('、');
  return [
    `${file}: 目録（data/sources/manifest.json）にない文書です。題名などがわかるはずです。${options} を付けてください。`,
  ];
}

function municipalityOf(dataFolder: string): string {
  return readJson(site, join(dataFolder, 'site.json')).data?.municipality ?? '';
}

function documentOf(
  { file, form, facts }: NewText,
  drafts: readonly DraftSheet[],
  known: SourceDocument | undefined,
  municipality: string,
): SourceDocument {
  const edition = drafts[0]?.edition ?? null;
  const { title = '', department = '', received = '', licence: licenceNote = '' } = facts;
  const fresh = { title, department, received, licenceNote };
  const given = Object.fromEntries(Object.entries(fresh).filter(([, value]) => value !== ''));
  return {
    id: documentId(file),
    file,
    publisher: municipality,
    covers: edition === null ? '' : fiscalYearName(edition),
    note: '文書から取り出した文字です。',
    ...fresh,
    ...known,
    ...given,
    edition,
    form: form.name,
    sheets: drafts.length,
  };
}

/** Sheets whose program is known by name get their link; the others are named by the import as errors. */
function withLinks(
  programs: readonly ProgramIdentity[],
  drafts: readonly DraftSheet[],
  { id, title }: SourceDocument,
): ProgramIdentity[] {
  const { sheets } = identifyDrafts(drafts, programs);
  return programs.map((program) => {
    const own = sheets.find(({ programId }) => programId === program.id);
    const others = program.links.filter(({ document }) => document !== id);
    const stated = program.links.find(({ document, edition }) => document === id && edition === own?.edition);
    if (own === undefined) return others.length > 0 ? { ...program, links: others } : program;
    const [{ lines }] = own.sources as [Sheet['sources'][number]];
    const hasNumber = program.number !== null && Number(own.printedNumber) === program.number;
    const evidence = `${title}の ${lines[0]} 行目から、${hasNumber ? `番号「${own.printedNumber}」と` : ''}この名称を印字しています`;
    const link = {
      edition: own.edition,
      document: id,
      basis: hasNumber ? 'number_and_name' : 'name',
      evidence,
    } as const;
    return { ...program, links: [...others, stated ?? link].toSorted((a, b) => a.edition - b.edition) };
  });
}

interface Changed {
  text: NewText;
  documents: SourceDocument[];
  programs: ProgramIdentity[];
  sheets: Sheet[];
  sources: SourceText[];
}

function write(dataFolder: string, { text, documents, programs, sheets, sources }: Changed, dryRun: boolean) {
  const imported = new Set(sources.map(({ document }) => document.id));
  const changes = sheetChanges(dataFolder, sheets, imported);
  const printed: [string, string][] = [
    [join('sources', text.file), text.text],
    [join('sources', 'manifest.json'), `${JSON.stringify(documents, null, 2)}\n`],
    ['programs.json', `${JSON.stringify(programs, null, 2)}\n`],
  ];
  const isNew = ([path, content]: [string, string]) =>
    !existsSync(join(dataFolder, path)) || readFileSync(join(dataFolder, path), 'utf8') !== content;
  const all = new Map([...changes.write, ...printed.filter(isNew)]);
  if (!dryRun) replaceFiles(dataFolder, { write: all, remove: changes.remove });
  return { written: [...all.keys()], removed: [...changes.remove] };
}
