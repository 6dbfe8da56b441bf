import { type Rule, ruleWords } from '../i18n/ja/checks.ts';
import type { DataSet } from '../model/program.ts';
import { applicable, type Comparison } from './comparison.ts';
import { fundingSums } from './funding-sum.ts';
import { headTotalComparisons } from './head-totals.ts';
import { personnelUnitCosts } from './personnel-unit-cost.ts';
import { programCosts } from './program-cost.ts';

/** How an arithmetic rule fared: cells that could be reckoned, and those that did not agree. */
export interface RuleResult {
  rule: Rule;
  title: string;
  checked: number;
  failed: number;
}

const ARITHMETIC: readonly { rule: Rule; compare(data: DataSet): Comparison[] }[] = [
  { rule: 'funding-sum', compare: fundingSums },
  { rule: 'program-cost', compare: programCosts },
  { rule: 'head-totals', compare: headTotalComparisons },
  { rule: 'personnel-unit-cost', compare: personnelUnitCosts },
];

/** The arithmetic rules with their counts, for a public page on the quality of the data. */
export function ruleResults(data: DataSet): RuleResult[] {
  return ARITHMETIC.map(({ rule, compare }) => {
    const comparisons = applicable(compare(data));
    return {
      rule,
      title: ruleWords[rule].title,
      checked: comparisons.length,
      failed: comparisons.filter(({ holds }) => !holds).length,
    };
  });
}
