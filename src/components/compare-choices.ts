import type { ProgramRow } from '../model/program-rows.ts';

/** The programs with the largest 決算 of the newest year that any of them has: an example to begin with. null for fewer than two. */
export function largestSettled(
  rows: readonly ProgramRow[],
  most: number,
): { fiscalYear: number; ids: string[] } | null {
  const settled = rows.flatMap(({ program, settlement }) => (settlement ? [{ id: program.id, settlement }] : []));
  const fiscalYear = Math.max(0, ...settled.map((each) => each.settlement.fiscalYear));
  const ids = settled
    .filter((each) => each.settlement.fiscalYear === fiscalYear)
    .sort((a, b) => b.settlement.value! - a.settlement.value!)
    .slice(0, most)
    .map((each) => each.id);
  return ids.length < 2 ? null : { fiscalYear, ids };
}
