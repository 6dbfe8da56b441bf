import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browserPackages } from './browser-packages.ts';
import { isAllowed, lockedPackages } from './packages.ts';
import { printLicences } from './print-licences.ts';
import { COPIED, SHIPPED } from './shipped.ts';

describe('what reaches the reader', () => {
  test('public/licences.txt is that of the installed packages (npm run licences)', () => {
    expect(readFileSync('public/licences.txt', 'utf8')).toBe(printLicences());
  });

  test('the scripts of the pages contain no package that is not named there', () => {
    const named = SHIPPED.map((shipped) => shipped.package);
    expect(browserPackages().filter((name) => !named.includes(name))).toEqual([]);
    expect(COPIED.filter((name) => !named.includes(name))).toEqual([]);
  });

  test('a package is found behind a page, a script, a worker and a further file', () => {
    const source = mkdtempSync(join(tmpdir(), 'browser-'));
    const put = (file: string, text: string) => writeFileSync(join(source, file), text);
    put(
      'page.astro',
      "---\nimport server from 'server-only';\n---\n<script src=\"./a.ts\"></script><script>import 'one';</script>",
    );
    put(
      'a.ts',
      "import type { T } from 'types-only';\nimport './b.ts';\nnew Worker(new URL('./w.ts', import.meta.url));",
    );
    put('b.ts', "const later = () => import('@two/part/inner.js');");
    put('w.ts', "import 'three';");
    expect(browserPackages(source)).toEqual(['@two/part', 'one', 'three']);
    rmSync(source, { recursive: true });
  });

  test('the terms are there in full', () => {
    const text = printLicences();
    expect(text.match(/Permission is hereby granted/g)?.length).toBeGreaterThan(1);
    expect(text).toContain('SIL OPEN FONT LICENSE');
  });
});

describe('licences of packages', () => {
  test('every package of the site has an allowed one', () => {
    const faults = lockedPackages().filter(({ isDev, licence }) => !isDev && !isAllowed(licence));
    expect(faults.map(({ path, licence }) => `${path}: ${licence}`)).toEqual([]);
  });

  test('an expression is read as it is meant', () => {
    expect(isAllowed('(MIT OR GPL-3.0-only)')).toBe(true);
    expect(isAllowed('MIT AND GPL-3.0-only')).toBe(false);
    expect(isAllowed('GPL-3.0-only')).toBe(false);
    expect(isAllowed(null)).toBe(false);
  });
});

describe('integrity of an installation', () => {
  test.each(['package-lock.json', 'tools/node/package-lock.json'])('%s: a hash for every package', (file) => {
    const packages = lockedPackages(file);
    expect(packages.length).toBeGreaterThan(0);
    expect(packages.filter(({ integrity }) => !/^sha512-/.test(integrity ?? '')).map(({ path }) => path)).toEqual([]);
  });

  test('exact versions only, and no package from anywhere but a registry', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test('the bootstrap and the workflows install by npm ci', () => {
    const commands = ['scripts/with-node.mjs', '.github/workflows/test.yml', '.github/workflows/deploy.yml'];
    for (const file of commands) {
      const text = readFileSync(file, 'utf8');
      expect(text, file).toMatch(/npm\(\['ci'|npm ci/);
      expect(text, file).not.toMatch(/npm (install|i) |\['install'/);
    }
  });
});
