import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PROGRAMS = 3;

// Written by this project, checked by its schema elsewhere.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any;

/** A copy of a data folder with the first programs only and no published state: a build of it takes seconds. */
export function tinyData(from: string, to: string, count = PROGRAMS): void {
  cpSync(from, to, { recursive: true });
  const ids = readdirSync(join(to, 'sheets')).sort();
  const kept = ids.slice(0, count);
  for (const id of ids.slice(count)) rmSync(join(to, 'sheets', id), { recursive: true });
  rewrite(join(to, 'programs.json'), (programs) => programs.filter(({ id }: Json) => kept.includes(id)));
  rewrite(join(to, 'programs.json'), (programs) => programs.map((each: Json) => ({ ...each, relations: [] })));
  rewrite(join(to, 'decisions.json'), (decisions) => decisions.filter((each: Json) => kept.includes(each.programId)));
  rewrite(join(to, 'editions.json'), () => []);
  rmSync(join(to, 'editions'), { recursive: true, force: true });
}

/** Changes the first text of every sheet: another site comes of it. */
export function changeTexts(data: string, add: string): void {
  const sheets = join(data, 'sheets');
  for (const path of readdirSync(sheets, { recursive: true, encoding: 'utf8' })) {
    if (path.endsWith('.json')) rewrite(join(sheets, path), (sheet) => withAddition(sheet, add));
  }
}

function withAddition(sheet: Json, add: string): Json {
  const [first, ...others] = sheet.texts;
  return first ? { ...sheet, texts: [{ ...first, body: first.body + add }, ...others] } : sheet;
}

export function rewrite(file: string, change: (json: Json) => Json): void {
  if (existsSync(file)) writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')))));
}
