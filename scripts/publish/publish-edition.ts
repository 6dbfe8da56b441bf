import { dropEdition, keepEdition } from '../../src/editions/kept-files.ts';
import type { MadeEdition } from '../../src/editions/make-edition.ts';
import { publishWords as words } from '../../src/i18n/ja/publishing.ts';
import { stageData } from '../../src/publishing/staged-data.ts';
import type { PublishedEdition } from '../../src/schema/edition.ts';
import type { Places } from '../build/places.ts';
import { buildSite, type Step } from '../build/run-steps.ts';

/** What is published, and from where. */
export interface Publication {
  /** The data folder. */
  folder: string;
  /** Where the data are laid out as they will be. */
  stage: string;
  published: readonly PublishedEdition[];
  /** The new state; null where the data are those of the newest one. */
  made: MadeEdition | null;
}

/**
 * Builds the site from the data as they will be, keeps the new edition in the data folder, and puts the site in its
 * place. The edition is kept only when the whole site stands, and is taken back where the site cannot be put in its
 * place: data and site are both the old ones or both the new ones. DATA_DIR of this process becomes the stage.
 */
export async function publishEdition(
  places: Places,
  steps: readonly Step[],
  publication: Publication,
  report: (line: string) => void,
): Promise<void> {
  const { folder, stage, published, made } = publication;
  stageData(folder, stage, published, made);
  process.env['DATA_DIR'] = stage;
  let isKept = false;
  const keep = () => {
    if (!made) return;
    isKept = true;
    keepEdition(folder, published, made);
  };
  try {
    await buildSite(places, [...steps, { title: words.keepEdition, run: keep }], report);
  } catch (error) {
    if (made && isKept) dropEdition(folder, published, made.edition.version);
    throw error;
  }
}
