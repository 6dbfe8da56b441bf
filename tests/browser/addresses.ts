import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** Every page of the built site, relative to its base: '', 'programs/0088/', '404.html'. */
export const addresses: string[] = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html'))
  .map((file) => encodeURI(file.replace(/index\.html$/, '')))
  .sort();

/** A program with everything: figures of three forms, gaps, indicators of several plans. */
export const RICH_PROGRAM = 'programs/0088/';
/** A program that is known in words only. */
export const PLAIN_PROGRAM = 'programs/0072/';

/** Folders whose pages all come from one template. */
const ONE_TEMPLATE = ['programs', 'departments', 'browse', 'years', 'sources'];

/** One page of each kind: every page but those of one template, of which the first stands for all. */
export const pageKinds: string[] = [
  ...[...Map.groupBy(addresses, folderOf)].flatMap(([folder, pages]) =>
    ONE_TEMPLATE.includes(folder) ? pages.slice(0, 1) : pages,
  ),
  RICH_PROGRAM,
  PLAIN_PROGRAM,
];

/** The first folder that a page lies below: 'programs' of 'programs/0088/'; '' for 'programs/' itself. */
function folderOf(address: string): string {
  return /^([^/]+)\/.+/.exec(address)?.[1] ?? '';
}

/** All addresses in a few parts, named by their ends: one test each is quicker than one test a page. */
export function parts(all: readonly string[], count = 4): [name: string, part: string[]][] {
  const size = Math.ceil(all.length / count);
  return Array.from({ length: count }, (_, index) => all.slice(index * size, (index + 1) * size))
    .filter((part) => part.length > 0)
    .map((part) => [`/${decodeURI(part[0]!)} to /${decodeURI(part.at(-1)!)}`, part]);
}

/** Opens one page after the other and collects what `find` finds, with the address of its page. */
export async function faultsOnAll(
  page: Page,
  all: readonly string[],
  find: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const faults: string[] = [];
  for (const address of all) {
    const response = await page.goto(address);
    if (!response?.ok() && address !== '404.html') faults.push(`/${decodeURI(address)}: ${response?.status()}`);
    faults.push(...(await find(page)).map((fault) => `/${decodeURI(address)}: ${fault}`));
  }
  return faults;
}
