import { mkdirSync } from 'node:fs';
import { stageData } from '../../src/publishing/staged-data.ts';
import { takeLock } from '../build/lock.ts';
import { placesOf } from '../build/places.ts';
import { buildSite } from '../build/run-steps.ts';
import { buildSteps } from '../build/steps.ts';
import type { PreviewPlaces } from './places.ts';
import type { Publication } from './publish-edition.ts';

/**
 * Builds into reports/preview/ the site as it would be published. Holds the lock of the ordinary build too: two builds at
 * once in one project disturb each other. DATA_DIR of this process becomes the stage.
 */
export async function previewSite(
  root: string,
  { build, stage }: PreviewPlaces,
  { folder, published, made }: Omit<Publication, 'stage'>,
): Promise<void> {
  const ordinary = placesOf(root);
  mkdirSync(ordinary.workshop, { recursive: true });
  const release = takeLock(ordinary);
  try {
    stageData(folder, stage, published, made);
    process.env['DATA_DIR'] = stage;
    // What buildSite says of dist is not so here.
    await buildSite(build, buildSteps, (line) => line.includes('dist') || console.log(line));
  } finally {
    release();
  }
}
