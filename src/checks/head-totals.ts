import type { Issue } from '../model/issue.ts';
import type { DataSet } from '../model/program.ts';
import { type Comparison, comparisonIssues } from './comparison.ts';
import { totalComparisons } from './program-cost.ts';

/** 総事業費, 総人件費 and 総事業コスト at the head of the H29 form = the detail below (事業費, 人件費 and both). */
export function headTotals(data: DataSet): Issue[] {
  return comparisonIssues('head-totals', headTotalComparisons(data));
}

export function headTotalComparisons(data: DataSet): Comparison[] {
  return [
    ...totalComparisons(data, 'head_operating_cost', ['operating_cost']),
    ...totalComparisons(data, 'head_personnel_cost', ['personnel_cost']),
    ...totalComparisons(data, 'head_program_cost', ['operating_cost', 'personnel_cost']),
  ];
}
