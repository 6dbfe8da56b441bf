import { mkdirSync, renameSync } from 'node:fs';
import { dataFolder } from '../../src/model/site-data.ts';
import { compileSite } from './compile-site.ts';
import type { FileEntry } from './file-entry.ts';
import { programsWithPieces } from './join-pieces.ts';
import { type KeptSite, readKept, reuse, untouched, writeKept } from './kept-site.ts';
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
  const kept = parts.length > 0 ? [] : keptPrograms(input.programs, readKept(places), places);
  const there = new Set(parts.length > 0 ? input.programs : kept.map(({ program }) => program));
  const missing = input.programs.filter((program) => !there.has(program));
  const pieces = parts.length > 0 ? piecesOfParts(parts) : [places.pieces];
  const unchecked = parts.length > 0 ? input.programs : missing;
  const files = kept.flatMap((each) => each.files);
  const making = makeSite({ places, compiled, programs: input.programs, missing, pieces, unchecked });
  const made = await besides(making, () => reuse(files, places.site, places.fresh));
  made.entries = [...made.entries, ...joined, ...files];
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

/** Does `work` while other processes make something, and waits for them whatever comes of it. */
async function besides<T>(making: Promise<T>, work: () => void): Promise<T> {
  const [made, worked] = await Promise.allSettled([making, Promise.resolve().then(work)]);
  for (const each of [made, worked]) if (each.status === 'rejected') throw each.reason;
  return (made as PromiseFulfilledResult<T>).value;
}

/** The programs whose published files can stay. */
function keptPrograms(programs: readonly ProgramInput[], kept: KeptSite, { site, pieces }: Places) {
  const hasPiece = programsWithPieces(pieces);
  return programs.flatMap((program) => {
    const group = kept.get(program.id);
    const files = group?.key === program.key && hasPiece(program) ? untouched(group, site) : null;
    return files ? [{ program, files }] : [];
  });
}

/** The files of every program, by its 事業ID. */
function groupsOf(programs: readonly ProgramInput[], entries: readonly FileEntry[]) {
  const files = Map.groupBy(entries, ({ path }) => ownerOf(path));
  return new Map(programs.map(({ id, key }) => [id, { key, files: files.get(id) ?? [] }]));
}
