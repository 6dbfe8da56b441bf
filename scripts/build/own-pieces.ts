import { hasFigures, type Program } from '../../src/model/program.ts';
import { siteData } from '../../src/model/site-data.ts';
import { type IndexPiece, indexPiece } from '../../src/search/index/index-piece.ts';
import { programRecord } from '../../src/search/record.ts';
import { PieceWriter } from './piece-lines.ts';

/** A program, and what its pages, files and pieces are made of. */
export interface ProgramKey {
  id: string;
  /** Changes with everything that they can show. */
  key: string;
}

/** What is known of a piece without reading it. */
export interface PieceHead extends ProgramKey {
  /** Year of the newest sheet. */
  edition: number;
  hasFigures: boolean;
}

/** What the rest of the site needs of one program, and nothing of others: made with its pages, kept with them. */
export interface ProgramPiece {
  search: IndexPiece;
}

/** Writes the pieces of these programs, which the data of the process hold. */
export function writeOwnPieces(programs: readonly ProgramKey[], file: string): void {
  const { programs: all, documents } = siteData();
  const byId = new Map(all.map((program) => [program.id, program]));
  const writer = new PieceWriter(file);
  for (const key of programs) {
    const program = byId.get(key.id)!;
    const piece: ProgramPiece = { search: indexPiece(programRecord(program, documents)) };
    writer.write(headOf(program, key), piece);
  }
  writer.close();
}

function headOf(program: Program, { id, key }: ProgramKey): PieceHead {
  return { id, key, edition: program.latest.edition, hasFigures: hasFigures(program) };
}
