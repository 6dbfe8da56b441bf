import { placeName, type TablePlace, type TableProblem } from './table-error.ts';

/** One finding of an import of a table; of the shape of src/model/issue.ts. */
export interface TableIssue extends TableProblem {
  severity: 'error' | 'warning' | 'note';
  rule: TableRule;
  /** File name of the table, or of its mapping. */
  file: string;
  /** Worksheet, row, column letter and label, as far as they are known. */
  place: string;
}

export type TableRule =
  | 'mapping'
  | 'columns'
  | 'rows'
  | 'years'
  | 'identity'
  | 'cells'
  | 'doubtful-cells'
  | 'texts'
  | 'personal-columns'
  | 'departments'
  | 'grades'
  | 'documents'
  | 'schema';

/** Adds a finding. Every step goes on past its errors, to name them all. */
export type Report = (
  severity: TableIssue['severity'],
  rule: TableRule,
  place: Omit<TablePlace, 'file'>,
  problem: TableProblem,
) => void;

/** Collects findings about a file. */
export function issuesOf(file: string): { issues: TableIssue[]; report: Report } {
  const issues: TableIssue[] = [];
  const report: Report = (severity, rule, place, problem) => {
    const whole = placeName({ file, ...place });
    issues.push({ severity, rule, file, place: whole.slice(file.length).replace(/^ の?/, ''), ...problem });
  };
  return { issues, report };
}

/** A finding as one line of the terminal. */
export function printIssue({ file, place, found, expected, remedy }: TableIssue): string {
  return `${[file, place].filter(Boolean).join(' の ')}: ${found}。${expected}のはずです。${remedy}`;
}
