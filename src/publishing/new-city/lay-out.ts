import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newCityWords as words } from '../../i18n/ja/new-city.ts';
import { type Answers, siteOf } from './answers.ts';
import { CITY_FOLDERS, cityFiles } from './city-files.ts';

/**
 * Lays out the data folder of a new city and returns the paths written, or every problem. A folder with anything in it is
 * refused: nothing is overwritten.
 */
export function layOutCity(folder: string, answers: Answers): { written: string[] } | { problems: string[] } {
  const made = siteOf(answers);
  const taken = existsSync(folder) && readdirSync(folder).length > 0 ? [words.taken(folder)] : [];
  if ('problems' in made) return { problems: [...made.problems, ...taken] };
  if (taken.length > 0) return { problems: taken };
  const files = cityFiles(made.site, folder);
  for (const name of CITY_FOLDERS) mkdirSync(join(folder, name), { recursive: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    // wx: refuses a file that came into being meanwhile.
    writeFileSync(join(folder, path), text, { flag: 'wx' });
  }
  return { written: [...files.keys()].map((path) => join(folder, path)) };
}
