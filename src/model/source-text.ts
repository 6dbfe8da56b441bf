import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceDocument } from '../schema/site.ts';
import type { DataSet, Program } from './program.ts';

/** The documents that hold sheets, oldest first. Others (slides) are material for stories and have no page of their own. */
export function sheetDocuments(data: DataSet): SourceDocument[] {
  return [...data.documents.values()].filter((document) => document.form !== null);
}

/** Those of them that are tables: of each program's cells there is a page. */
export function tableDocuments(data: DataSet): SourceDocument[] {
  return sheetDocuments(data).filter(({ kind }) => kind === 'cells');
}

/** The programs of which a document holds a sheet. */
export function programsIn({ programs }: Pick<DataSet, 'programs'>, document: string): Program[] {
  return programs.filter(({ sheets }) =>
    sheets.some(({ sources }) => sources.some((source) => source.document === document)),
  );
}

/** The file of a source, as it is in data/sources/. */
export function sourceText(folder: string, { file }: SourceDocument): string {
  return readFileSync(join(folder, 'sources', file), 'utf8');
}

/** The lines of a source text as received; index 0 is line 1. */
export function sourceLines(folder: string, document: SourceDocument): string[] {
  return sourceText(folder, document).replace(/\n$/, '').split('\n');
}
