import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathOfSheet, printSheet } from '../../src/importers/write-sheets.ts';
import type { Program } from '../../src/model/program.ts';
import { readDataSet } from '../../src/model/read-data.ts';
import type { ProgramIdentity } from '../../src/schema/program.ts';
import type { SourceDocument } from '../../src/schema/site.ts';
import { bureauOf, departmentAt } from './made-names.ts';
import { type BureauDocument, madeProgram } from './made-program.ts';
import { sentencePool } from './sentence-pool.ts';
import { sourceLines } from './source-lines.ts';

export interface CityOptions {
  programs: number;
  /** Sheet years, the newest 2024. */
  years: number;
  /** A data folder whose texts and settings are taken. */
  from: string;
  out: string;
}

/** Files that the generated sheets come with, made here and not taken over. */
const OWN = ['programs.json', 'decisions.json', 'corrections.json', 'editions.json'];
const LICENCE_NOTE = '測定用の作りものです。';

/** Writes a data folder of a whole made-up city: the same bytes each time. Returns the number of sheets. */
export function writeCity({ programs, years, from, out }: CityOptions): number {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, 'sources'), { recursive: true });
  for (const file of readdirSync(from).filter((name) => name.endsWith('.json') && !OWN.includes(name)))
    copyFileSync(join(from, file), join(out, file));
  const pool = sentencePool(realPrograms(from).flatMap((program) => program.sheets));
  const bureaus = Map.groupBy(Array.from({ length: programs }, (_, index) => index), bureauOf); // prettier-ignore
  const made = [...bureaus].map(([bureau, indexes]) => writeBureau(bureau, indexes, { pool, years, out }));
  writeJson(out, 'programs.json', made.flatMap((each) => each.identities)); // prettier-ignore
  writeJson(out, join('sources', 'manifest.json'), made.flatMap((each) => each.documents)); // prettier-ignore
  for (const file of OWN.slice(1)) writeJson(out, file, []);
  return made.reduce((sum, each) => sum + each.sheets, 0);
}

function realPrograms(folder: string): Program[] {
  const { data, issues } = readDataSet(folder);
  if (!data) throw new Error(issues.map(({ file, found }) => `${file}: ${found}`).join('\n'));
  return data.programs;
}

interface WrittenBureau {
  identities: ProgramIdentity[];
  documents: SourceDocument[];
  sheets: number;
}

interface BureauOptions {
  pool: ReturnType<typeof sentencePool>;
  years: number;
  out: string;
}

/** One bureau at a time: the texts of all of them would not fit into the memory. */
function writeBureau(bureau: number, indexes: readonly number[], { pool, years, out }: BureauOptions): WrittenBureau {
  const documents = new Map<number, BureauDocument>();
  const documentOf = (_: number, edition: number) => {
    const found = documents.get(edition) ?? { id: `e${edition}-b${bureau}`, lines: sourceLines(), sheets: 0 };
    documents.set(edition, found);
    return found;
  };
  const made = indexes.map((index) => madeProgram(index, years, pool, documentOf));
  for (const sheet of made.flatMap((each) => each.sheets)) {
    const file = join(out, 'sheets', pathOfSheet(sheet));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, printSheet(sheet));
  }
  const listed = [...documents].map(([edition, document]) => writeDocument(bureau, edition, document, out));
  return { identities: made.map((each) => each.identity), documents: listed, sheets: made.flatMap((each) => each.sheets).length }; // prettier-ignore
}

function writeDocument(bureau: number, edition: number, { id, lines, sheets }: BureauDocument, out: string) {
  writeFileSync(join(out, 'sources', `${id}.txt`), lines.text());
  const { bureau: department } = departmentAt(bureau * 80, false);
  return {
    ...{ id, file: `${id}.txt`, title: `${edition}年度 事務事業マネジメントシート（${department}）`, edition },
    ...{ covers: `${edition}年度`, publisher: '測定用の市', department, form: 'R6マネジメントシート', sheets },
    ...{ received: '2026-11-22', licenceNote: LICENCE_NOTE, note: LICENCE_NOTE },
  };
}

function writeJson(folder: string, file: string, content: unknown): void {
  writeFileSync(join(folder, file), `${JSON.stringify(content, null, 1)}\n`);
}
