import type { DocumentWarnings } from '../../schema/acknowledgement.ts';
import type { Decision } from '../../schema/decision.ts';
import type { ProgramIdentity } from '../../schema/program.ts';
import type { Sheet } from '../../schema/sheet.ts';
import type { SourceDocument } from '../../schema/site.ts';
import type { PublishedCell } from '../cells-csv.ts';
import type { WorksheetCounts } from './draft/counts.ts';
import type { TableIssue } from './table-issue.ts';

/** What is in data/ before the import. */
export interface ExistingData {
  municipality: string;
  programs: ProgramIdentity[];
  documents: SourceDocument[];
  decisions: Decision[];
  /** Warnings of former imports. */
  warnings: DocumentWarnings[];
  sheets: { programId: string; edition: number; documents: string[] }[];
}

/** What a table becomes. Complete only when no issue is an error. */
export interface TableImport {
  /** By 事業ID and シート年度. */
  sheets: Sheet[];
  /** The whole of data/programs.json afterwards. */
  programs: ProgramIdentity[];
  /** Entries of this table in data/sources/manifest.json: one, or one for each year. */
  documents: SourceDocument[];
  /** Entries of a former import of this table, which the new ones replace. */
  replaced: string[];
  /** By document. */
  cells: Map<string, PublishedCell[]>;
  counts: WorksheetCounts[];
  /** Blank cells of numbers: published with a reason, and of years that state nothing. */
  blanks: { published: number; leftOut: number };
  issues: TableIssue[];
}
