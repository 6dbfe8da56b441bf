import type { Department, Sheet } from '../schema/sheet.ts';
import { departmentName, hasFigures, type Program } from './program.ts';
import type { ProgramRow } from './program-rows.ts';
import { remembered } from './remembered.ts';
import { amountSum } from './statement.ts';

export interface DepartmentPrograms {
  name: string;
  department: Department;
  /** Programs whose newest sheet names it. */
  programs: Program[];
  /** Programs whose older sheets name it, while the newest one names another. */
  past: Program[];
  /** Editions whose sheets name it, newest first. */
  editions: number[];
  /** False where no sheet of the newest edition names it: a former department. */
  isCurrent: boolean;
}

/** Every department that a sheet names: those of the newest edition first, each in the order of its first program. */
export const departmentsOf = remembered((programs: readonly Program[]): DepartmentPrograms[] => {
  const newest = Math.max(...programs.map((program) => program.latest.edition));
  const latest = programs.map((program) => ({ program, sheet: program.latest }));
  const earlier = programs.flatMap((program) => program.sheets.map((sheet) => ({ program, sheet })));
  const byName = Map.groupBy([...latest, ...earlier], ({ sheet }) => departmentName(sheet.department));
  const departments = [...byName].map(([name, said]) => departmentOf(name, said, newest));
  return [...departments.filter((each) => each.isCurrent), ...departments.filter((each) => !each.isCurrent)];
});

interface Said {
  program: Program;
  sheet: Sheet;
}

function departmentOf(name: string, said: Said[], newest: number): DepartmentPrograms {
  const members = [...new Set(said.map(({ program }) => program))];
  const isOwn = (program: Program) => departmentName(program.department) === name;
  const editions = [...new Set(said.map(({ sheet }) => sheet.edition))].sort((a, b) => b - a);
  return {
    name,
    department: said[0]!.sheet.department,
    programs: members.filter(isOwn),
    past: members.filter((program) => !isOwn(program)),
    editions,
    isCurrent: editions.includes(newest),
  };
}

/** Another department that sheets of the same programs name, and on which sheets. */
export interface OtherDepartment {
  name: string;
  department: Department;
  programs: Program[];
  editions: number[];
}

/** Departments before this one: what older sheets of its own programs name. */
export function departmentsBefore({ name, programs }: DepartmentPrograms): OtherDepartment[] {
  return otherDepartments(
    name,
    programs.flatMap((program) => program.sheets.map((sheet) => ({ program, sheet }))),
  );
}

/** Departments after this one: what the newest sheets of its past programs name. */
export function departmentsAfter({ name, past }: DepartmentPrograms): OtherDepartment[] {
  return otherDepartments(
    name,
    past.map((program) => ({ program, sheet: program.latest })),
  );
}

function otherDepartments(name: string, said: Said[]): OtherDepartment[] {
  const byName = Map.groupBy(said, ({ sheet }) => departmentName(sheet.department));
  byName.delete(name);
  return [...byName].map(([other, each]) => ({
    name: other,
    department: each[0]!.sheet.department,
    programs: [...new Set(each.map(({ program }) => program))],
    editions: [...new Set(each.map(({ sheet }) => sheet.edition))].sort((a, b) => b - a),
  }));
}

/** The past programs as the sheets that name this department show them; later sheets are left out. */
export const pastPrograms = remembered(({ name, past }: DepartmentPrograms): Program[] =>
  past.map((program) => {
    const sheets = program.sheets.filter((sheet) => departmentName(sheet.department) === name);
    const latest = sheets.at(-1)!;
    return { ...program, sheets, latest, department: latest.department };
  }),
);

/** What the files of a department hold: its own programs over all sheets, its past programs as far as their sheets name it. */
export function programsForExport(group: DepartmentPrograms): Program[] {
  return [...group.programs, ...pastPrograms(group)].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** False where the sheets that its file holds are words only. */
export function hasDepartmentFigures(group: DepartmentPrograms): boolean {
  return programsForExport(group).some(hasFigures);
}

/** Programs with the 決算 of one fiscal year, and their sum in 千円. */
export interface SettledTotal {
  fiscalYear: number;
  amount: number;
  rows: ProgramRow[];
}

/**
 * Sum (千円) of the 決算 of the newest year that any of the rows has, over the rows that have one; null where none has.
 * A doubtful (要確認) amount is not counted.
 */
export function settledTotal(rows: readonly ProgramRow[]): SettledTotal | null {
  const sound = rows.filter(({ settlement }) => settlement && settlement.status !== 'suspect');
  const years = sound.flatMap((row) => row.settlement?.fiscalYear ?? []);
  if (years.length === 0) return null;
  const fiscalYear = Math.max(...years);
  const ofYear = sound.filter((row) => row.settlement?.fiscalYear === fiscalYear);
  const amount = amountSum(ofYear.map((row) => row.settlement?.value ?? 0));
  return { fiscalYear, amount, rows: ofYear };
}

/** The programs of a total, the largest 決算 (千円) first; `share` is null where the whole is zero. */
export function largestFirst({ rows, amount }: SettledTotal): { name: string; amount: number; share: number | null }[] {
  return rows
    .map(({ program, settlement }) => ({ name: program.name, amount: settlement?.value ?? 0 }))
    .map((part) => ({ ...part, share: amount > 0 ? part.amount / amount : null }))
    .sort((a, b) => b.amount - a.amount);
}

/** The 決算 of one fiscal year by department, in 千円; `amount` is null where no program of the department states one. */
export interface DepartmentTotal {
  name: string;
  department: Department;
  amount: number | null;
  stated: number;
  all: number;
}

/** Totals of the departments that the rows name: the largest first, those without a figure last. */
export function departmentTotals(rows: readonly ProgramRow[], fiscalYear: number): DepartmentTotal[] {
  const totals = [...Map.groupBy(rows, (row) => row.department)].map(([name, members]) => {
    const total = settledTotal(members.filter((row) => row.settlement?.fiscalYear === fiscalYear));
    const { department } = members[0]!.program;
    return { name, department, amount: total?.amount ?? null, stated: total?.rows.length ?? 0, all: members.length };
  });
  return totals.sort((a, b) => (b.amount ?? -Infinity) - (a.amount ?? -Infinity) || 0);
}
