import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../../src/model/site-data.ts';
import { siteBase } from '../site-address.ts';
import { writeManifest } from './build-manifest.ts';
import type { Made } from './make-site.ts';
import type { Places } from './places.ts';
import { writeSitemap } from './sitemap.ts';
import { verifySite } from './verify-site.ts';

/** Adds what speaks of the whole site, and looks whether all that is promised is there. */
export function finishSite({ fresh }: Places, { entries, programs }: Made): void {
  const sitemap = writeSitemap(fresh, entries, { root: siteRoot(), lastmod: newestDocument() });
  writeManifest(fresh, [...entries, ...sitemap]);
  verifySite(fresh, programs);
}

/** Full address of the home page; the same rule as in astro.config.mjs. */
function siteRoot(): string {
  const { url } = readData('site.json') as { url: string };
  return new URL(siteBase(), process.env['SITE_URL'] || url).href;
}

/** The day on which the newest document was received (YYYY-MM-DD); null without documents. */
function newestDocument(): string | null {
  const documents = readData(join('sources', 'manifest.json')) as { received: string }[];
  const days = documents.map(({ received }) => received).sort();
  return days.at(-1) ?? null;
}

function readData(file: string): unknown {
  return JSON.parse(readFileSync(join(dataFolder(), file), 'utf8'));
}
