import { readdirSync } from 'node:fs';

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

/** One page of each kind. */
export const pageKinds: string[] = [
  ...addresses.filter((address) => !/^(programs|departments|sources)\/.+/.test(address)),
  RICH_PROGRAM,
  PLAIN_PROGRAM,
  ...['departments/', 'sources/'].map((folder) =>
    addresses.find((address) => address.startsWith(folder) && address !== folder)!,
  ),
];
