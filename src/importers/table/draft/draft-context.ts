import type { Mapping } from '../../../schema/mapping.ts';
import type { Ledger } from './counts.ts';
import type { Report } from '../table-issue.ts';

/** What every step of an import of a table has at hand. */
export interface TableContext {
  mapping: Mapping;
  report: Report;
  ledger: Ledger;
  /** Notes a doubt about a cell; hundreds of cells of one column are one warning. */
  doubt: (cell: DoubtfulCell, doubt: string) => void;
  /** Blank cells of numbers: published with a reason, and of years that state nothing. */
  blanks: { published: number; leftOut: number };
}

export interface DoubtfulCell {
  label: string;
  name: string;
  column: number;
  row: { row: number; plan: { worksheet: { name: string } } };
}
