import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResourceUse } from '../build/resource-use.ts';
import { forgetCompiled } from '../build/compile-site.ts';
import { benchFolder } from './bench-folder.ts';
import { measureRun, type RunUse } from './measure-run.ts';
import { pageWeight, type PageWeight } from './page-weight.ts';
import { writeCity } from './write-city.ts';

/** So many programs with up to so many sheets each. */
export interface Size {
  programs: number;
  years: number;
}

export interface Measured extends Size {
  /** The folder in which all of it was built. */
  root: string;
  sheets: number;
  check: RunUse;
  /** Astro compiles the pages: once for each state of the code. */
  compile: RunUse;
  /** The whole build of a site that is not there yet. */
  clean: RunUse;
  /** The parts of it, by the processes that did them. */
  tasks: ResourceUse[];
  /** Pages and files of the programs, without index and all that is about the whole. */
  ours: RunUse;
  eleventy: RunUse;
  /** The whole build again after one sheet has changed. */
  oneSheet: RunUse;
  weight: PageWeight;
}

/** Measures one size, everything in turn: nothing else should run. */
export async function runSize(size: Size): Promise<Measured> {
  const data = benchFolder(size.programs, size.years);
  if (!existsSync(data)) writeCity({ ...size, from: 'data', out: data });
  // A new folder each time, and nothing is removed before the end: for minutes after thousands of files were removed, ext4
  // takes ten times as long to make new ones.
  const root = mkdtempSync(`${data}-site-`);
  const uses = join(root, 'uses.json');
  const env = { DATA_DIR: data, BUILD_USES: uses };
  const check = await measureRun('scripts/check.ts', [], env);
  forgetCompiled();
  const compile = await measureRun('scripts/bench/compile-pages.ts', [], env);
  const clean = await measureRun('scripts/bench/whole-build.ts', [root], env);
  const tasks = JSON.parse(readFileSync(uses, 'utf8')) as ResourceUse[];
  const site = join(root, 'dist');
  const weight = pageWeight(site);
  const ours = await measureRun('scripts/bench/own-pages.ts', [join(root, 'ours')], env);
  const eleventy = await measureRun('scripts/bench/eleventy-site.ts', [join(root, 'eleventy'), site], env);
  const oneSheet = await withChangedSheet(data, () => measureRun('scripts/bench/whole-build.ts', [root], env));
  return { ...size, root, sheets: sheetsIn(data), check, compile, clean, tasks, ours, eleventy, oneSheet, weight };
}

/** Changes one text of one sheet, and puts it back. */
async function withChangedSheet<Result>(data: string, work: () => Promise<Result>): Promise<Result> {
  const folder = join(data, 'sheets', '0001');
  const file = join(folder, readdirSync(folder).sort().at(-1)!);
  const before = readFileSync(file, 'utf8');
  const sheet = JSON.parse(before) as { texts: { body: string }[] };
  sheet.texts[0]!.body += '（変更）';
  writeFileSync(file, JSON.stringify(sheet));
  try {
    return await work();
  } finally {
    writeFileSync(file, before);
  }
}

function sheetsIn(data: string): number {
  const programs = readdirSync(join(data, 'sheets'));
  return programs.reduce((sum, id) => sum + readdirSync(join(data, 'sheets', id)).length, 0);
}
