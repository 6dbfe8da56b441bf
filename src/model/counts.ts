import { NUMERIC_STATUSES, type ValueStatus } from '../schema/codes.ts';
import type { Program } from './program.ts';

/** How many cells of figures there are, and how many of each 値の状態. */
export function statusCounts(programs: readonly Program[]): Map<ValueStatus, number> {
  const counts = new Map<ValueStatus, number>();
  for (const sheet of programs.flatMap((program) => program.sheets)) {
    const ofIndicators = sheet.indicators.flatMap((each) => [...each.targets, ...each.actuals]);
    const figures = [...sheet.costs, ...(sheet.otherFigures ?? []), ...ofIndicators];
    for (const { status } of figures) counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return counts;
}

/** All cells, and those whose print is not a number that may be used. */
export function cellTotals(programs: readonly Program[]): { all: number; withoutValue: number } {
  let all = 0;
  let withoutValue = 0;
  for (const [status, count] of statusCounts(programs)) {
    all += count;
    if (!NUMERIC_STATUSES.includes(status)) withoutValue += count;
  }
  return { all, withoutValue };
}
