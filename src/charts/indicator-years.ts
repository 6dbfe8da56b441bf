import type { IndicatorYear } from '../model/indicator-series.ts';
import type { Absence } from './absence.ts';
import { isSound } from './amount-change.ts';

/** Why a year has no result; null where it has one. */
export function actualAbsence({ actual }: IndicatorYear): Absence | null {
  if (actual === undefined) return 'not_stated';
  return actual.value === null ? actual.status : null;
}

/** How a result is marked. plain: the indicator never had a target, so there is nothing to judge. */
export type Mark = 'plain' | 'achieved' | 'missed' | 'unjudged' | 'doubtful';

export interface Result {
  fiscalYear: number;
  value: number;
  mark: Mark;
}

/** The results that have a number, in order. */
export function resultsOf(years: readonly IndicatorYear[]): Result[] {
  const judging = years.some((year) => year.achieved !== null);
  return years.flatMap((year) =>
    year.actual?.value == null
      ? []
      : [{ fiscalYear: year.fiscalYear, value: year.actual.value, mark: markOf(year, judging) }],
  );
}

function markOf({ actual, achieved }: IndicatorYear, judging: boolean): Mark {
  if (actual?.status === 'suspect') return 'doubtful';
  if (achieved === null) return judging ? 'unjudged' : 'plain';
  return achieved ? 'achieved' : 'missed';
}

/** Adjacent years whose value may be joined by a line. A doubtful value ends a run, like a missing one. */
export function joinedRuns<Point extends { fiscalYear: number }>(points: readonly Point[]): Point[][] {
  const runs: Point[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run?.at(-1)?.fiscalYear === point.fiscalYear - 1) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

export interface Target {
  fiscalYear: number;
  value: number;
}

/** The targets that have a number. */
export function targetsOf(years: readonly IndicatorYear[]): Target[] {
  return years.flatMap(({ fiscalYear, target }) => (isSound(target) ? [{ fiscalYear, value: target.value }] : []));
}
