import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { keepServer } from './scripts/build/keep-server.ts';

const dataDir = process.env.DATA_DIR ?? 'data';
const site = JSON.parse(readFileSync(`${dataDir}/site.json`, 'utf8'));

/** Only for `npm run build`, which renders the pages itself. */
const keepIn = process.env.KEEP_SERVER;

/** Vite's helper for preloading would double the only script of a program page. */
const withoutPreload = {
  name: 'without-preload',
  enforce: 'post',
  configEnvironment: () => ({ build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } } }),
};

export default defineConfig({
  site: process.env.SITE_URL || site.url,
  base: process.env.BASE_PATH || site.base,
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // A line break in a template is no blank, as in JSX and as Prettier formats it: Japanese has no blanks between words.
  compressHTML: 'jsx',
  build: { inlineStylesheets: 'never' },
  // Shiki writes style attributes, which the content security policy forbids.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [mdx(), ...(keepIn ? [keepServer(keepIn)] : [])],
  vite: { plugins: [withoutPreload], build: { assetsInlineLimit: 0 } },
});
