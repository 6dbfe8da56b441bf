// npm run publish -- [--date YYYY-MM-DD] [--reason "…" [--reason "…"]]
//
// Goes through the checklist; where all of it is done, makes the new edition (版), builds the site and puts it in dist/.
// Where anything is open or fails, data/ and dist/ stay as they were and the exit code is 1.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { publishWords as words } from '../src/i18n/ja/publishing.ts';
import type { DataSet } from '../src/model/program.ts';
import { dataVersion } from '../src/model/published.ts';
import { namingDataFolder } from '../src/model/site-data.ts';
import { assess } from '../src/publishing/assessment.ts';
import { checklist, isReady, needsEdition, type PublishRequest } from '../src/publishing/checklist.ts';
import { nextEdition } from '../src/publishing/next-edition.ts';
import { readPreview } from '../src/publishing/preview-record.ts';
import { printChecklist } from '../src/publishing/print-checklist.ts';
import { BuildError } from './build/build-error.ts';
import { placesOf } from './build/places.ts';
import { buildSteps } from './build/steps.ts';
import { buildRoot, previewPlaces } from './publish/places.ts';
import { publishEdition } from './publish/publish-edition.ts';
import { publishRequest } from './publish/request.ts';
import { wholeData } from './whole-data.ts';

const { values } = parseArgs({
  options: { date: { type: 'string' }, reason: { type: 'string', multiple: true, default: [] } },
});

const root = buildRoot();
const folder = await wholeData();
const preview = readPreview(previewPlaces(root).record);
const request = publishRequest(folder, { date: values.date, reasons: values.reason }, preview);
const assessment = assess(folder);
const items = checklist(assessment, request);
process.stdout.write(namingDataFolder(printChecklist(items)));
const problem = isReady(items) && assessment.data ? await publish(assessment.data, request) : words.blocked;
if (problem !== null) {
  console.error(problem);
  process.exitCode = 1;
}

/** null when it is done, else why nothing was published. */
async function publish(data: DataSet, { date, reasons }: PublishRequest): Promise<string | null> {
  const next = needsEdition(assessment, data) ? nextEdition(folder, data, { date, reasons }) : { made: null };
  if ('problem' in next) return next.problem;
  const stage = join(root, 'reports', 'publish', 'data');
  const publication = { folder, stage, published: data.published, made: next.made };
  try {
    await publishEdition(placesOf(root), buildSteps, publication, console.log);
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    return `${error.message}\n${words.failed}`;
  }
  const edition = next.made?.edition;
  console.log(edition ? words.made(edition.version, edition.date) : words.sameEdition(dataVersion(data)));
  for (const line of [words.next, words.upload, words.commit, words.github, words.undo]) console.log(line);
  return null;
}
