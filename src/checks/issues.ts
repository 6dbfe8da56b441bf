import { type Rule, ruleWords } from '../i18n/ja/checks.ts';
import type { Issue, Severity } from '../model/issue.ts';
import { type DataSet, sheetFile } from '../model/program.ts';
import type { Figure } from '../schema/figure.ts';
import type { Sheet } from '../schema/sheet.ts';

type Finding = Pick<Issue, 'file' | 'place' | 'found' | 'expected'> & { remedy?: string };

/** An issue of a rule with the rule's own advice, unless the finding has a better one. */
export function issueOf(rule: Rule, severity: Severity, finding: Finding): Issue {
  const { file, place, found, expected, remedy = ruleWords[rule].remedy } = finding;
  return { severity, rule, file, place, found, expected, remedy };
}

/** Every sheet with its path for messages. */
export function sheetsOf(data: DataSet): { sheet: Sheet; file: string }[] {
  return data.programs.flatMap((program) => program.sheets.map((sheet) => ({ sheet, file: sheetFile(sheet) })));
}

/** The number of a cell, if one can reckon with it: null where there is none, and where it is doubtful (要確認). */
export function reckonable(figure: Pick<Figure, 'value' | 'status'> | undefined): number | null {
  return figure === undefined || figure.status === 'suspect' ? null : figure.value;
}
