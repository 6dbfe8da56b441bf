import type { Correction, Decision } from '../schema/decision.ts';
import type { SheetSource } from '../schema/sheet.ts';
import type { DataSet, Program } from './program.ts';

/** The places in the source documents that speak of a program, newest edition first. */
export function sourcesOf(program: Program): SheetSource[] {
  return [...program.sheets].reverse().flatMap((sheet) => sheet.sources);
}

/** Misread characters that were corrected inside those places. */
export function correctionsOf(data: DataSet, program: Program): Correction[] {
  const sources = sourcesOf(program);
  return data.corrections.filter((correction) =>
    sources.some(
      ({ document, lines: [first, last] }) =>
        document === correction.document && correction.line >= first && correction.line <= last,
    ),
  );
}

/** Decisions about doubtful cells of a program. */
export function decisionsOf(data: DataSet, program: Program): Decision[] {
  return data.decisions.filter((decision) => decision.programId === program.id);
}
