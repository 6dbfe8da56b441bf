import type { Cost, Evaluation, Profile, Sheet } from '../schema/sheet.ts';
import type { Program } from './program.ts';

// Small programs for the tests of this folder: an empty sheet, and what a test adds to it.

const PROFILE: Profile = {
  budgetCode: null,
  budgetTitle: null,
  mayoralPledges: [],
  strategicPlans: [],
  newOrContinuing: null,
  category: null,
  operation: null,
  period: null,
  relatedPlan: null,
  laws: null,
  sdgs: [],
  temporaryStaff: [],
};

type SheetParts = Partial<Omit<Sheet, 'profile'>> & { profile?: Partial<Profile> };

/** A sheet with nothing on it but what is given. */
export function exampleSheet(edition: number, { profile, ...parts }: SheetParts = {}): Sheet {
  return {
    programId: '0001',
    edition,
    name: '例の事業',
    printedNumber: null,
    sources: [{ document: `sheets-${edition}`, sheet: 1, lines: [1, 9] }],
    department: { bureau: '政策部', section: '情報課', unit: null },
    profile: { ...PROFILE, ...profile },
    costs: [],
    totals: [],
    indicators: [],
    evaluations: [],
    texts: [],
    lost: [],
    ...parts,
  };
}

/** A program of these sheets, oldest first. */
export function exampleProgram(id: string, ...sheets: Sheet[]): Program {
  const own = sheets.map((sheet) => ({ ...sheet, programId: id }));
  const latest = own.at(-1)!;
  const name = `事業${id}`;
  const identity = { id, number: null, name, otherNames: [], links: [], relations: [], ended: null };
  return { id, number: null, name, identity, sheets: own, latest, department: latest.department };
}

/** 決算 of a year in 千円. */
export function settlement(fiscalYear: number, value: number | null, status: Cost['status'] = 'reported'): Cost {
  const cell = { value, status, printed: value === null ? null : String(value), line: 1, document: 'd' };
  return { item: 'operating_cost', measure: 'settlement', fiscalYear, ...cell };
}

export function directionOf(grade: string | null): Evaluation {
  return { role: 'direction', item: '方向性', grade, explanation: null, document: 'd', line: 1 };
}
