import type { Mapping } from '../../../schema/mapping.ts';
import { fiscalYearIn } from '../../fiscal-year-in.ts';
import type { Workbook } from '../file/workbook.ts';

/** The year in the name of the file, where it is not the one of the mapping; null where they meet, or one of them names none. */
export function otherYear({ file }: Workbook, { 文書: { シート年度 } }: Mapping): number | null {
  const named = fiscalYearIn(file.replace(/\.[^.]*$/, ''));
  const edition = fiscalYearIn(String(シート年度));
  return named === null || edition === null || named === edition ? null : named;
}
