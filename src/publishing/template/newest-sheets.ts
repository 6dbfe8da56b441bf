import type { DataSet } from '../../model/program.ts';
import type { Sheet } from '../../schema/sheet.ts';

/** The sheets of the newest シート年度 that states figures or evaluations; of the newest one where none does. */
export function newestSheets({ programs }: Pick<DataSet, 'programs'>): Sheet[] {
  const sheets = programs.flatMap((program) => program.sheets);
  const full = sheets.filter(({ costs, evaluations }) => costs.length > 0 || evaluations.length > 0);
  const from = full.length > 0 ? full : sheets;
  const latest = Math.max(...from.map(({ edition }) => edition));
  return from.filter(({ edition }) => edition === latest);
}
