import { newCityReadme } from '../../i18n/ja/new-city-readme.ts';
import type { Site } from '../../schema/site.ts';
import type { Vocabulary } from '../../schema/vocabulary.ts';

/**
 * Scales that mean the same in every city. Numbers are not among them: 5 is best in one city, 1 in the next; nor letters:
 * C is the last but one of A to D and the middle of A to E. Lists of units and directions are the city's to write.
 */
const COMMON_WORDS: Vocabulary = {
  scales: [
    { role: 'rating', grades: ['高', '中', '低'], steps: true },
    { role: 'progress', grades: ['達成', '一部達成', '未達成'], steps: true },
  ],
};

/** The folders of a new city that have no file yet. */
export const CITY_FOLDERS = ['sheets', 'mappings', 'sources', 'editions'] as const;

/** The files of a new city's data folder, by path. `folder` is where it is, for the commands of the README. */
export function cityFiles(site: Site, folder: string): Map<string, string> {
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const empty = ['programs.json', 'decisions.json', 'corrections.json', 'editions.json', 'acknowledgements.json'];
  return new Map([
    ['site.json', json(site)],
    ['vocabulary.json', json(COMMON_WORDS)],
    ...empty.map((file): [string, string] => [file, json([])]),
    ['sources/manifest.json', json([])],
    ['README.md', newCityReadme(site.municipality, folder)],
  ]);
}
