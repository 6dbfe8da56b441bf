import type { Cost, Evaluation, Profile, Sheet } from '../schema/sheet.ts';
import { cost, evaluation, program, sheet } from './example-data.ts';
import type { Program } from './program.ts';

// Programs over several editions, for the tests of what groups them: a sheet says nothing but what a test adds to it.

type SheetParts = Partial<Omit<Sheet, 'profile'>> & { profile?: Partial<Profile> };

export function exampleSheet(edition: number, { profile, ...parts }: SheetParts = {}): Sheet {
  const sources = [{ document: `sheets-${edition}`, sheet: 1, lines: [1, 9] as [number, number] }];
  return sheet({ edition, sources, ...parts, profile: { ...sheet().profile, sdgs: [], ...profile } });
}

/** A program of these sheets, oldest first. */
export function exampleProgram(id: string, ...sheets: Sheet[]): Program {
  return program(
    sheets.map((each) => ({ ...each, programId: id, name: `事業${id}` })),
    null,
  );
}

/** 決算 of a year in 千円. */
export function settlement(fiscalYear: number, value: number | null, status?: Cost['status']): Cost {
  return cost('operating_cost', 'settlement', fiscalYear, value, status);
}

export function directionOf(grade: string | null): Evaluation {
  return evaluation('direction', '方向性', grade);
}
