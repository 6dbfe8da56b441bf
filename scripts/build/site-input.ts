import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the pages of one program are made of. */
export interface ProgramInput {
  id: string;
  /** Its entry in programs.json, as it stands there. */
  identity: unknown;
  /** Changes with everything that the program's own pages and files can show. */
  key: string;
  /** How many sheets it has. */
  sheets: number;
}

/** What a site is made of. */
export interface SiteInput {
  /** In the order of 事業ID. */
  programs: ProgramInput[];
  /** Changes with every byte of data and code. */
  key: string;
}

/** Of each program there are as many files as it has sheets; all others concern every program. */
const OF_PROGRAMS = ['sheets', 'programs.json'];

/**
 * Reads what a site is made of, without understanding it: the check of the data does that. The files of a program rest on
 * its sheets, on its entry in programs.json, on the code and on every file of data/ that is no program's own.
 */
export function siteInput(dataFolder: string, codeKey: string): SiteInput {
  const common = createHash('sha256').update(codeKey);
  for (const entry of readdirSync(dataFolder).sort())
    if (!OF_PROGRAMS.includes(entry)) addAll(common, dataFolder, entry);
  const shared = common.digest('hex');
  const identities = JSON.parse(readFileSync(join(dataFolder, 'programs.json'), 'utf8')) as { id: string }[];
  const programs = identities
    .map((identity) => ({
      id: identity.id,
      identity,
      key: programKey(dataFolder, identity, shared),
      sheets: sheetsIn(join(dataFolder, 'sheets', identity.id)),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const key = createHash('sha256').update(JSON.stringify([shared, programs.map((program) => program.key)]));
  return { programs, key: key.digest('hex') };
}

function sheetsIn(folder: string): number {
  return existsSync(folder) ? readdirSync(folder).length : 0;
}

function programKey(dataFolder: string, identity: { id: string }, shared: string): string {
  const hash = createHash('sha256').update(`${shared}\0${JSON.stringify(identity)}\0`);
  addAll(hash, dataFolder, join('sheets', identity.id));
  return hash.digest('hex');
}

/** A file, or everything in a folder in a fixed order, each with its name. */
function addAll(hash: Hash, root: string, path: string): void {
  const full = join(root, path);
  if (!existsSync(full)) return;
  if (statSync(full).isDirectory()) {
    for (const name of readdirSync(full).sort()) addAll(hash, root, join(path, name));
    return;
  }
  const content = readFileSync(full);
  hash.update(`${path}\0${content.length}\0`).update(content);
}
