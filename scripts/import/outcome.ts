import type { ImportSummary } from '../../src/publishing/import-summary.ts';

/** What the import of one file did. */
export interface FileImport {
  /** For the officer's report; null where nothing could be read. */
  summary: ImportSummary | null;
  /** Lines for the terminal: what was written, or why nothing was. */
  lines: string[];
  failed: boolean;
}

/** A file that was not even read: its errors. */
export function refused(errors: readonly string[]): FileImport {
  const lines = [
    `誤りが ${errors.length} 件あります。data フォルダには何も書いていません。`,
    ...errors.map((error) => `  ${error}`),
  ];
  return { summary: null, lines, failed: true };
}
