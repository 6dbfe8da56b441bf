import { type CsvFile, type Finding, type PublishedCsv, readFile } from './csv-file.ts';
import { undefinedData, unlistedCodes } from './description-rules.ts';
import {
  blankKeys,
  brokenLines,
  fragments,
  lateHeader,
  namelessColumns,
  otherColumns,
  repeatedHeaders,
  secondTables,
  sidewaysColumns,
  strangeRows,
  strayQuotes,
  unevenRecords,
} from './structure-rules.ts';
import {
  blanksWithoutReason,
  dittoMarks,
  figuresWithoutUnit,
  impureNumbers,
  layoutBlanks,
  otherWithDetail,
  otherYears,
  platformCharacters,
  severalData,
  signsAmongNumbers,
  unevenChoices,
  unnamedRegions,
} from './value-rules.ts';
import { type ReadabilityRuleId } from '../../i18n/ja/machine-readability.ts';

/** One rule of 「行政データにおける機械可読性に関するルール」 (2026-03-31) that a CSV can meet; those on Excel alone are left out. */
export interface ReadabilityRule {
  id: ReadabilityRuleId;
  level: 1 | 2 | 3;
  find(file: CsvFile, listed: ReadonlySet<string>): Finding[];
}

/** Our own reading of the rules: it is not the checker of the agency. */
export const READABILITY_RULES: readonly ReadabilityRule[] = [
  { id: 'L1-01', level: 1, find: unevenRecords },
  { id: 'L1-02', level: 1, find: secondTables },
  { id: 'L1-03', level: 1, find: fragments },
  { id: 'L1-04', level: 1, find: strangeRows },
  { id: 'L1-05', level: 1, find: namelessColumns },
  { id: 'L1-06', level: 1, find: layoutBlanks },
  { id: 'L1-07', level: 1, find: severalData },
  { id: 'L1-08', level: 1, find: platformCharacters },
  { id: 'L1-09', level: 1, find: blanksWithoutReason },
  { id: 'L1-14', level: 1, find: brokenLines },
  { id: 'L1-15', level: 1, find: (file) => [...unevenRecords(file), ...strayQuotes(file)] },
  { id: 'L2-01', level: 2, find: impureNumbers },
  { id: 'L2-02', level: 2, find: (file) => [...dittoMarks(file), ...blankKeys(file)] },
  { id: 'L2-03', level: 2, find: repeatedHeaders },
  { id: 'L2-04', level: 2, find: unevenChoices },
  { id: 'L2-05', level: 2, find: otherWithDetail },
  { id: 'L3-01', level: 3, find: lateHeader },
  { id: 'L3-02', level: 3, find: unlistedCodes },
  { id: 'L3-03', level: 3, find: signsAmongNumbers },
  { id: 'L3-04', level: 3, find: figuresWithoutUnit },
  { id: 'L3-05', level: 3, find: otherYears },
  { id: 'L3-06', level: 3, find: unnamedRegions },
  { id: 'L3-07', level: 3, find: otherColumns },
  { id: 'L3-08', level: 3, find: undefinedData },
  { id: 'L3-09', level: 3, find: sidewaysColumns },
];

/** How one file fares under one rule. */
export interface RuleOutcome {
  rule: ReadabilityRule;
  findings: Finding[];
  /** Places that the rule would name and that stay, each with its reason. */
  accepted: Finding[];
}

/** All rules on one file. `listed` are the names of the columns whose values have a published list. */
export function readability(file: PublishedCsv, listed: ReadonlySet<string>): RuleOutcome[] {
  const read = readFile(file);
  return READABILITY_RULES.map((rule) => {
    const found = rule.find(read, listed);
    return {
      rule,
      findings: found.filter(({ accepted }) => accepted === undefined),
      accepted: found.filter(({ accepted }) => accepted !== undefined),
    };
  });
}

/** A file meets a rule where nothing is found that would have to change. */
export function isMet({ findings }: RuleOutcome): boolean {
  return findings.length === 0;
}
