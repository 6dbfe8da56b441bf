import type { ChartWords } from '../i18n/ja/charts.ts';
import { type Absence, type AbsenceRun, absenceRuns } from './absence.ts';
import type { YearColumn } from './year-columns.ts';

interface AbsencePhrases {
  noSheet: (years: string) => string;
  missing: (years: string, reason: string) => string;
}

/** The years that lack a figure, one sentence per reason. Coming years that are simply not closed are not among them. */
export function absenceSentences(columns: readonly YearColumn[], phrases: AbsencePhrases, words: ChartWords): string[] {
  return [...byReason(absenceRuns(columns))].map(([absence, runs]) => {
    const years = words.years(runs);
    return absence === 'no_sheet' ? phrases.noSheet(years) : phrases.missing(years, words.absence[absence]);
  });
}

/** Runs of missing years under their reason, in order of appearance. */
export function byReason(runs: readonly AbsenceRun[]): Map<Absence, AbsenceRun[]> {
  return Map.groupBy(runs, (run) => run.absence);
}
