import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files of a folder that change together. Paths are relative to it. */
export interface FileChanges {
  write: ReadonlyMap<string, string | Uint8Array>;
  remove: readonly string[];
}

/** One change, by its number in the plan: `new/<n>` waits to be put at `path`, `old/<n>` is what stood there. */
interface Step {
  path: string;
  kind: 'write' | 'remove';
}

const STAGE = '.change';

/**
 * Changes many files of a folder at once: all of them, or none. New files are laid out aside; from the moment that the plan is
 * written, the change counts as made, and a run that is killed before its end is finished by `finishReplacement`.
 * Where a file cannot be put in its place, those already there are taken back, and the reason is thrown.
 * Only one process may change a folder at a time: the caller holds the lock of the project.
 */
export function replaceFiles(folder: string, { write, remove }: FileChanges): void {
  finishReplacement(folder);
  if (write.size + remove.length === 0) return;
  const steps: Step[] = [
    ...[...write.keys()].map((path) => ({ path, kind: 'write' as const })),
    ...remove.map((path) => ({ path, kind: 'remove' as const })),
  ];
  try {
    stage(folder, [...write.values()]);
    writePlan(folder, steps);
  } catch (error) {
    rmSync(join(folder, STAGE), { recursive: true, force: true });
    throw error;
  }
  carryOut(folder, steps);
}

/** Is a change laid out or under way, or was one killed? */
export function isBetween(folder: string): boolean {
  return existsSync(join(folder, STAGE));
}

/** Finishes a change that a killed run left, or clears one away that was not yet decided. Says which; null where there is none. */
export function finishReplacement(folder: string): 'finished' | 'cleared' | null {
  if (!isBetween(folder)) return null;
  const steps = readPlan(folder);
  if (steps) carryOut(folder, steps);
  else rmSync(join(folder, STAGE), { recursive: true, force: true });
  return steps ? 'finished' : 'cleared';
}

const planFile = (folder: string) => join(folder, STAGE, 'plan.json');
const newFile = (folder: string, index: number) => join(folder, STAGE, 'new', String(index));
const oldFile = (folder: string, index: number) => join(folder, STAGE, 'old', String(index));

function stage(folder: string, contents: readonly (string | Uint8Array)[]): void {
  for (const part of ['new', 'old']) mkdirSync(join(folder, STAGE, part), { recursive: true });
  for (const [index, content] of contents.entries()) writeFileSync(newFile(folder, index), content);
}

function writePlan(folder: string, steps: readonly Step[]): void {
  const aside = `${planFile(folder)}.new`;
  writeFileSync(aside, JSON.stringify(steps));
  renameSync(aside, planFile(folder));
}

function readPlan(folder: string): Step[] | null {
  return existsSync(planFile(folder)) ? (JSON.parse(readFileSync(planFile(folder), 'utf8')) as Step[]) : null;
}

function carryOut(folder: string, steps: readonly Step[]): void {
  try {
    for (const [index, step] of steps.entries()) apply(folder, index, step);
  } catch (error) {
    for (const [index, step] of steps.entries()) takeBack(folder, index, step);
    clear(folder, steps);
    throw error;
  }
  clear(folder, steps);
}

/** May be repeated: a killed run may have stopped anywhere in it. */
function apply(folder: string, index: number, { path, kind }: Step): void {
  const [place, fresh, old] = [join(folder, path), newFile(folder, index), oldFile(folder, index)];
  if (kind === 'write' && !existsSync(fresh)) return;
  if (existsSync(place) && !existsSync(old)) renameSync(place, old);
  if (kind === 'remove') return;
  mkdirSync(dirname(place), { recursive: true });
  renameSync(fresh, place);
}

function takeBack(folder: string, index: number, { path, kind }: Step): void {
  const [place, fresh, old] = [join(folder, path), newFile(folder, index), oldFile(folder, index)];
  if (kind === 'write' && !existsSync(fresh)) renameSync(place, fresh);
  if (existsSync(old)) renameSync(old, place);
}

/** The plan goes first: what is left of the stage without it is nobody's. Folders without a file go with their last one. */
function clear(folder: string, steps: readonly Step[]): void {
  rmSync(planFile(folder));
  rmSync(join(folder, STAGE), { recursive: true, force: true });
  for (const { path } of steps) removeIfEmpty(dirname(join(folder, path)));
}

function removeIfEmpty(place: string): void {
  try {
    rmdirSync(place);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
