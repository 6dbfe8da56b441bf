import { type Rule, ruleWords } from '../i18n/ja/checks.ts';
import type { Issue } from '../model/issue.ts';
import type { DataSet } from '../model/program.ts';
import { ALL_CHECKS } from './all-checks.ts';

/** What one rule found. */
export interface RuleFindings {
  rule: Rule;
  title: string;
  issues: Finding[];
}

/** A finding with its sheet; null where it is about no single sheet. */
export interface Finding extends Issue {
  sheet: { programId: string; edition: number } | null;
}

/** Every rule of the checks with its findings, in the order of the checks; most rules have none. */
export function findingsByRule(data: DataSet): RuleFindings[] {
  return ALL_CHECKS.map(({ rule, find }) => ({
    rule,
    title: ruleWords[rule].title,
    issues: find(data).map((issue) => ({ ...issue, sheet: sheetOfFile(issue.file) })),
  }));
}

/** data/sheets/0088/2024.json is the sheet 2024 of 0088. */
export function sheetOfFile(file: string): Finding['sheet'] {
  const [, programId, edition] = /^data\/sheets\/([^/]+)\/(\d+)\.json$/.exec(file) ?? [];
  return programId && edition ? { programId, edition: Number(edition) } : null;
}
