import { columnLetters } from './cell/cell-address.ts';
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

interface Issues {
  issues: TableIssue[];
  report: Report;
  /** The issues, with the errors of one column that are all alike as one. */
  joined: () => TableIssue[];
}

/** Collects findings about a file. */
export function issuesOf(file: string): Issues {
  const issues: TableIssue[] = [];
  const places = new Map<TableIssue, Omit<TablePlace, 'file'>>();
  const report: Report = (severity, rule, place, problem) => {
    const issue = { severity, rule, file, place: sayPlace(file, place), ...problem };
    places.set(issue, place);
    issues.push(issue);
  };
  return { issues, report, joined: () => joinAlike(issues, places) };
}

function sayPlace(file: string, place: Omit<TablePlace, 'file'>): string {
  return placeName({ file, ...place })
    .slice(file.length)
    .replace(/^ の?/, '');
}

type Places = ReadonlyMap<TableIssue, Omit<TablePlace, 'file'>>;

/** More errors of one column that ask for the same than this are one error. */
const MOST_ALONE = 5;
const MOST_NAMED = 12;
const MOST_QUOTED = 3;

function joinAlike(issues: readonly TableIssue[], places: Places): TableIssue[] {
  const keyOf = (issue: TableIssue) => {
    const { worksheet, row, column } = places.get(issue)!;
    const isCell = issue.severity === 'error' && row !== undefined && column !== undefined;
    return isCell ? [issue.rule, worksheet, column, issue.expected, issue.remedy].join('\n') : issue;
  };
  const groups = Map.groupBy(issues, keyOf);
  return [...groups.values()].flatMap((group) => (group.length > MOST_ALONE ? [joinedIssue(group, places)] : group));
}

/** One error for a column: how many cells, which first, and what they hold. */
function joinedIssue(group: readonly TableIssue[], places: Places): TableIssue {
  const [first] = group as [TableIssue];
  const { worksheet, column, label } = places.get(first)!;
  const cells = group.map((issue) => `${columnLetters(column!)}${places.get(issue)!.row}`);
  const different = [...new Set(group.map(({ found }) => found))];
  const found = different.slice(0, MOST_QUOTED).join('、') + (different.length > MOST_QUOTED ? ' など' : '');
  const named = cells.slice(0, MOST_NAMED).join('、') + (cells.length > MOST_NAMED ? ' ほか' : '');
  return {
    ...first,
    place: sayPlace(first.file, { worksheet, column, label }),
    found: `${found}（${cells.length} セル：${named}）`,
  };
}

/** A finding as one line of the terminal. */
export function printIssue({ file, place, found, expected, remedy }: TableIssue): string {
  return `${[file, place].filter(Boolean).join(' の ')}: ${found}。${expected}のはずです。${remedy}`;
}
