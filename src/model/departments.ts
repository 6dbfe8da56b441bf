import type { Department } from '../schema/sheet.ts';
import { departmentName, type Program } from './program.ts';
import type { ProgramRow } from './program-rows.ts';

export interface DepartmentPrograms {
  name: string;
  department: Department;
  programs: Program[];
}

/** Departments of the newest sheets, in the order in which their first program comes. */
export function departmentsOf(programs: readonly Program[]): DepartmentPrograms[] {
  const groups = Map.groupBy(programs, (program) => departmentName(program.department));
  return [...groups].map(([name, members]) => ({ name, department: members[0]!.department, programs: members }));
}

/** Sum (千円) of the 決算 of the newest year that any of the rows has, over the rows that have one; null where none has. */
export function settledTotal(rows: readonly ProgramRow[]): { fiscalYear: number; amount: number; rows: ProgramRow[] } | null {
  const years = rows.flatMap((row) => (row.settlement ? [row.settlement.fiscalYear] : []));
  if (years.length === 0) return null;
  const fiscalYear = Math.max(...years);
  const ofYear = rows.filter((row) => row.settlement?.fiscalYear === fiscalYear);
  const amount = ofYear.reduce((sum, row) => sum + (row.settlement?.value ?? 0), 0);
  return { fiscalYear, amount, rows: ofYear };
}
