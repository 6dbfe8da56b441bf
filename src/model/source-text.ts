import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceDocument } from '../schema/site.ts';
import type { DataSet } from './program.ts';

/** The documents that hold sheets, oldest first. Others (slides) are material for stories and have no page of their own. */
export function sheetDocuments(data: DataSet): SourceDocument[] {
  return [...data.documents.values()].filter((document) => document.form !== null);
}

/** The lines of a source text as received; index 0 is line 1. */
export function sourceLines(folder: string, document: SourceDocument): string[] {
  return readFileSync(join(folder, 'sources', document.file), 'utf8')
    .replace(/\n$/, '')
    .split('\n');
}
