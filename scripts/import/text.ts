import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Form } from '../../src/importers/form.ts';
import { FORMS } from '../../src/importers/forms.ts';
import { type DocumentFacts, importTextInto } from '../../src/importers/import-text.ts';
import { type FileImport, refused } from './outcome.ts';

export interface TextOptions {
  facts: Partial<DocumentFacts>;
  dryRun: boolean;
}

/** Is the file the text of a known form? Decided by its content; a text is UTF-8. */
export function isTextOfForm(path: string): boolean {
  return /\.txt$/i.test(path) && existsSync(path) && formOf(readText(path)) !== null;
}

function readText(path: string): string {
  return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
}

function formOf(text: string): Form | null {
  return FORMS.find((form) => form.recognises(text)) ?? null;
}

/** Imports the text of a document of a known form. */
export async function importTextFile(folder: string, path: string, options: TextOptions): Promise<FileImport> {
  const text = readText(path);
  const form = formOf(text);
  if (form === null) return refused([`${path}: 知っている様式の文書に見えません。`]);
  const { facts, dryRun } = options;
  const { sheets, files, errors } = importTextInto(folder, { file: basename(path), text, form, facts }, FORMS, dryRun);
  if (!files) return refused(errors);
  const [write, remove] = dryRun ? ['書き込む予定', '削除する予定'] : ['書き込み', '削除'];
  const lines = [
    `${basename(path)}：様式「${form.name}」の文書として読みました。シート ${sheets.length} 件`,
    ...files.written.map((file) => `  ${write} data/${file}`),
    ...files.removed.map((file) => `  ${remove} data/${file}`),
  ];
  return { summary: null, lines, failed: false };
}
