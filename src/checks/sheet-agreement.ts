import type { DataSet } from '../model/program.ts';
import { isRevised, type Statement } from '../model/statement.ts';
import { statedCells } from './revision.ts';

/** How often two sheets state the same cell, and how often with another number. */
export interface SheetAgreement {
  /** Cells for which at least two sheets state a number. */
  compared: number;
  /** Those among them for which the numbers differ. */
  revised: number;
}

export function sheetAgreement(data: DataSet): SheetAgreement {
  const statements = data.programs.flatMap(statedCells).map(({ statement }) => statement);
  return {
    compared: statements.filter(isStatedTwice).length,
    revised: statements.filter(isRevised).length,
  };
}

/** The statement itself has a number as soon as one sheet has one. */
function isStatedTwice({ earlier }: Statement): boolean {
  return earlier.some((each) => each.value !== null);
}
