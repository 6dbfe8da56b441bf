import { cpSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { dataFolder } from '../../src/model/site-data.ts';
import { BuildError } from './build-error.ts';
import type { CompiledSite } from './compile-site.ts';
import { makeDataPart } from './data-part.ts';
import { entriesBelow, type FileEntry } from './file-entry.ts';
import { joinPieces } from './join-pieces.ts';
import { COMPILED } from './keep-server.ts';
import type { MemoryFiles } from './memory.ts';
import type { PieceHead, ProgramKey } from './own-pieces.ts';
import type { Places } from './places.ts';
import { ownerOf } from './program-owner.ts';
import type { ResourceUse } from './resource-use.ts';
import { ROUTE_KINDS, type RouteKind } from './route-kinds.ts';
import { runTasks, type Task } from './run-tasks.ts';
import type { ProgramInput } from './site-input.ts';
import { WorkerPool } from './worker-pool.ts';
import type { RenderTask, WorkerTask } from './worker-tasks.ts';

/** A site in the making: where it is made, of what, and what is there already. */
export interface Making {
  places: Places;
  compiled: CompiledSite;
  programs: readonly ProgramInput[];
  /** Those whose files are not there yet. */
  missing: readonly ProgramInput[];
  /** Files with the pieces of all others. */
  pieces: readonly string[];
  /** Those that no build has checked as they are. */
  unchecked: readonly ProgramInput[];
}

/** What tasks have written. */
export interface Made {
  entries: FileEntry[];
  /** All programs, where the site is made. */
  programs: PieceHead[];
  uses: ResourceUse[];
}

/** A task of this build, for a process of its own. */
type Send = (name: string, task: WorkerTask, data?: string) => Task;

/** A site with more sheets is read in parts: one process would need more than a gigabyte for all of them. */
const MOST_SHEETS = 4000;
const SHEETS_OF_PART = 1500;
/** Fewer programs for one task take longer to start with than to make. */
const FEWEST_PROGRAMS = 150;
/** Tasks for each process, so that none waits long for the last one. */
const TASKS = 2;
/** Beyond these, memory is scarcer than cores. */
const MOST_PROCESSES = 4;
/** The task that makes the pages of prose, among others. */
const LISTS = 'lists';
const PIECES = 'pieces';

export function processes(): number {
  return Number(process.env['BUILD_PROCESSES']) || Math.min(MOST_PROCESSES, availableParallelism());
}

/** Checks the data and makes pages, files and index, on all cores. The first task that fails ends the rest. */
export function makeSite(making: Making): Promise<Made> {
  return withProcesses((send, made) => {
    made.entries.push(...copiedAssets(making));
    const check = send('check', { kind: 'check', programs: making.unchecked.map(({ id }) => id) });
    if (isSmall(making)) return [check, smallSite(making, send), ...joinTasks(making, made, send, [LISTS])];
    const programs = programTasks(making, send);
    const lists = send(LISTS, renderTask(making, LISTS, ['lists']));
    const files = send('files', { ...renderTask(making, 'files', ['files']), memory: memoryFiles(making) });
    const join = joinTasks(making, made, send, namesOf(programs));
    // What reads all data of a large site goes one after the other, in one process.
    if (isLarge(making.programs))
      return [check, { ...lists, after: ['check'] }, { ...files, after: [LISTS] }, ...programs, ...join];
    return [check, lists, ...programs, files, ...join];
  });
}

function smallSite(making: Making, send: Send): Task {
  const task = renderTask(making, LISTS, ROUTE_KINDS, making.missing);
  return send(LISTS, { ...task, memory: memoryFiles(making) });
}

/** Joins what the tasks of these names have made of the programs. */
function joinTasks(making: Making, made: Made, send: Send, after: readonly string[]): Task[] {
  return [piecesTask(making, made, after), indexTask(making, send)];
}

function namesOf(tasks: readonly Task[]): string[] {
  return tasks.map(({ name }) => name);
}

/** Makes pages, files and pieces of the missing programs, and joins the pieces. */
export function makePrograms(making: Making): Promise<Made> {
  return withProcesses((send, made) => {
    const programs = programTasks(making, send);
    return [...programs, piecesTask(making, made, namesOf(programs))];
  });
}

/** Makes pages and files of the missing programs, and nothing that the index needs. */
export function makeProgramFiles(making: Making): Promise<Made> {
  return withProcesses((send) =>
    programTasks(making, (name, task, data) => send(name, { ...(task as RenderTask), pieces: null }, data)),
  );
}

async function withProcesses(tasksOf: (send: Send, made: Made) => Task[]): Promise<Made> {
  const pool = new WorkerPool();
  const made: Made = { entries: [], programs: [], uses: [] };
  const send: Send = (name, task, data = dataFolder()) => ({
    name,
    run: async (signal) => {
      const { entries, report, use } = await pool.run(task, data, signal);
      if (report === null) throw new BuildError('データに誤りがあるので、サイトを作りません。');
      if (report !== undefined) console.log(report);
      // A loop: there are more files than a function can have arguments.
      for (const entry of entries) made.entries.push(withOwner(entry, task));
      made.uses.push(use);
    },
  });
  try {
    await runTasks(tasksOf(send, made), processes());
  } finally {
    pool.end();
  }
  return made;
}

/** A site that one process makes sooner than several start: nothing is there yet, and there is not much of it. */
function isSmall({ programs, missing }: Making): boolean {
  return missing.length === programs.length && programs.length <= FEWEST_PROGRAMS;
}

function isLarge(programs: readonly ProgramInput[]): boolean {
  return sheetsOf(programs) > MOST_SHEETS;
}

function sheetsOf(programs: readonly ProgramInput[]): number {
  return programs.reduce((sum, { sheets }) => sum + sheets, 0);
}

/** Style sheets, scripts and what stands in public/. */
function copiedAssets({ places, compiled }: Making): FileEntry[] {
  const assets = join(compiled.folder, COMPILED.assets);
  cpSync(assets, places.fresh, { recursive: true });
  return entriesBelow(assets);
}

/** One task for each range of the missing programs; the files of each program are in one of them. */
function programTasks(making: Making, send: Send): Task[] {
  const { missing, places } = making;
  const isInParts = isLarge(missing);
  const wanted = isInParts
    ? sheetsOf(missing) / SHEETS_OF_PART
    : Math.min(TASKS * processes(), missing.length / FEWEST_PROGRAMS);
  const size = Math.ceil(missing.length / Math.max(1, Math.ceil(wanted)));
  return Array.from({ length: Math.ceil(missing.length / Math.max(1, size)) }, (_, index) => {
    const own = missing.slice(index * size, (index + 1) * size);
    const name = `programs-${index}`;
    const task = renderTask(making, name, ['programs'], own);
    return isInParts ? onPart(join(places.notes, name), own, (data) => send(name, task, data)) : send(name, task);
  });
}

/** A task with the data of some programs only, which are put together when its turn comes. */
function onPart(data: string, own: readonly ProgramInput[], send: (data: string) => Task): Task {
  const task = send(data);
  return {
    ...task,
    run: (signal) => {
      makeDataPart(dataFolder(), data, own);
      return task.run(signal);
    },
  };
}

function renderTask(
  { compiled, places }: Making,
  name: string,
  routes: readonly RouteKind[],
  programs: readonly ProgramInput[] = [],
): RenderTask {
  const keys = keysOf(programs);
  return { kind: 'render', compiled: compiled.folder, out: places.fresh, routes, programs: keys, pieces: piecesOf(places, name) }; // prettier-ignore
}

/** Where a task writes pieces; without a task, those of all programs. */
export function piecesOf({ notes }: Places, task = PIECES): string {
  return join(notes, `${task}.pieces`);
}

function keysOf(programs: readonly ProgramInput[]): ProgramKey[] {
  return programs.map(({ id, key }) => ({ id, key }));
}

/** Where this build keeps what the next one may need again of programs. */
export function memoryOf({ notes }: Places): string {
  return join(notes, 'memory');
}

function memoryFiles({ places, programs }: Making): MemoryFiles {
  return { before: places.memory, after: memoryOf(places), programs: keysOf(programs) };
}

/** Puts the pieces of all programs into one file. */
function piecesTask({ places, programs, pieces }: Making, made: Made, after: readonly string[]): Task {
  const files = [...after.map((task) => piecesOf(places, task)), ...pieces];
  return {
    name: PIECES,
    after,
    run: () => {
      made.programs = joinPieces(files, programs, piecesOf(places));
      return Promise.resolve();
    },
  };
}

function indexTask({ places }: Making, send: Send): Task {
  const task = { kind: 'index', out: places.fresh, pieces: piecesOf(places), before: places.site } as const;
  // The search finds the pages of prose too.
  return { ...send('index', task), after: [LISTS, PIECES] };
}

/** What is kept of a program from one build to the next is told by the names of its files. */
function withOwner(entry: FileEntry, task: WorkerTask): FileEntry {
  if (task.kind !== 'render' || task.routes.length > 1) return entry;
  if (task.routes.includes('programs') === (ownerOf(entry.path) !== null)) return entry;
  throw new Error(`program-owner.ts does not know whose file ${entry.path} is`);
}
