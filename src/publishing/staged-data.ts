import { copyFileSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { keepEdition } from '../editions/kept-files.ts';
import type { MadeEdition } from '../editions/make-edition.ts';
import type { PublishedEdition } from '../schema/edition.ts';

const EDITIONS = 'editions';

/**
 * Lays out in `stage` the data folder as it will be when the edition is published, without touching the folder itself.
 * Its folders are links: a city's sheets are many, and a build only reads them. `made` null: nothing new is published.
 */
export function stageData(
  folder: string,
  stage: string,
  published: readonly PublishedEdition[],
  made: MadeEdition | null,
): void {
  rmSync(stage, { recursive: true, force: true });
  linkEntries(folder, stage, (name) => name === EDITIONS);
  linkEntries(join(folder, EDITIONS), join(stage, EDITIONS));
  if (made) keepEdition(stage, published, made);
}

function linkEntries(from: string, to: string, isLeftOut: (name: string) => boolean = () => false): void {
  mkdirSync(to, { recursive: true });
  for (const entry of entriesOf(from)) {
    const [source, target] = [resolve(from, entry.name), join(to, entry.name)];
    if (isLeftOut(entry.name)) continue;
    // A junction needs no special right on Windows; a link to a file would.
    if (entry.isDirectory()) symlinkSync(source, target, 'junction');
    else copyFileSync(source, target);
  }
}

/** A city that has published nothing may have no folder of editions. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
