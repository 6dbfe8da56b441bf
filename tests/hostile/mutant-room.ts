import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkData } from '../../src/checks/all-checks.ts';
import type { Issue } from '../../src/model/issue.ts';
import { type DataSet, sheetFile } from '../../src/model/program.ts';
import { readDataSet } from '../../src/model/read-data.ts';

/** What became of a data folder with one file changed: refused with these errors, or the data to be shown. */
export type Verdict = { errors: Issue[]; data: null } | { errors: []; data: DataSet };

/** The data of one program, read and checked as a build does. */
export interface MutantRoom {
  /** Files by their paths in the folder, as they are without a change. */
  files: ReadonlyMap<string, string>;
  /** Reads and checks the folder with another text in one of its files. */
  judge: (file: string, text: string) => Verdict;
  remove: () => void;
}

/** A folder with the sheets of one program of `real`, and of the other files what concerns it. */
export function mutantRoom(real: DataSet, id: string, from = 'data'): MutantRoom {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  const files = filesOf(real, id, from);
  const put = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const [file, text] of files) put(file, text);
  return {
    files,
    judge: (file, text) => {
      put(file, text);
      try {
        return verdictOn(folder);
      } finally {
        put(file, files.get(file)!);
      }
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function filesOf(real: DataSet, id: string, from: string): Map<string, string> {
  const program = real.programs.find((each) => each.id === id)!;
  const asIs = ['site.json', 'vocabulary.json', 'corrections.json', 'sources/manifest.json'];
  return new Map([
    ...asIs.map((file): [string, string] => [file, readFileSync(join(from, file), 'utf8')]),
    ['programs.json', JSON.stringify([{ ...program.identity, relations: [] }])],
    ['decisions.json', JSON.stringify(real.decisions.filter(({ programId }) => programId === id))],
    ['editions.json', JSON.stringify(real.published)],
    ...program.sheets.map((sheet): [string, string] => [sheetFile(sheet).replace('data/', ''), JSON.stringify(sheet)]),
  ]);
}

function verdictOn(folder: string): Verdict {
  const { data, issues } = readDataSet(folder);
  const errors = [...issues, ...(data ? checkData(data) : [])].filter(({ severity }) => severity === 'error');
  return data && errors.length === 0 ? { errors: [], data } : { errors, data: null };
}

/** What is wrong with an error message: it must name file, place, what was found, what is expected and what to do. */
export function unclear({ file, place, found, expected, remedy }: Issue): string[] {
  const parts = { file, place, found, expected, remedy };
  const empty = Object.entries(parts).filter(([, text]) => typeof text !== 'string' || text.trim() === '');
  // A place may quote a label, and a label may be any word.
  const foreign = [expected, remedy].filter((text) => /\bTypeError|\[object |Cannot read|undefinedが/.test(text));
  const long = found.length > 2000 ? ['found is longer than a screen'] : [];
  return [...empty.map(([name]) => `no ${name}`), ...foreign, ...long];
}
