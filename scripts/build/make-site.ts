import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { dataFolder } from '../../src/model/site-data.ts';
import { runNode } from '../run-program.ts';
import { BuildError } from './build-error.ts';
import { type CompiledSite } from './compile-site.ts';
import { makeDataPart } from './data-part.ts';
import { entriesBelow, type FileEntry } from './file-entry.ts';
import { COMPILED } from './keep-server.ts';
import type { Places } from './places.ts';
import { ownerOf } from './program-owner.ts';
import { ROUTE_KINDS, type RouteKind } from './route-kinds.ts';
import type { ResourceUse } from './resource-use.ts';
import { runTasks, type Task } from './run-tasks.ts';
import type { ProgramInput } from './site-input.ts';
import type { PromisedProgram } from './verify-site.ts';

/** A site in the making: where it is made, of what, and what is there already. */
export interface Making {
  places: Places;
  compiled: CompiledSite;
  /** The programs whose files are not there yet. */
  programs: readonly ProgramInput[];
  /** How many programs the site has. */
  all: number;
}

/** What tasks have written. */
export interface Made {
  entries: FileEntry[];
  promised: PromisedProgram[];
  uses: ResourceUse[];
}

/** Programs that one process renders: more take memory, fewer take the time of starting and warming up. */
const MOST_PROGRAMS = 1500;
const FEWEST_PROGRAMS = 150;
/** The task that makes the pages of prose, among others. */
const LISTS = 'lists';
/** Of Node: that its SQLite is new is known. */
const QUIET = { NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --no-warnings` };
/** Beyond these, memory is scarcer than cores. */
const MOST_PROCESSES = 4;

export function processes(): number {
  return Number(process.env['BUILD_PROCESSES']) || Math.min(MOST_PROCESSES, availableParallelism());
}

/** Makes pages, files and index, on all cores. The first task that fails ends the others. */
export async function makeSite(making: Making, others: readonly Task[]): Promise<Made> {
  const made: Made = { entries: copyAssets(making), promised: [], uses: [] };
  const pages = isSmall(making)
    ? [renderTask(making, made, LISTS, [...ROUTE_KINDS])]
    : [renderTask(making, made, 'files', ['files']), renderTask(making, made, LISTS, ['lists'])];
  const programs = isSmall(making) ? [] : programTasks(making, made);
  await runTasks([...others, ...pages, indexTask(making, made), ...programs], processes());
  return made;
}

/** A site that one process makes sooner than several start: nothing is there yet, and there is not much of it. */
function isSmall({ programs, all }: Making): boolean {
  return programs.length === all && all <= FEWEST_PROGRAMS;
}

/** Style sheets, scripts and what stands in public/. */
function copyAssets({ places, compiled }: Making): FileEntry[] {
  const assets = join(compiled.folder, COMPILED.assets);
  cpSync(assets, places.fresh, { recursive: true });
  return entriesBelow(assets);
}

/** One task for each range of programs; the files of each program are in one of them. */
export function programTasks(making: Making, made: Made): Task[] {
  const { programs, places } = making;
  const wanted = Math.ceil(programs.length / processes());
  const size = Math.max(FEWEST_PROGRAMS, Math.min(MOST_PROGRAMS, wanted));
  return Array.from({ length: Math.ceil(programs.length / size) }, (_, index) => {
    const name = `programs-${index}`;
    const part = join(places.notes, name);
    const { run } = renderTask(making, made, name, ['programs'], part);
    const own = programs.slice(index * size, (index + 1) * size);
    return {
      name,
      run: async (signal) => {
        makeDataPart(dataFolder(), part, own);
        await run(signal);
      },
    };
  });
}

function renderTask(making: Making, made: Made, name: string, kinds: RouteKind[], data = dataFolder()): Task {
  const { places, compiled } = making;
  const result = resultFile(places, name);
  return {
    name,
    run: async (signal) => {
      const args = [compiled.folder, places.fresh, result, ...kinds];
      await runTask('scripts/build/render-task.ts', args, { DATA_DIR: data }, signal);
      const own = readJson<Made>(result);
      add(made, { ...own, entries: own.entries.map((entry) => withOwner(entry, kinds)) });
    },
  };
}

function add(made: Made, { entries, promised, uses }: Made): void {
  // A loop: there are more files than a function can have arguments.
  for (const entry of entries) made.entries.push(entry);
  for (const program of promised) made.promised.push(program);
  made.uses.push(...uses);
}

/** What is kept of a program from one build to the next is told by the names of its files. */
function withOwner(entry: FileEntry, kinds: readonly RouteKind[]): FileEntry {
  if (kinds.length > 1 || kinds.includes('programs') === (ownerOf(entry.path) !== null)) return entry;
  throw new Error(`program-owner.ts does not know whose file ${entry.path} is`);
}

function indexTask({ places }: Making, made: Made): Task {
  const result = resultFile(places, 'index');
  return {
    name: 'index',
    // The search finds the pages of prose too.
    after: LISTS,
    run: async (signal) => {
      await runTask('scripts/build/index-task.ts', [places.fresh, result], {}, signal);
      add(made, readJson<Made>(result));
    },
  };
}

async function runTask(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<void> {
  const { code, output } = await runNode(script, args, { env: { ...env, ...QUIET }, quiet: true, signal });
  if (code !== 0) throw new BuildError(`${output}\nページを作れませんでした（上に説明があります）。`);
}

function resultFile({ notes }: Places, name: string): string {
  mkdirSync(notes, { recursive: true });
  return join(notes, `${name}.json`);
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
