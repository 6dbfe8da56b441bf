import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rewrite } from '../build/faults/tiny-data.ts';
import { FORMULAS, XSS } from './strings.ts';

// Every text field of a small data folder gets a hostile text, each text in many fields.

// Canonical files, changed where the schema has a text.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any;

/** Fields whose texts are ids, codes, dates, numbers or addresses: the schema refuses anything else there. */
const NOT_TEXTS = new Set([
  ...['programId', 'id', 'document', 'status', 'item_code', 'measure', 'role', 'better', 'basis', 'kind_code', 'cell'],
  ...['edition', 'file', 'received', 'url', 'base', 'municipalityCode', 'certainty', 'date'],
  ...['light', 'dark', 'before', 'after', 'colours'],
]);

/** What a department may be called: it becomes an address. */
const PLAIN = XSS.filter((text) => text.length <= 40 && !/^\.|[/\\?#%*:|"<>]/.test(text));

/** Texts without what the rules refuse everywhere: control characters, blanks without width. */
const TEXTS = [...XSS, ...FORMULAS.filter((text) => !/[\0-\u001F\u200B\u202E\uFEFF]/.test(text))];

/** Which texts were put where: `<file> <path>` and the text. */
export type Planted = { place: string; text: string }[];

/** Plants the texts, one after the other, in every text field of the folder. */
export function plant(data: string): Planted {
  const planted: Planted = [];
  const next = (place: string, texts: readonly string[]): string => {
    const text = texts[planted.length % texts.length]!;
    planted.push({ place, text });
    return text;
  };
  for (const file of ['programs.json', 'decisions.json', 'corrections.json', 'sources/manifest.json', 'site.json'])
    rewrite(join(data, file), (json) => planting(json, file, next));
  for (const file of sheetsIn(data)) rewrite(join(data, file), (json) => planting(json, file, next));
  namesApart(data);
  writeFileSync(join(data, 'vocabulary.json'), JSON.stringify({ scales: [] }));
  return planted;
}

function sheetsIn(data: string): string[] {
  const files = readdirSync(join(data, 'sheets'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => join('sheets', file))
    .sort();
}

type Next = (place: string, texts: readonly string[]) => string;

function planting(json: Json, place: string, next: Next): Json {
  if (Array.isArray(json)) return json.map((each, index) => planting(each, `${place} ${index}`, next));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [key, plantedField(json, key, value, `${place} ${key}`, next)]),
  );
}

function plantedField(owner: Json, key: string, value: Json, place: string, next: Next): Json {
  if (typeof value !== 'string') {
    if (Array.isArray(value) && value.every((each) => typeof each === 'string'))
      return value.map((_each, index) => next(`${place} ${index}`, TEXTS));
    return NOT_TEXTS.has(key) ? value : planting(value, place, next);
  }
  // The item of a cost and the kind of a decision are codes, those of an evaluation and an indicator are words.
  const isCode = (key === 'item' && !('grade' in owner)) || (key === 'kind' && !('targets' in owner));
  if (NOT_TEXTS.has(key) || isCode) return value;
  if (key === 'bureau' || key === 'section') return next(place, PLAIN);
  return next(place, TEXTS);
}

/** Two programs of one name are refused. */
function namesApart(data: string): void {
  rewrite(join(data, 'programs.json'), (programs: Json[]) =>
    programs.map((each, index) => ({ ...each, name: `${each.name} ${index}`, otherNames: [] })),
  );
}

/** A text file of the built site; empty where there is none. */
export function readBuilt(site: string, file: string): string {
  return existsSync(join(site, file)) ? readFileSync(join(site, file), 'utf8') : '';
}
