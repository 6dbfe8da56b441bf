import { reportWords, severityNames } from '../i18n/ja/checks.ts';
import type { Issue, Severity } from '../model/issue.ts';
import { namingDataFolder } from '../model/site-data.ts';

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'note'];

/**
 * All issues as a Japanese report: by file, files with errors first, errors first in each, counts at the end. `folder` is that of
 * the data.
 */
export function printIssues(issues: readonly Issue[], folder = 'data'): string {
  return namingDataFolder(reportOf(issues), folder);
}

function reportOf(issues: readonly Issue[]): string {
  if (issues.length === 0) return `${reportWords.none}\n`;
  const files = [...Map.groupBy(issues, ({ file }) => file)].map(([file, own]) => ({
    file,
    own: own.toSorted(byGravity),
  }));
  files.sort((a, b) => byGravity(a.own[0]!, b.own[0]!) || (a.file < b.file ? -1 : 1));
  return `${[...files.map(({ file, own }) => [file, ...own.map(printIssue)].join('\n')), summary(issues)].join('\n\n')}\n`;
}

/** Does anything stop the build? */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}

function byGravity(a: Issue, b: Issue): number {
  return GRAVEST_FIRST.indexOf(a.severity) - GRAVEST_FIRST.indexOf(b.severity);
}

function printIssue({ severity, place, found, expected, remedy }: Issue): string {
  const details = [reportWords.found(found), reportWords.expected(expected), reportWords.remedy(remedy)];
  return [`  ${reportWords.heading(severityNames[severity], place)}`, ...details.map((detail) => `    ${detail}`)].join(
    '\n',
  );
}

function summary(issues: readonly Issue[]): string {
  const counts = GRAVEST_FIRST.map((severity): [string, number] => [
    severityNames[severity],
    issues.filter((issue) => issue.severity === severity).length,
  ]);
  const total = reportWords.counts(counts);
  return hasErrors(issues) ? `${total}\n${reportWords.stops}` : total;
}
