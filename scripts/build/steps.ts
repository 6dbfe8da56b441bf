import { hasFigures, type Program } from '../../src/model/program.ts';
import { siteData } from '../../src/model/site-data.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { proseRecords } from '../../src/search/prose-records.ts';
import { programRecords } from '../../src/search/record.ts';
import { checkData } from './check-data.ts';
import { makePages } from './make-pages.ts';
import type { Step } from './run-steps.ts';
import { verifySite } from './verify-site.ts';

/** How the site is made. What these steps make is published only when all of them succeeded. */
export const buildSteps: readonly Step[] = [
  { title: 'データの確認', run: checkData },
  { title: 'ページとデータの作成', run: makePages },
  {
    title: '検索の索引の作成',
    run: async ({ fresh }) => {
      await buildIndex([...programRecords(siteData()), ...proseRecords(fresh)], { out: fresh });
    },
  },
  { title: 'できたサイトの確認', run: ({ fresh }) => verifySite(fresh, siteData().programs.map(promised)) },
];

function promised(program: Program) {
  return { id: program.id, hasFigures: hasFigures(program) };
}
