import { finishReplacement } from '../../src/importers/replace-files.ts';
import { dataFolder } from '../../src/model/site-data.ts';
import { buildPartFiles, buildSiteFiles } from './build-files.ts';
import { withCheck } from './check-data.ts';
import { compileSite } from './compile-site.ts';
import { finishSite } from './finish-site.ts';
import type { Made } from './make-site.ts';
import type { Step } from './run-steps.ts';
import type { PartNumber } from './site-parts.ts';

/** How a site is made. What these steps make is published only when all of them succeeded. */
export const buildSteps: readonly Step[] = siteSteps([]);

/** The same, where programs were built apart (`partSteps`) into these folders. */
export function siteSteps(parts: readonly string[]): readonly Step[] {
  let made: Made;
  return [
    { title: 'プログラムの組み立て', run: compile },
    {
      title: 'データの確認、ページと検索の索引の作成',
      run: async (places) => void (made = await withCheck(() => buildSiteFiles(places, parts))),
    },
    { title: 'できたサイトの確認', run: (places) => finishSite(places, made) },
  ];
}

/** How the pages and files of some programs are made, for `npm run build -- --join`. */
export function partSteps(number: PartNumber): readonly Step[] {
  return [
    { title: 'プログラムの組み立て', run: compile },
    { title: '一部の事業のページの作成', run: (places) => withCheck(() => buildPartFiles(places, number)) },
  ];
}

/** What a killed import left is finished first: from here on the data are read. */
async function compile(): Promise<void> {
  finishReplacement(dataFolder());
  await withCheck(compileSite);
}
