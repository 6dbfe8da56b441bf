import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** From the ground up. A folder may import from itself and from those named here, all of them further up this list. */
const FOLDERS: Record<string, string[]> = {
  schema: [],
  i18n: ['schema'],
  model: ['schema', 'i18n'],
  importers: ['schema', 'i18n'],
  checks: ['schema', 'i18n', 'model'],
  charts: ['schema', 'i18n', 'model'],
  exports: ['schema', 'i18n', 'model'],
  editions: ['schema', 'i18n', 'model', 'exports'],
  publishing: ['schema', 'i18n', 'model', 'importers', 'checks', 'exports', 'editions'],
  search: ['schema', 'i18n', 'model'],
  components: ['schema', 'i18n', 'model', 'charts', 'search'],
  layouts: ['i18n', 'model', 'components', 'styles'],
  pages: [
    'schema',
    'i18n',
    'model',
    'checks',
    'charts',
    'exports',
    'editions',
    'search',
    'components',
    'layouts',
    'content',
  ],
};

const HOMES: [packages: RegExp, homes: string[]][] = [
  [/^zod$/, ['schema']],
  [/^d3-/, ['charts']],
  // CSV out and CSV in.
  [/^papaparse$/, ['exports', 'importers']],
  [/^pagefind$/, ['search']],
];

/** Folders, and single files, that may touch the disk. All others are functions from values to values. */
const AT_THE_RIM = [
  'model',
  'importers',
  'publishing',
  'search',
  'src/checks/file-names.ts',
  'src/exports/images/outline-font.ts',
  'src/editions/kept-files.ts',
];

interface Source {
  /** src/charts/axis.ts */
  path: string;
  folder: string;
  text: string;
  imports: string[];
}

const sources: Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|astro|mdx)$/.test(path))
  .map((path) => sourceAt(join('src', path)));
const sourcesWithoutTests = sources.filter(({ path }) => !isTest(path));

function sourceAt(path: string): Source {
  const text = readFileSync(path, 'utf8');
  return { path, folder: folderOf(path), text, imports: importsOf(path, text) };
}

function isTest(path: string): boolean {
  return path.endsWith('.test.ts');
}

function folderOf(path: string): string {
  return path.split('/')[1]!;
}

/** Everything that a file names: static, type-only and dynamic imports, and the scripts of a page. */
function importsOf(path: string, text: string): string[] {
  if (path.endsWith('.ts')) return imported(text);
  const frontmatter = /^---\n(.*?)\n---/s.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)];
  const addresses = scripts.flatMap(([, attributes = '']) => /\bsrc="(\.[^"]*)"/.exec(attributes)?.[1] ?? []);
  const code = path.endsWith('.mdx') ? (text.match(/^import .*$/gm) ?? []).join('\n') : frontmatter;
  return [code, ...scripts.map(([, , body = '']) => body)].flatMap(imported).concat(addresses);
}

function imported(code: string): string[] {
  return ts.preProcessFile(code, true, true).importedFiles.map((file) => file.fileName);
}

function target(source: Source, specifier: string): string {
  return normalize(join(dirname(source.path), specifier.replace(/\?.*$/, '')));
}

const inside = (source: Source) =>
  source.imports.filter((each) => each.startsWith('.')).map((each) => target(source, each));
const outside = (source: Source) => source.imports.filter((each) => !each.startsWith('.')).map(packageOf);

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

describe('imports', () => {
  test('every folder with code has its place in the list', () => {
    const folders = new Set(sources.filter(({ path }) => path.split('/').length > 2).map(({ folder }) => folder));
    expect([...folders].filter((folder) => !FOLDERS[folder] && folder !== 'content')).toEqual([]);
  });

  test('the list itself only points up', () => {
    const order = [...Object.keys(FOLDERS), 'styles', 'content'];
    for (const [folder, allowed] of Object.entries(FOLDERS)) {
      const above = ['styles', 'content', ...order.slice(0, order.indexOf(folder))];
      expect(allowed.filter((each) => !above.includes(each))).toEqual([]);
    }
  });

  test('point only at the folders that the list allows', () => {
    const wrong = sourcesWithoutTests.flatMap((source) =>
      inside(source)
        .filter((path) => folderOf(path) !== source.folder && !FOLDERS[source.folder]?.includes(folderOf(path)))
        .map((path) => `${source.path} -> ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  test('name files that exist, with their extension', () => {
    const wrong = sources.flatMap((source) =>
      inside(source)
        .filter((path) => !existsSync(path))
        .map((path) => `${source.path} -> ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  test('make no circle', () => {
    expect(circles(sourcesWithoutTests)).toEqual([]);
  });
});

describe('outside packages', () => {
  test('have the home that was decided', () => {
    const wrong = sourcesWithoutTests.flatMap((source) =>
      outside(source)
        .filter((name) => HOMES.some(([packages, homes]) => packages.test(name) && !homes.includes(source.folder)))
        .map((name) => `${source.path}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('have one home', () => {
    const homes = new Map<string, Set<string>>();
    for (const source of sourcesWithoutTests) {
      for (const name of outside(source)) homes.set(name, (homes.get(name) ?? new Set()).add(source.folder));
    }
    const shared = [...homes].filter(([name, folders]) => folders.size > 1 && !/^(node|astro|papaparse$):?/.test(name));
    expect(shared.map(([name, folders]) => `${name}: ${[...folders].join(', ')}`)).toEqual([]);
  });

  test('the disk is touched only at the rim', () => {
    const isAtTheRim = ({ folder, path }: Source) => AT_THE_RIM.includes(folder) || AT_THE_RIM.includes(path);
    const wrong = sourcesWithoutTests.filter((source) => !isAtTheRim(source) && outside(source).some(isEffect));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

function isEffect(name: string): boolean {
  return /^node:(fs|child_process|http|https|net|worker_threads)$/.test(name);
}

describe('files', () => {
  test('no barrels: nothing is exported from elsewhere', () => {
    const barrels = sources.filter(({ text }) => /^export\s+(type\s+)?(\*|\{[^}]*\})[^;]*\bfrom\b/m.test(text));
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });

  test('are named after a subject', () => {
    const unnamed = sources.filter(
      ({ path, folder }) => folder !== 'pages' && /\/(index|utils?|helpers?|common)\.ts$/.test(path),
    );
    expect(unnamed.map(({ path }) => path)).toEqual([]);
  });

  test('no tests in src/pages: they would become routes', () => {
    expect(sources.filter(({ path, folder }) => folder === 'pages' && isTest(path))).toEqual([]);
  });
});

/** Every circle of imports, as the path that leads back to its first file. */
function circles(all: readonly Source[]): string[] {
  const edges = new Map(all.map((source) => [source.path, inside(source)]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
    if (trail.includes(path) || done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return found;
}
