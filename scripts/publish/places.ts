import { join } from 'node:path';
import { type Places, placesOf } from '../build/places.ts';

/** Everything that a preview makes: its site, the data as they will be published, and its record. */
export interface PreviewPlaces {
  /** A site and a workshop of its own: a preview never touches dist. */
  build: Places;
  stage: string;
  record: string;
}

/** The project, or the folder that BUILD_ROOT names (tests): where dist/ and reports/ are made. */
export function buildRoot(): string {
  return process.env['BUILD_ROOT'] ?? process.cwd();
}

export function previewPlaces(root: string): PreviewPlaces {
  const folder = join(root, 'reports', 'preview');
  return {
    build: placesOf(folder),
    stage: join(folder, 'data'),
    record: join(folder, 'preview.json'),
  };
}
