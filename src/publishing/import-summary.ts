import type { Issue } from '../model/issue.ts';

/** Cells of one worksheet that are not blank. read = figures + texts + the sum of aside. */
export interface WorksheetCounts {
  name: string;
  read: number;
  figures: number;
  texts: number;
  aside: { reason: string; count: number }[];
}

/** What the import of one file did, as the officer's report tells it. */
export interface ImportSummary {
  file: string;
  /** Name of the mapping file, or of the form that was recognised. */
  mapping: string;
  /** written: data/ is new. dry: it would be. refused: an error kept everything as it was. */
  outcome: 'written' | 'dry' | 'refused';
  programs: number;
  sheets: number;
  worksheets: WorksheetCounts[];
  issues: Issue[];
}
