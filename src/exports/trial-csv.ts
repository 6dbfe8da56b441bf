import { rpaStory as words } from '../i18n/ja/stories.ts';
import type { RpaStory } from '../model/rpa-story.ts';
import type { Site } from '../schema/site.ts';
import { csv } from '../model/csv.ts';

/** The trial of RPA, a department a row: minutes converted to a year, shares in % to a tenth as the slides print them. */
export function trialCsv({ results, slides }: RpaStory, site: Site): string {
  const rows = results.map(({ name, before, after, saved, ratio }) => [
    site.municipalityCode,
    site.municipality,
    name,
    before,
    after,
    saved,
    Math.round(ratio * 1000) / 10,
    slides.title,
  ]);
  return csv(words.csvColumns, rows);
}
