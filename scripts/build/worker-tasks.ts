import type { CheckTask } from './check-task.ts';
import type { FileEntry } from './file-entry.ts';
import type { ProgramKey } from './own-pieces.ts';
import { type MemoryFiles, withMemory } from './memory.ts';
import { ownerOf } from './program-owner.ts';
import { openPages, renderRoutes } from './render-routes.ts';
import { type ResourceUse, useSince } from './resource-use.ts';
import { isOfKind, type RouteKind } from './route-kinds.ts';

/** Renders pages and files of some kinds, with the data of the process. */
export interface RenderTask {
  kind: 'render';
  /** Folder of the compiled site. */
  compiled: string;
  out: string;
  routes: readonly RouteKind[];
  /** Whose pages and files are made of the routes of programs. */
  programs: readonly ProgramKey[];
  /** File for what the rest of the site needs of these programs; null where there is no rest. */
  pieces: string | null;
  memory?: MemoryFiles;
}

/** Writes the search index of the pieces of all programs and of the pages of prose in `out`. */
export interface IndexTask {
  kind: 'index';
  out: string;
  pieces: string;
  /** The site before. */
  before: string;
}

export type WorkerTask = CheckTask | RenderTask | IndexTask;

/** What a task has written, and what it took. */
export interface TaskResult {
  entries: FileEntry[];
  /** Of a check: its last line, or null where the data have errors. */
  report?: string | null;
  use: ResourceUse;
}

/** Of the code, only what the task needs is loaded: all of it takes half a second. */
export async function doTask(task: WorkerTask): Promise<TaskResult> {
  const since = useSince(task.kind === 'render' ? task.routes.join(' ') : task.kind);
  const made = await (task.kind === 'render' ? render(task) : task.kind === 'index' ? index(task) : check(task));
  return { ...made, use: since() };
}

type Made = Omit<TaskResult, 'use'>;

async function check(task: CheckTask): Promise<Made> {
  const { checkTask } = await import('./check-task.ts');
  return { entries: [], report: checkTask(task) };
}

async function index(task: IndexTask): Promise<Made> {
  const { makeIndex } = await import('./make-index.ts');
  return { entries: await makeIndex(task) };
}

async function render(task: RenderTask): Promise<Made> {
  const entries = await (task.memory ? withMemory(task.memory, () => pagesOf(task)) : pagesOf(task));
  if (task.pieces !== null && task.programs.length > 0) {
    const { writeOwnPieces } = await import('./own-pieces.ts');
    writeOwnPieces(task.programs, task.pieces);
  }
  return { entries };
}

async function pagesOf({ compiled, out, routes, programs }: RenderTask): Promise<FileEntry[]> {
  const app = await openPages(compiled);
  const wanted = new Set(programs.map(({ id }) => id));
  return renderRoutes(app, out, {
    route: (component) => routes.some((kind) => isOfKind(component, kind)),
    path: (path) => {
      const owner = ownerOf(path);
      return owner === null || wanted.has(owner);
    },
  });
}
