import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

// Few packages, each for a reason that is written down.

const MOST = { dependencies: 19, devDependencies: 24 };

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<keyof typeof MOST, Record<string, string>>;
const reasons = readFileSync('docs/security.md', 'utf8');

describe.each(['dependencies', 'devDependencies'] as const)('%s', (kind) => {
  const names = Object.keys(manifest[kind]);

  test(`are at most ${MOST[kind]}`, () => expect(names.length).toBeLessThanOrEqual(MOST[kind]));

  test('have a reason in docs/security.md', () => {
    expect(names.filter((name) => !reasons.includes(`\`${name}\``))).toEqual([]);
  });
});

test('every package of the site is used by its code', () => {
  const files = ['src', 'scripts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  const code = [
    'astro.config.mjs',
    ...files.filter((file) => /\.(ts|astro|mdx|css|mjs)$/.test(file) && !/\.test\./.test(file)),
  ]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const isUsed = (name: string) => new RegExp(`(['"]|node_modules/)${name}(['"/])`).test(code);
  expect(Object.keys(manifest.dependencies).filter((name) => !isUsed(name))).toEqual([]);
});
