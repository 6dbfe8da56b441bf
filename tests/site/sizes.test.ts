import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { all, fileOf, type Page, programPages, readBytes, readText } from './site.ts';

const KILOBYTE = 1024;

function addresses({ dom }: Page, selector: string, attribute: string): string[] {
  return all(dom, selector).flatMap((each) => each.getAttribute(attribute) ?? []);
}

function filesOf(page: Page, selector: string, attribute: string): string[] {
  return addresses(page, selector, attribute).map((address) =>
    fileOf(new URL(address, `https://x${page.address}`).pathname)!,
  );
}

/** A module and what it imports at once; what it imports on demand is not loaded with the page. */
function withImports(file: string): string[] {
  const imports = [...readText(file).matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)].map(([, path]) => path!);
  return [file, ...imports.flatMap((path) => withImports(normalize(join(dirname(file), path))))];
}

const scriptsOf = (page: Page) => [...new Set(filesOf(page, 'script[src]', 'src').flatMap(withImports))];
const zipped = (files: readonly string[]) => files.reduce((sum, file) => sum + gzipSync(readBytes(file)).length, 0);

/** Which page breaks the budget, and by how much. */
function overBudget(weights: readonly { file: string; bytes: number }[], budget: number): string[] {
  const kilobytes = (bytes: number) => `${(bytes / KILOBYTE).toFixed(1)} KB`;
  return weights
    .filter(({ bytes }) => bytes > budget)
    .map(({ file, bytes }) => `${file}: ${kilobytes(bytes)}, ${kilobytes(bytes - budget)} over ${kilobytes(budget)}`);
}

describe('a program page', () => {
  test('is at most 30 KB gzip, with everything it loads', () => {
    const weights = programPages.map((page) => {
      const parts = [
        ...filesOf(page, 'link[rel="stylesheet"]', 'href'),
        ...filesOf(page, 'img', 'src'),
        ...scriptsOf(page),
      ];
      return { file: page.file, bytes: zipped([page.file, ...parts]) };
    });
    expect(overBudget(weights, 30 * KILOBYTE)).toEqual([]);
  });

  test('has at most one script, of at most 2 KB', () => {
    const weights = programPages.map((page) => {
      const scripts = scriptsOf(page);
      return {
        file: page.file,
        scripts: scripts.length,
        bytes: scripts.reduce((sum, file) => sum + readBytes(file).length, 0),
      };
    });
    expect(weights.filter(({ scripts }) => scripts > 1)).toEqual([]);
    expect(overBudget(weights, 2 * KILOBYTE)).toEqual([]);
  });
});
