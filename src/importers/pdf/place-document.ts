import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProgramIdentity } from '../../schema/program.ts';
import type { Sheet } from '../../schema/sheet.ts';
import type { SourceDocument } from '../../schema/site.ts';
import { applyCorrections } from '../corrections.ts';
import { FORMS } from '../forms.ts';
import type { DraftSheet } from '../form.ts';
import type { DocumentFacts } from '../import-text.ts';
import { type ImportResult, importSources } from '../import-sources.ts';
import { type ImportInputs, readInputs } from '../read-inputs.ts';
import type { FileChanges } from '../replace-files.ts';
import type { ExistingData } from '../table/import-table-data.ts';
import { readExisting } from '../table/import-table-files.ts';
import { pathOfSheet, printSheet } from '../write-sheets.ts';
import { isKeptText } from './kept-text.ts';
import { editionOfKeptText, readKeptText } from './management-form.ts';
import { documentIdOf, pdfDocument } from './pdf-document.ts';
import type { PdfRun } from './pdf-run.ts';
import { registerDrafts } from './register-drafts.ts';

/** The kept text of a PDF, and the name of the file it came from. */
interface Incoming {
  file: string;
  lines: string[];
  /** YYYY-MM-DD */
  today: string;
  facts: Partial<DocumentFacts>;
}

export interface PlacedDocument extends Pick<PdfRun, 'document' | 'sheets' | 'errors'> {
  /** null after an error. */
  changes: FileChanges | null;
  unchanged: number;
}

interface Folder {
  path: string;
  existing: ExistingData;
  inputs: ImportInputs;
}

/**
 * A kept text as a document of the data folder. It is imported together with all other texts, so that decisions, corrections
 * and entries of lists apply to it as they will whenever `npm run import` reads it again. Throws a SourceError.
 */
export function placeDocument(path: string, incoming: Incoming): PlacedDocument {
  const existing = readExisting(path);
  const inputs = readInputs(path);
  if (!existing.data || !inputs.data) {
    const errors = [...new Set([...existing.errors, ...inputs.errors])];
    return { document: null, sheets: [], errors, changes: null, unchanged: 0 };
  }
  return placeIn({ path, existing: existing.data, inputs: inputs.data }, incoming);
}

function placeIn(folder: Folder, incoming: Incoming): PlacedDocument {
  const { document, drafts } = documentOf(folder, incoming);
  const programs = registerDrafts(folder.existing.programs, drafts, document);
  const imported = importSources(withDocument({ ...folder.inputs, programs }, document, incoming.lines), FORMS);
  const own = imported.sheets.filter((sheet) => restsOn(sheet, document.id));
  const sheets = own.map(({ programId, name, edition }) => ({ programId, name, edition }));
  const errors = [...checkDocument(folder, document.id), ...imported.errors, ...checkForeign(own, folder.existing)];
  if (errors.length > 0) return { document, sheets, errors, changes: null, unchanged: 0 };
  const wanted = wantedFiles(folder, { document, programs, imported, lines: incoming.lines });
  return { document, sheets, errors, ...changesIn(folder, wanted, document.id) };
}

/** The sheets of the text, corrections applied, under the id that their document gets, and its entry in the manifest. */
function documentOf(
  { existing, inputs }: Folder,
  incoming: Incoming,
): { document: SourceDocument; drafts: DraftSheet[] } {
  const { file, today, facts } = incoming;
  const id = documentIdOf(file, editionOfKeptText(incoming.lines) ?? 0);
  const read = readKeptText(file, correctedLines(inputs, id, incoming.lines));
  const before = existing.documents.find((each) => each.id === id);
  const drafts = read.map((draft) => ({
    ...draft,
    sources: draft.sources.map((source) => ({ ...source, document: id })),
  }));
  return {
    document: pdfDocument(drafts, { id, file, municipality: existing.municipality, today, facts, before }),
    drafts,
  };
}

/** A correction that does not meet its line is told by the import of all texts. */
function correctedLines({ corrections }: ImportInputs, id: string, lines: string[]): string[] {
  const document = { id } as SourceDocument;
  const own = corrections.filter((correction) => correction.document === id);
  return applyCorrections([{ document, lines }], own).sources[0]!.lines;
}

function withDocument(inputs: ImportInputs, document: SourceDocument, lines: string[]): ImportInputs {
  const others = inputs.sources.filter((source) => source.document.id !== document.id);
  return { ...inputs, sources: [...others, { document, lines }] };
}

function restsOn({ sources }: Pick<Sheet, 'sources'>, id: string): boolean {
  return sources.some(({ document }) => document === id);
}

/** The id may be that of a former import of the PDF, not of another document. */
function checkDocument({ path, existing }: Folder, id: string): string[] {
  const before = existing.documents.find((each) => each.id === id);
  if (!before) return [];
  const file = join(path, 'sources', before.file);
  if (before.kind !== 'cells' && existsSync(file) && isKeptText(readFileSync(file, 'utf8'))) return [];
  return [
    `data/sources/manifest.json: 「${id}」は、ほかの文書「${before.title}」の id です。PDFごとに別の id のはずです。PDFのファイル名（英数字）を変えてください。`,
  ];
}

/** A sheet that a table states is not overwritten. */
function checkForeign(sheets: readonly Sheet[], { documents, sheets: existing }: ExistingData): string[] {
  const tables = new Set(documents.filter(({ kind }) => kind === 'cells').map(({ id }) => id));
  const foreign = existing.filter((sheet) => sheet.documents.some((document) => tables.has(document)));
  return sheets.flatMap(({ programId, edition, name }) => {
    const there = foreign.find((sheet) => sheet.programId === programId && sheet.edition === edition);
    if (!there) return [];
    return [
      `${programId}「${name}」の ${edition} 年度: 表の文書 ${there.documents.join('、')} にもシートがあります。一つの事業の一つの年度は、一つの文書からのはずです。どちらかの文書だけを使ってください。`,
    ];
  });
}

interface Placing {
  document: SourceDocument;
  programs: ProgramIdentity[];
  imported: ImportResult;
  lines: readonly string[];
}

const printJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Every file that belongs to the import, by its path below data/. */
function wantedFiles({ existing }: Folder, { document, programs, imported, lines }: Placing): Map<string, string> {
  const isThere = existing.documents.some(({ id }) => id === document.id);
  const replaced = existing.documents.map((each) => (each.id === document.id ? document : each));
  return new Map([
    ...imported.sheets.map((sheet) => [join('sheets', pathOfSheet(sheet)), printSheet(sheet)] as const),
    ['programs.json', printJson(programs)],
    [join('sources', 'manifest.json'), printJson(isThere ? replaced : [...replaced, document])],
    [join('sources', document.file), `${lines.join('\n')}\n`],
  ]);
}

/** Files that differ, and sheets that only a former import of this document stated. */
function changesIn({ path, existing }: Folder, wanted: ReadonlyMap<string, string>, id: string) {
  const textAt = (file: string) => (existsSync(join(path, file)) ? readFileSync(join(path, file), 'utf8') : null);
  const write = new Map([...wanted].filter(([file, text]) => textAt(file) !== text));
  const remove = existing.sheets
    .filter(({ documents }) => documents.length > 0 && documents.every((document) => document === id))
    .map(({ programId, edition }) => join('sheets', programId, `${edition}.json`))
    .filter((file) => !wanted.has(file));
  return { changes: { write, remove }, unchanged: wanted.size - write.size };
}
