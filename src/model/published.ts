import type { PublishedEdition } from '../schema/edition.ts';
import type { DataSet } from './program.ts';

/** Before the first publication. */
export const UNPUBLISHED = '0.0.0';

/** The newest published state of the data; undefined before the first. */
export function newestPublished({ published }: Pick<DataSet, 'published'>): PublishedEdition | undefined {
  return published.at(-1);
}

/** Version of the data (semver), the same on every page and in every file. */
export function dataVersion(data: Pick<DataSet, 'published'>): string {
  return newestPublished(data)?.version ?? UNPUBLISHED;
}

// Addresses of the published states, relative to the base path of the site.

export const CHANGES_PATH = 'data/changes/';
export const CHANGES_JSON_PATH = 'data/changes.json';
/** The files of one published state; they never change. */
export const versionPath = (version: string) => `data/${version}/`;
