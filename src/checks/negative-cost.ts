import { checkWords } from '../i18n/ja/checks.ts';
import type { Issue } from '../model/issue.ts';
import type { DataSet } from '../model/program.ts';
import { type CostItem, STAFFING_ITEMS, unitOf } from '../schema/codes.ts';
import { issueOf, severityIn, sheetsOf } from './issues.ts';
import { costPlace } from './places.ts';

/** Funding sources may be negative (a subsidy paid back); what was spent and who worked may not. */
const NEVER_NEGATIVE: readonly CostItem[] = ['operating_cost', ...STAFFING_ITEMS];

export function negativeCost(data: DataSet): Issue[] {
  return sheetsOf(data).flatMap((placed) =>
    placed.sheet.costs.flatMap(({ item, measure, fiscalYear, value }) => {
      if (value === null || value >= 0 || !NEVER_NEGATIVE.includes(item)) return [];
      const place = costPlace(item, measure, fiscalYear);
      const found = checkWords.printed(value, unitOf(item));
      const finding = { file: placed.file, place, found, expected: checkWords.atLeastZero };
      return [issueOf('negative-cost', severityIn(placed), finding)];
    }),
  );
}
