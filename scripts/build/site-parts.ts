import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BuildError } from './build-error.ts';
import { entryOf, type FileEntry } from './file-entry.ts';
import { putAt } from './kept-site.ts';
import type { ProgramInput, SiteInput } from './site-input.ts';

/** Which part of how many. */
export interface PartNumber {
  part: number;
  of: number;
}

interface PartRecord extends PartNumber {
  /** What the whole site is made of. */
  site: string;
  programs: string[];
  files: FileEntry[];
  pieces: FileEntry;
}

const RECORD = 'part.json';
const PIECES = 'pieces';

/** Reads 2/3. Throws a BuildError on anything else. */
export function readPartNumber(text: string): PartNumber {
  const [part = 0, of = 0] = /^\d+\/\d+$/.test(text) ? text.split('/').map(Number) : [];
  if (part >= 1 && part <= of) return { part, of };
  throw new BuildError(`--part には「2/3」（3つに分けた2つめ）のように書いてください。見つかったもの：${text}`);
}

/** The programs of one part: neighbours, so that the parts are equally large. */
export function programsOfPart(programs: readonly ProgramInput[], { part, of }: PartNumber): ProgramInput[] {
  const from = Math.floor(((part - 1) * programs.length) / of);
  return programs.slice(from, Math.floor((part * programs.length) / of));
}

/** `made`: the files of the part, which lie in `folder`, and the pieces of its programs. */
export function writePart(
  folder: string,
  input: SiteInput,
  number: PartNumber,
  made: { entries: readonly FileEntry[]; pieces: string },
): void {
  const programs = programsOfPart(input.programs, number).map(({ id }) => id);
  const pieces = readFileSync(made.pieces);
  writeFileSync(join(folder, PIECES), pieces);
  const record: PartRecord = {
    ...number,
    site: input.key,
    programs,
    files: [...made.entries],
    pieces: entryOf(PIECES, pieces),
  };
  writeFileSync(join(folder, RECORD), JSON.stringify(record));
}

/**
 * Puts the files of all parts into one site. Throws a BuildError where a part is missing or double, was built from other
 * data or code, or has a file that is not as it was built.
 */
export function joinParts(folders: readonly string[], input: SiteInput, to: string): FileEntry[] {
  const parts = folders.map((folder) => ({ folder, record: readPart(folder) }));
  const faults = [
    ...parts.filter(({ record }) => record.site !== input.key).map(({ folder }) => `${folder}: ${OTHER_SITE}`),
    ...missingParts(parts.map(({ record }) => record)),
  ];
  if (faults.length > 0) throw new BuildError(`分けて作った部分を、一つにできません。\n${faults.join('\n')}`);
  for (const { folder, record } of parts) checkFile(folder, record.pieces);
  return parts.flatMap(({ folder, record }) => record.files.map((file) => joined(folder, file, to)));
}

/** The files with the pieces of the programs of these parts. */
export function piecesOfParts(folders: readonly string[]): string[] {
  return folders.map((folder) => join(folder, PIECES));
}

const OTHER_SITE = '違うデータかプログラムから作られています。同じコミットから、作り直してください。';

function readPart(folder: string): PartRecord {
  try {
    return JSON.parse(readFileSync(join(folder, RECORD), 'utf8')) as PartRecord;
  } catch {
    throw new BuildError(`${folder}: 分けて作った部分ではありません（${RECORD} を読めません）。`);
  }
}

function missingParts(records: readonly PartRecord[]): string[] {
  const of = records[0]?.of ?? 0;
  if (records.some((record) => record.of !== of)) return ['分けた数が、部分によって違います。'];
  const numbers = records.map(({ part }) => part);
  const expected = Array.from({ length: of }, (_, index) => index + 1);
  return [
    ...expected.filter((part) => !numbers.includes(part)).map((part) => `${part}/${of}: ありません`),
    ...numbers.filter((part, index) => numbers.indexOf(part) < index).map((part) => `${part}/${of}: 二つあります`),
  ];
}

function joined(folder: string, file: FileEntry, to: string): FileEntry {
  putAt(checkFile(folder, file), join(to, file.path));
  return file;
}

/** Gives the path of a file of a part. Throws a BuildError where it is not as it was built. */
function checkFile(folder: string, { path, sha256 }: FileEntry): string {
  const file = join(folder, path);
  if (entryOf(path, readFileSync(file)).sha256 === sha256) return file;
  throw new BuildError(`${file}: 作ったときと中身が違います。作り直してください。`);
}
