import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ProgramInput } from './site-input.ts';

/**
 * A data folder of some programs only: what else is in `from` is linked. Whoever renders the pages of these programs reads
 * no others, so that a site of any size fits into the memory, part by part.
 */
export function makeDataPart(from: string, to: string, programs: readonly ProgramInput[]): void {
  mkdirSync(join(to, 'sheets'), { recursive: true });
  const others = readdirSync(from).filter((name) => name !== 'sheets' && name !== 'programs.json');
  const paths = [...others, ...programs.map(({ id }) => join('sheets', id))];
  // A junction needs no rights of an administrator on Windows; elsewhere the word means nothing.
  for (const path of paths) symlinkSync(resolve(from, path), join(to, path), 'junction');
  writeFileSync(join(to, 'programs.json'), JSON.stringify(programs.map(({ identity }) => identity)));
}
