import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface Run {
  code: number;
  output: string;
}

/** A copy of a data folder that a test may spoil. */
export interface DataCopy {
  /** Where it is, with room beside it. */
  root: string;
  data: string;
  /** Rewrites a file of the copy as text. */
  edit: (file: string, change: (text: string) => string) => void;
  /** Rewrites a file of the copy as JSON. */
  editJson: (file: string, change: (json: Json) => void) => void;
  /** Runs a script of the project on the copy: DATA_DIR is the copy, BUILD_ROOT the folder around it. */
  run: (...args: string[]) => Run;
  remove: () => void;
}

// Tests spoil what they know to be there.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any;

/** Astro builds into a folder inside the project only by itself: two builds into other places would share one folder. */
const ROOM = resolve('reports', 'copies');

export function copyOfData(source = 'data'): DataCopy {
  mkdirSync(ROOM, { recursive: true });
  const root = mkdtempSync(join(ROOM, 'data-'));
  const data = join(root, 'data');
  cpSync(source, data, { recursive: true });
  const edit: DataCopy['edit'] = (file, change) =>
    writeFileSync(join(data, file), change(readFileSync(join(data, file), 'utf8')));
  return {
    root,
    data,
    edit,
    editJson: (file, change) =>
      edit(file, (text) => {
        const json: unknown = JSON.parse(text);
        change(json);
        return JSON.stringify(json);
      }),
    run: (...args) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, args, {
        env: { ...process.env, DATA_DIR: data, BUILD_ROOT: root },
        encoding: 'utf8',
      });
      return { code: status ?? 1, output: stdout + stderr };
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** A build of the whole site from a copy of the data into `dist` beside it. */
const BUILD = `
  import { placesOf } from './scripts/build/places.ts';
  import { buildSite } from './scripts/build/run-steps.ts';
  import { buildSteps } from './scripts/build/steps.ts';
  try {
    await buildSite(placesOf(process.env.BUILD_ROOT), buildSteps, console.log);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }`;

/** Arguments of Node: builds the data of DATA_DIR into BUILD_ROOT. */
export const BUILD_ARGUMENTS = ['--no-warnings', '--input-type=module-typescript', '-e', BUILD];

export function buildCopy(copy: DataCopy): Run {
  return copy.run(...BUILD_ARGUMENTS);
}
