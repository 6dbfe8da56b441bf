import { checkWords } from '../i18n/ja/checks.ts';
import type { Issue } from '../model/issue.ts';
import type { DataSet } from '../model/program.ts';
import { UNITS } from '../schema/codes.ts';
import type { Sheet } from '../schema/sheet.ts';
import { issueOf, reckonable, sheetsOf } from './issues.ts';
import { costPlace } from './places.ts';

/** 決算額 above the 予算額 that the same sheet prints. Real in several years (supplementary budgets), so a note. */
export function overBudget(data: DataSet): Issue[] {
  return sheetsOf(data).flatMap(({ sheet, file }) =>
    sheet.costs
      .filter(({ item, measure }) => item === 'operating_cost' && measure === 'settlement')
      .flatMap((cost) => {
        const settlement = reckonable(cost);
        const budget = budgetOf(sheet, cost.fiscalYear);
        return settlement !== null && budget !== null && settlement > budget
          ? [note(file, cost.fiscalYear, settlement, budget)]
          : [];
      }),
  );
}

function budgetOf({ costs }: Sheet, fiscalYear: number): number | null {
  return reckonable(
    costs.find((cost) => cost.item === 'operating_cost' && cost.measure === 'budget' && cost.fiscalYear === fiscalYear),
  );
}

function note(file: string, fiscalYear: number, settlement: number, budget: number): Issue {
  return issueOf('over-budget', 'note', {
    file,
    place: costPlace('operating_cost', 'settlement', fiscalYear),
    found: checkWords.overBudget(checkWords.printed(settlement, UNITS.money), checkWords.printed(budget, UNITS.money)),
    expected: checkWords.withinBudget,
  });
}
