import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** Packages whose code the scripts of the pages contain: what those scripts import, and what their own files import in turn. */
export function browserPackages(source = 'src'): string[] {
  const pages = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.astro'))
    .map((path) => join(source, path));
  const seen = new Set<string>();
  const found = new Set<string>();
  for (const page of pages) {
    for (const specifier of scriptsOf(readFileSync(page, 'utf8'))) follow(page, specifier, seen, found);
  }
  return [...found].sort();
}

/** Sources and imports of the <script> elements of a page. */
function scriptsOf(page: string): string[] {
  const body = page.replace(/^---\n.*?\n---/s, '');
  return [...body.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)].flatMap(([, attributes = '', code = '']) => [
    ...(/\bsrc="(\.[^"]*)"/.exec(attributes)?.slice(1) ?? []),
    ...importsIn(code),
  ]);
}

/** Static and dynamic imports that are not types only, and workers. */
function importsIn(code: string): string[] {
  const { outputText } = ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ESNext } });
  const workers = [...code.matchAll(/new URL\(\s*'(\.[^']+)'/g)].map(([, path]) => path!);
  return [...ts.preProcessFile(outputText, true, true).importedFiles.map(({ fileName }) => fileName), ...workers];
}

function follow(from: string, specifier: string, seen: Set<string>, found: Set<string>): void {
  if (!specifier.startsWith('.')) {
    const parts = specifier.split('/');
    if (!specifier.startsWith('node:')) found.add(parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/'));
    return;
  }
  const file = normalize(join(dirname(from), specifier));
  if (seen.has(file) || !existsSync(file) || !file.endsWith('.ts')) return;
  seen.add(file);
  for (const each of importsIn(readFileSync(file, 'utf8'))) follow(file, each, seen, found);
}
