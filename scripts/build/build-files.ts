import { mkdirSync, renameSync } from 'node:fs';
import { dataFolder } from '../../src/model/site-data.ts';
import { compileSite } from './compile-site.ts';
import type { FileEntry } from './file-entry.ts';
import { programsWithPieces } from './join-pieces.ts';
import { type KeptSite, readKept, reuse, writeKept } from './kept-site.ts';
import { type Made, makePrograms, makeSite, memoryOf, piecesOf } from './make-site.ts';
import type { Places } from './places.ts';
import { ownerOf } from './program-owner.ts';
import { reportUses } from './resource-use.ts';
import { type ProgramInput, siteInput } from './site-input.ts';
import { joinParts, type PartNumber, piecesOfParts, programsOfPart, writePart } from './site-parts.ts';

/**
 * Makes all files of a site in `places.fresh`. The files of a program come from a part that was built apart, else from
 * the published site where all that they are made of is the same, else they are rendered.
 */
export async function buildSiteFiles(places: Places, parts: readonly string[]): Promise<Made> {
  const compiled = await compileSite();
  const input = siteInput(dataFolder(), compiled.key);
  for (const folder of [places.fresh, places.notes]) mkdirSync(folder, { recursive: true });
  const joined = parts.length > 0 ? joinParts(parts, input, places.fresh) : [];
  const kept = parts.length > 0 ? [] : reusePrograms(input.programs, readKept(places), places);
  const there = new Set(parts.length > 0 ? input.programs : kept.map(({ program }) => program));
  const missing = input.programs.filter((program) => !there.has(program));
  const pieces = parts.length > 0 ? piecesOfParts(parts) : [places.pieces];
  const unchecked = parts.length > 0 ? input.programs : missing;
  const made = await makeSite({ places, compiled, programs: input.programs, missing, pieces, unchecked });
  made.entries = [...made.entries, ...joined, ...kept.flatMap(({ files }) => files)];
  reportUses(made.uses);
  renameSync(piecesOf(places), places.pieces);
  renameSync(memoryOf(places), places.memory);
  writeKept(places, groupsOf(input.programs, made.entries));
  return made;
}

/** Makes the files of a part of the programs. Other parts, and the check of the data, are for whoever joins them. */
export async function buildPartFiles(places: Places, number: PartNumber): Promise<void> {
  const compiled = await compileSite();
  const input = siteInput(dataFolder(), compiled.key);
  const programs = programsOfPart(input.programs, number);
  for (const folder of [places.fresh, places.notes]) mkdirSync(folder, { recursive: true });
  const { entries } = await makePrograms({ places, compiled, programs, missing: programs, pieces: [], unchecked: [] });
  writePart(places.fresh, input, number, { entries, pieces: piecesOf(places) });
}

function reusePrograms(programs: readonly ProgramInput[], kept: KeptSite, { site, fresh, pieces }: Places) {
  const hasPiece = programsWithPieces(pieces);
  return programs.flatMap((program) => {
    const group = kept.get(program.id);
    const files = group?.key === program.key && hasPiece(program) ? reuse(group, site, fresh) : null;
    return files ? [{ program, files }] : [];
  });
}

/** The files of every program, by its 事業ID. */
function groupsOf(programs: readonly ProgramInput[], entries: readonly FileEntry[]) {
  const files = Map.groupBy(entries, ({ path }) => ownerOf(path));
  return new Map(programs.map(({ id, key }) => [id, { key, files: files.get(id) ?? [] }]));
}
