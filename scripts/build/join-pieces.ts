import { existsSync } from 'node:fs';
import type { PieceHead, ProgramKey } from './own-pieces.ts';
import { type FoundPiece, PieceReader, PieceWriter } from './piece-lines.ts';

/**
 * Writes the pieces of these programs, in their order, from whatever files hold them; gives their heads. Files that are
 * not there hold none. Throws where the piece of a program is nowhere.
 */
export function joinPieces(files: readonly string[], programs: readonly ProgramKey[], to: string): PieceHead[] {
  const readers = files.filter((file) => existsSync(file)).map((file) => new PieceReader<PieceHead>(file));
  const found = new Map(
    readers.flatMap((reader) => reader.pieces.map((piece) => [nameOf(piece.head), { reader, piece }])),
  );
  const writer = new PieceWriter(to);
  const heads = programs.map((program) => {
    const { reader, piece } = found.get(nameOf(program)) ?? missing(program);
    writer.writeLine(reader.line(piece));
    return piece.head;
  });
  for (const each of [writer, ...readers]) each.close();
  return heads;
}

/** The programs of which a file holds pieces; none where it cannot be read. */
export function programsWithPieces(file: string): (program: ProgramKey) => boolean {
  const names = new Set(headsIn(file).map(nameOf));
  return (program) => names.has(nameOf(program));
}

function headsIn(file: string): PieceHead[] {
  try {
    const reader = new PieceReader<PieceHead>(file);
    reader.close();
    return reader.pieces.map(({ head }) => head);
  } catch {
    return [];
  }
}

function nameOf({ id, key }: ProgramKey): string {
  return `${id} ${key}`;
}

function missing({ id }: ProgramKey): { reader: PieceReader<PieceHead>; piece: FoundPiece<PieceHead> } {
  throw new Error(`no piece of the program ${id}`);
}
