import { readFileSync, statSync } from 'node:fs';
import { type DocumentFacts } from '../../src/importers/import-text.ts';
import { importPdfInto } from '../../src/importers/pdf/import-pdf.ts';
import { printPdfRun } from '../../src/importers/pdf/print-pdf-run.ts';
import { today } from '../../src/publishing/today.ts';
import { type FileImport } from './outcome.ts';

/** Decided by the first bytes too: a PDF may have lost its name. */
export function isPdf(path: string): boolean {
  if (/\.pdf$/i.test(path)) return true;
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  return readFileSync(path).subarray(0, 5).toString('latin1') === '%PDF-';
}

/** Imports a PDF of the management sheets. */
export async function importPdfFile(
  folder: string,
  path: string,
  { facts, dryRun }: { facts: Partial<DocumentFacts>; dryRun: boolean },
): Promise<FileImport> {
  const run = await importPdfInto(folder, path, { today: today(), facts, dryRun });
  return { summary: null, lines: printPdfRun(run, { dryRun }).trimEnd().split('\n'), failed: run.files === null };
}
