// What a decision about a doubtful cell is about, in a few words.
import type { Decision } from '../../schema/decision.ts';
import { fiscalYearName } from '../eras.ts';
import { costItemNames, costMeasureNames, indicatorMeasureNames, statusNames } from './codes.ts';

const years = (fiscalYears: number[]) => fiscalYears.map(fiscalYearName).join('・');

/** "指標1の目標（令和元年度）を「対象外」とする" */
export function decisionTitle(decision: Decision): string {
  switch (decision.kind) {
    case 'indicator_status':
      return `指標${decision.indicator}の${indicatorMeasureNames[decision.measure]}（${years(decision.fiscalYears)}）を「${statusNames[decision.status]}」とする`;
    case 'cost_status':
      return `${costItemNames[decision.item]}の${costMeasureNames[decision.measure]}（${years(decision.fiscalYears)}）を「${statusNames[decision.status]}」とする`;
    case 'indicator_direction':
      return `指標${decision.indicator}は少ないほど良いとする`;
    case 'reading':
      return decision.label;
  }
}
