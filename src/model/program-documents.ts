import type { Program } from './program.ts';

export interface DocumentPrograms {
  /** Ids of all documents that speak of these programs, newest first. */
  documents: string[];
  programs: Program[];
}

/**
 * Programs by the documents that speak of them, the largest group first: what no form of those documents has a field
 * for cannot be known of them.
 */
export function programsByDocuments(programs: readonly Program[]): DocumentPrograms[] {
  const groups = Map.groupBy(programs, (program) => documentsOf(program).join(' '));
  return [...groups]
    .map(([ids, members]) => ({ documents: ids.split(' '), programs: members }))
    .sort((a, b) => b.programs.length - a.programs.length);
}

/** Ids hold no blanks. */
function documentsOf({ sheets }: Program): string[] {
  return [...new Set([...sheets].reverse().flatMap((sheet) => sheet.sources.map((source) => source.document)))];
}
