import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

const dataDir = process.env.DATA_DIR ?? 'data';
const site = JSON.parse(readFileSync(`${dataDir}/site.json`, 'utf8'));
const documents = JSON.parse(readFileSync(`${dataDir}/sources/manifest.json`, 'utf8'));
/** Pages change when the data does, not when somebody builds. */
const lastmod = new Date(
  documents
    .map((document) => document.received)
    .sort()
    .at(-1),
);

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
  integrations: [mdx(), sitemap({ lastmod })],
  vite: { plugins: [withoutPreload], build: { assetsInlineLimit: 0 } },
});
