import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeCity } from '../../scripts/bench/write-city.ts';
import { entriesBelow } from '../../scripts/build/file-entry.ts';

// Builds of a small made-up city, compared byte for byte.

const ROOM = resolve('reports', 'copies');

export function room(): string {
  mkdirSync(ROOM, { recursive: true });
  return mkdtempSync(join(ROOM, 'builds-'));
}

/**
 * The data of ten programs in `folder`/data. The first five have no sheet of the document that came last: what a page
 * says of all the data must not come from the sheets of some programs.
 */
export function smallCity(folder: string): string {
  const data = join(folder, 'data');
  writeCity({ programs: 10, years: 2, from: 'data', out: data });
  for (const id of ['0001', '0002', '0003', '0004', '0005']) dropSheet(data, id);
  editJson(join(data, 'sources/manifest.json'), (documents) => (documents[0].received = '2026-12-24'));
  return data;
}

function dropSheet(data: string, id: string): void {
  rmSync(join(data, 'sheets', id, '2023.json'), { force: true });
}

// Tests spoil what they know to be there.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function editJson(path: string, edit: (json: any) => void): void {
  const json: unknown = JSON.parse(readFileSync(path, 'utf8'));
  edit(json);
  writeFileSync(path, JSON.stringify(json));
}

export interface BuildOptions {
  data: string;
  /** Where dist is put. */
  root: string;
  /** The project folder. */
  project?: string;
  env?: NodeJS.ProcessEnv;
  /** Modules are imported from ./scripts/build/. */
  steps?: string;
}

/** Builds in a process of its own. Throws with what it printed where it fails; gives what it printed. */
export function build({ data, root, project = '.', env = {}, steps = 'siteSteps([])' }: BuildOptions): Promise<string> {
  const script = `
    import { placesOf } from './scripts/build/places.ts';
    import { buildSite } from './scripts/build/run-steps.ts';
    import { partSteps, siteSteps } from './scripts/build/steps.ts';
    await buildSite(placesOf(process.env.BUILD_ROOT), ${steps}, console.log);`;
  const child = spawn(process.execPath, ['--no-warnings', '--input-type=module-typescript', '-e', script], {
    cwd: project,
    env: { ...process.env, DATA_DIR: data, BUILD_ROOT: root, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((fulfil, reject) =>
    child.once('close', (code) => (code === 0 ? fulfil(output) : reject(new Error(output)))),
  );
}

/** Every file of a built site with its hash, as one text a file. */
export function filesOf(root: string): string[] {
  return entriesBelow(join(root, 'dist')).map(({ path, sha256 }) => `${path} ${sha256}`);
}

/** The project in another folder; its packages are shared. */
export function copyOfProject(folder: string): string {
  const copy = join(folder, 'project');
  const kept = readdirSync('.').filter((name) => /^(src|public|scripts|.*\.(json|mjs|ts))$/.test(name));
  for (const name of kept) cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

export function readFrom(root: string, file: string): string {
  return readFileSync(join(root, 'dist', file), 'utf8');
}

export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
