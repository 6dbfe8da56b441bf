import { closeSync, existsSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { BuildError } from './build-error.ts';

const TABLES = ['programs', 'costs', 'indicators', 'evaluations', 'texts'];

const ALWAYS = [
  'index.html',
  '404.html',
  '_headers',
  'programs/index.html',
  'search/index.html',
  'data/index.html',
  'feed.xml',
  'sitemap-index.xml',
  'build-manifest.json',
  ...TABLES.flatMap((name) => [`data/${name}.csv`, `data/${name}.parquet`]),
  'data/datapackage.json',
  'data/schema/sheet.json',
  'data/all.zip',
  'data/jimujigyo.sqlite',
  'data/codebook.csv',
  'data/csv-metadata.json',
  'data/catalog.jsonld',
  'data/changes.json',
  ...['programs', 'codes', 'openapi'].map((name) => `data/api/${name}.json`),
];

/** Folders that hold server code when Astro was stopped on its way. */
const LEFTOVERS = ['.prerender', 'server', 'chunks'];

/** The files of a program; one that is known in words only has no table of figures. */
export interface PromisedProgram {
  id: string;
  hasFigures: boolean;
}

/** Looks at a new site before it is published: everything that the public contract promises is there, and is whole. */
export function verifySite(folder: string, programs: readonly PromisedProgram[]): void {
  const files = [...ALWAYS, ...programs.flatMap(filesOf)];
  const faults = [
    ...files.filter((file) => !existsSync(join(folder, file))).map((file) => `${file}: ありません`),
    ...files
      .filter((file) => existsSync(join(folder, file)) && isCut(join(folder, file)))
      .map((file) => `${file}: 途中で切れています`),
    ...leftoversIn(folder).map((name) => `${name}: サイトに要らないものが残っています`),
    ...(existsSync(join(folder, 'pagefind')) ? [] : ['pagefind: 検索の索引がありません']),
  ];
  if (faults.length > 0) throw new BuildError(`できたサイトに足りないところがあります。\n${faults.join('\n')}`);
}

function filesOf({ id, hasFigures }: PromisedProgram): string[] {
  const csv = hasFigures ? [`programs/${id}.csv`] : [];
  const others = ['-texts.csv', '.json', '-metadata.json'].map((ending) => `programs/${id}${ending}`);
  return [`programs/${id}/index.html`, ...csv, ...others];
}

/** A disk that is full cuts files off. */
function isCut(file: string): boolean {
  const text = endOf(file).trimEnd();
  return file.endsWith('.html') ? !text.endsWith('</html>') : text === '';
}

/** The last bytes are enough: a site can have gigabytes. */
function endOf(file: string): string {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(64);
    const start = Math.max(0, fstatSync(descriptor).size - bytes.length);
    return bytes.toString('utf8', 0, readSync(descriptor, bytes, 0, bytes.length, start));
  } finally {
    closeSync(descriptor);
  }
}

function leftoversIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => LEFTOVERS.includes(name) || name.endsWith('.mjs'));
}
