import type { SourceDocument } from '../../schema/site.ts';
import type { UnusedText } from './unused-texts.ts';

/** What became of a PDF. */
export interface PdfRun {
  /** null where the PDF or data/ could not be read. */
  document: SourceDocument | null;
  sheets: { programId: string; name: string; edition: number }[];
  /** Labels of personal cells that were left out. */
  personal: string[];
  unused: UnusedText[];
  /** What was written, or would be in a dry run; null after an error: then no file was touched. Paths below data/. */
  files: { written: string[]; removed: string[]; unchanged: number } | null;
  errors: string[];
}
