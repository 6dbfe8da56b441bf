import { mkdirSync } from 'node:fs';
import { dataFolder } from '../../src/model/site-data.ts';
import { checkData } from './check-data.ts';
import { type CompiledSite, compileSite } from './compile-site.ts';
import type { FileEntry } from './file-entry.ts';
import { type KeptSite, readKept, reuse, writeKept } from './kept-site.ts';
import { type Made, makeSite, processes, programTasks } from './make-site.ts';
import type { Places } from './places.ts';
import { ownerOf } from './program-owner.ts';
import { reportUses } from './resource-use.ts';
import { runTasks } from './run-tasks.ts';
import { type ProgramInput, siteInput } from './site-input.ts';
import { joinParts, type PartNumber, programsOfPart, writePart } from './site-parts.ts';

/**
 * Makes all files of a site in `places.fresh`. The files of a program come from a part that was built apart, else from
 * the published site where all that they are made of is the same, else they are rendered.
 */
export async function buildSiteFiles(places: Places, parts: readonly string[]): Promise<Made> {
  const compiled = await compileSite();
  const input = siteInput(dataFolder(), compiled.key);
  mkdirSync(places.fresh, { recursive: true });
  const joined = parts.length > 0 ? joinParts(parts, input, places.fresh) : [];
  const kept = parts.length > 0 ? [] : reusePrograms(input.programs, readKept(places), places);
  const there = new Set(parts.length > 0 ? input.programs : kept.map(({ program }) => program));
  const programs = input.programs.filter((program) => !there.has(program));
  const check = { name: 'check', run: checkData };
  const made = await makeSite({ places, compiled, programs, all: input.programs.length }, [check]);
  made.entries = [...made.entries, ...joined, ...kept.flatMap(({ files }) => files)];
  reportUses(made.uses);
  writeKept(places, groupsOf(input.programs, made.entries));
  return made;
}

/** Makes the files of a part of the programs. Other parts, and the check of the data, are for whoever joins them. */
export async function buildPartFiles(places: Places, number: PartNumber): Promise<void> {
  const compiled: CompiledSite = await compileSite();
  const input = siteInput(dataFolder(), compiled.key);
  const programs = programsOfPart(input.programs, number);
  const made: Made = { entries: [], promised: [], uses: [] };
  mkdirSync(places.fresh, { recursive: true });
  await runTasks(programTasks({ places, compiled, programs, all: input.programs.length }, made), processes());
  writePart(places.fresh, input, number, made.entries);
}

function reusePrograms(programs: readonly ProgramInput[], kept: KeptSite, { site, fresh }: Places) {
  return programs.flatMap((program) => {
    const group = kept.get(program.id);
    const files = group?.key === program.key ? reuse(group, site, fresh) : null;
    return files ? [{ program, files }] : [];
  });
}

/** The files of every program, by its 事業ID. */
function groupsOf(programs: readonly ProgramInput[], entries: readonly FileEntry[]) {
  const files = Map.groupBy(entries, ({ path }) => ownerOf(path));
  return new Map(programs.map(({ id, key }) => [id, { key, files: files.get(id) ?? [] }]));
}
