import type { TableDifference } from '../../editions/difference.ts';
import { tableWords } from '../../i18n/ja/exports.ts';
import { reportPage as words } from '../../i18n/ja/officer-report.ts';
import type { Issue } from '../../model/issue.ts';
import { newestPublished } from '../../model/published.ts';
import { printIssues } from '../../checks/print-issues.ts';
import { printChecklist } from '../print-checklist.ts';
import type { ImportSummary } from '../import-summary.ts';
import type { YearComparison } from '../year-comparison.ts';
import { asideOf, outcomeOf, totalOf } from './import-section.ts';
import type { Report } from './report.ts';

/** The officer's report for the terminal: counts, what is wrong, what changed in short, the checklist. `file` is the page. */
export function printReport(report: Report, file: string): string {
  const { summary, assessment, lastYear, items } = report;
  const { findings } = assessment;
  const refused = summary?.issues.filter(({ severity }) => severity === 'error') ?? [];
  const sections = [
    summary ? printSummary(summary) : [],
    printFound([...refused, ...findings.errors, ...findings.open]),
    lastYear ? [words.lastYear, ...printYear(lastYear)] : [],
    assessment.data ? [words.published, ...printPublished(report)] : [],
    [printChecklist(items).trimEnd(), words.openReport(file)],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function printFound(issues: readonly Issue[]): string[] {
  return issues.length === 0 ? [] : [printIssues(issues).trimEnd()];
}

function printSummary(summary: ImportSummary): string[] {
  return [
    words.file(summary.file, summary.mapping),
    outcomeOf(summary),
    ...[...summary.worksheets, totalOf(summary.worksheets)].flatMap((counts) => [
      `  ${counts.name}：${words.terminalCounts(counts.read, counts.figures, counts.texts, asideOf(counts))}`,
      ...counts.aside.map(({ reason, count }) => `      ${words.reasonOf(reason, count)}`),
    ]),
  ];
}

function printYear({ edition, before, added, gone, renamed, moved, differences }: YearComparison): string[] {
  const lists: [string, number][] = [
    [words.newPrograms, added.length],
    [words.gonePrograms, gone.length],
    [words.renamed, renamed.length],
    [words.moved, moved.length],
  ];
  return [
    `  ${words.lastYearOf(edition, before)}`,
    ...lists.filter(([, count]) => count > 0).map(([title, count]) => `  ${title}：${words.count(count)}`),
    ...printDifferences(differences),
  ];
}

function printPublished({ assessment: { data, sincePublished } }: Report): string[] {
  const newest = data && newestPublished(data);
  const intro = newest ? words.publishedOf(newest.version, newest.date) : words.firstTime;
  return [`  ${intro}`, ...(sincePublished.length === 0 ? [`  ${words.same}`] : printDifferences(sincePublished))];
}

function printDifferences(found: readonly TableDifference[]): string[] {
  return found.map(
    ({ table, added, changed, removed }) =>
      `  ${words.summary(tableWords[table].title, added.length, changed.length, removed.length)}`,
  );
}
