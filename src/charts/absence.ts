import type { ValueStatus } from '../schema/codes.ts';

/** Why a year has no figure: the sheet's reason, or no sheet of that year, or sheets that do not state it. */
export type Absence = ValueStatus | 'no_sheet' | 'not_stated';

/** Adjacent years that lack their figure for the same reason. */
export interface AbsenceRun {
  absence: Absence;
  first: number;
  last: number;
}

/** Years of which no sheet speaks: drawn as a band. */
export function isGap(run: AbsenceRun): boolean {
  return run.absence === 'no_sheet';
}

/** Missing years, adjacent ones of one reason joined. Years are in order and without gaps. */
export function absenceRuns(years: readonly { fiscalYear: number; absence: Absence | null }[]): AbsenceRun[] {
  const runs: AbsenceRun[] = [];
  for (const { fiscalYear, absence } of years) {
    const run = runs.at(-1);
    if (absence === null) continue;
    if (run?.absence === absence && run.last === fiscalYear - 1) run.last = fiscalYear;
    else runs.push({ absence, first: fiscalYear, last: fiscalYear });
  }
  return runs;
}
