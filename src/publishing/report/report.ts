import type { Assessment } from '../assessment.ts';
import type { ChecklistItem } from '../checklist.ts';
import type { ImportSummary } from '../import-summary.ts';
import { compareYears, type YearComparison } from '../year-comparison.ts';

/** Everything that the officer's report tells, in the terminal and as a page. */
export interface Report {
  /** null where no table was read. */
  summary: ImportSummary | null;
  assessment: Assessment;
  lastYear: YearComparison | null;
  items: ChecklistItem[];
  /** Name of each program by its 事業ID. */
  names: ReadonlyMap<string, string>;
}

export function makeReport(
  assessment: Assessment,
  items: ChecklistItem[],
  summary: ImportSummary | null = null,
): Report {
  const { data, tables } = assessment;
  const names = new Map(data?.programs.map(({ id, name }) => [id, name]));
  return { summary, assessment, lastYear: data ? compareYears(data, tables) : null, items, names };
}
