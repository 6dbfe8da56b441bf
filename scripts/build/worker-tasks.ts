import { type CheckTask, checkTask } from './check-task.ts';
import type { FileEntry } from './file-entry.ts';
import { makeIndex } from './make-index.ts';
import { type ProgramKey, writeOwnPieces } from './own-pieces.ts';
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
  /** File for what the rest of the site needs of these programs. */
  pieces: string;
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

export async function doTask(task: WorkerTask): Promise<TaskResult> {
  const since = useSince(task.kind === 'render' ? task.routes.join(' ') : task.kind);
  if (task.kind === 'check') return { entries: [], report: checkTask(task), use: since() };
  const entries = task.kind === 'render' ? await render(task) : await makeIndex(task);
  return { entries, use: since() };
}

async function render(task: RenderTask): Promise<FileEntry[]> {
  const entries = await (task.memory ? withMemory(task.memory, () => pagesOf(task)) : pagesOf(task));
  if (task.programs.length > 0) writeOwnPieces(task.programs, task.pieces);
  return entries;
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
