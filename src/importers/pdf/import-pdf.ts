import { basename } from 'node:path';
import type { DocumentFacts } from '../import-text.ts';
import { replaceFiles } from '../replace-files.ts';
import { SourceError } from '../source-error.ts';
import { PdfError } from './pdf-error.ts';
import type { PdfRun } from './pdf-run.ts';
import { pdfText } from './pdf-text.ts';
import { placeDocument } from './place-document.ts';
import { readPdf } from './read-pdf.ts';
import { unusedTexts } from './unused-texts.ts';

export interface PdfOptions {
  /** Date of receipt of a new document, YYYY-MM-DD. */
  today: string;
  dryRun: boolean;
  facts?: Partial<DocumentFacts>;
}

/** Imports a PDF of 事務事業マネジメントシート into a data folder: all of it, or nothing. */
export async function importPdfInto(
  dataFolder: string,
  path: string,
  { today, dryRun, facts = {} }: PdfOptions,
): Promise<PdfRun> {
  try {
    const file = basename(path);
    const { lines, personal } = pdfText(await readPdf(path), file);
    const { changes, unchanged, ...placed } = placeDocument(dataFolder, { file, lines, today, facts });
    if (changes && !dryRun) replaceFiles(dataFolder, changes);
    const files = changes && { written: [...changes.write.keys()], removed: [...changes.remove], unchanged };
    return { ...placed, personal, unused: unusedTexts(lines), files };
  } catch (error) {
    if (!(error instanceof PdfError || error instanceof SourceError)) throw error;
    return { document: null, sheets: [], personal: [], unused: [], files: null, errors: error.message.split('\n') };
  }
}
