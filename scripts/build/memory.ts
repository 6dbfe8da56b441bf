import { existsSync } from 'node:fs';
import { rememberBy } from '../../src/model/remember.ts';
import type { ProgramKey } from './own-pieces.ts';
import { PieceReader, PieceWriter } from './piece-lines.ts';

/** Files in which builds keep what they have made of programs and need again. */
export interface MemoryFiles {
  /** Of the last build, if it is there. */
  before: string;
  /** For the next one. */
  after: string;
  programs: readonly ProgramKey[];
}

interface MemoryHead {
  /** Of the program: it changes with everything that can be made of it. */
  key: string;
  name: string;
}

/** Does `work`; what it asks to be remembered is taken from the last build where the program is the same, and kept. */
export async function withMemory<T>({ before, after, programs }: MemoryFiles, work: () => Promise<T>): Promise<T> {
  const reader = existsSync(before) ? new PieceReader<MemoryHead>(before) : null;
  const known = new Map(reader?.pieces.map((piece) => [nameOf(piece.head), piece]));
  const writer = new PieceWriter(after);
  const keys = new Map(programs.map(({ id, key }) => [id, key]));
  rememberBy((id, name, make) => {
    const head = { key: keys.get(id)!, name };
    const found = known.get(nameOf(head));
    const made = found ? reader!.body<ReturnType<typeof make>>(found) : make();
    writer.write(head, made);
    return made;
  });
  try {
    return await work();
  } finally {
    reader?.close();
    writer.close();
  }
}

function nameOf({ key, name }: MemoryHead): string {
  return `${key} ${name}`;
}
