import type { Rule } from '../i18n/ja/checks.ts';
import type { Issue } from '../model/issue.ts';
import type { DataSet } from '../model/program.ts';
import { colourContrast } from './colour-contrast.ts';
import { duplicateCells } from './duplicate-cells.ts';
import { duplicatePrograms } from './duplicate-programs.ts';
import { fundingSum } from './funding-sum.ts';
import { headTotals } from './head-totals.ts';
import { knownCodes } from './known-codes.ts';
import { knownDocuments } from './known-documents.ts';
import { missingLists } from './missing-lists.ts';
import { municipalityCode } from './municipality-code.ts';
import { negativeCost } from './negative-cost.ts';
import { overBudget } from './over-budget.ts';
import { personalData } from './personal-data.ts';
import { personnelUnitCost } from './personnel-unit-cost.ts';
import { programCost } from './program-cost.ts';
import { revision } from './revision.ts';
import { someSheets } from './some-sheets.ts';
import { staffingGap } from './staffing-gap.ts';
import { textSafety } from './text-safety.ts';
import { yearsInOrder } from './years-in-order.ts';
import { zeroIndicator } from './zero-indicator.ts';

/** One rule about the data. */
export interface Check {
  rule: Rule;
  find(data: DataSet): Issue[];
}

/** Rules about a city's set-up. They speak to the officer, not to a reader of the figures. */
export const SETUP_CHECKS: readonly Check[] = [
  { rule: 'some-sheets', find: someSheets },
  { rule: 'colours', find: colourContrast },
  { rule: 'missing-lists', find: missingLists },
];

/** Every rule about the data, in the order of the report. `file-names` is not among them: it needs the folder, not the data. */
export const ALL_CHECKS: readonly Check[] = [
  { rule: 'municipality-code', find: municipalityCode },
  { rule: 'duplicate-programs', find: duplicatePrograms },
  { rule: 'known-documents', find: knownDocuments },
  { rule: 'known-codes', find: knownCodes },
  { rule: 'duplicate-cells', find: duplicateCells },
  { rule: 'years-in-order', find: yearsInOrder },
  { rule: 'funding-sum', find: fundingSum },
  { rule: 'program-cost', find: programCost },
  { rule: 'head-totals', find: headTotals },
  { rule: 'personnel-unit-cost', find: personnelUnitCost },
  { rule: 'negative-cost', find: negativeCost },
  { rule: 'text-safety', find: textSafety },
  { rule: 'personal-data', find: personalData },
  { rule: 'zero-indicator', find: zeroIndicator },
  { rule: 'staffing-gap', find: staffingGap },
  { rule: 'over-budget', find: overBudget },
  { rule: 'revision', find: revision },
];

/** Every finding of every rule. An issue of severity `error` stops the build. */
export function checkData(data: DataSet): Issue[] {
  return [...SETUP_CHECKS, ...ALL_CHECKS].flatMap(({ find }) => find(data));
}
