// node scripts/build/index-task.ts <out> <result>
//
// One process of a build: writes the search index of DATA_DIR and of the prose pages in <out>, and says in the file
// <result> what it wrote and which programs the site promises.
import { writeFileSync } from 'node:fs';
import { hasFigures } from '../../src/model/program.ts';
import { siteData } from '../../src/model/site-data.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { indexPiece } from '../../src/search/index/index-piece.ts';
import { proseRecords } from '../../src/search/prose-records.ts';
import { programRecords } from '../../src/search/record.ts';
import { entriesBelow } from './file-entry.ts';
import { resourceUse } from './resource-use.ts';

const [out, result] = process.argv.slice(2) as [string, string];
const records = [...programRecords(siteData()), ...proseRecords(out)];
await buildIndex(records.map(indexPiece), { out, count: records.length });
const promised = siteData().programs.map((program) => ({ id: program.id, hasFigures: hasFigures(program) }));
const entries = entriesBelow(out, (path) => path.startsWith('pagefind/'));
writeFileSync(result, JSON.stringify({ entries, promised, uses: [resourceUse('index')] }));
