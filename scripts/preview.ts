// npm run preview -- [--port 4322] [--host 0.0.0.0] [--date YYYY-MM-DD] [--reason "…"] [--no-serve]
//
// Builds exactly what would be published, aside, and serves it on this machine until Ctrl+C. dist/ and data/ stay as they are.
// Day and reasons that are given here need not be given again to npm run publish.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printIssues } from '../src/checks/print-issues.ts';
import { previewWords as words } from '../src/i18n/ja/publishing.ts';
import type { DataSet } from '../src/model/program.ts';
import { dataFolder, namingDataFolder } from '../src/model/site-data.ts';
import { type Assessment, assess } from '../src/publishing/assessment.ts';
import { checklist, isReady, needsEdition } from '../src/publishing/checklist.ts';
import { nextEdition } from '../src/publishing/next-edition.ts';
import { dataHash, writePreview } from '../src/publishing/preview-record.ts';
import { printChecklist } from '../src/publishing/print-checklist.ts';
import { makeReport } from '../src/publishing/report/report.ts';
import { lastSummary, writeReport } from '../src/publishing/report/write-report.ts';
import { today } from '../src/publishing/today.ts';
import { BuildError } from './build/build-error.ts';
import { previewSite } from './publish/preview-site.ts';
import { buildRoot, previewPlaces } from './publish/places.ts';
import { publishRequest } from './publish/request.ts';
import { listen, portOf, siteListener } from './serve/server.ts';
import { siteBase } from './site-address.ts';
import { wholeData } from './whole-data.ts';

const { values } = parseArgs({
  allowNegative: true,
  options: {
    port: { type: 'string', default: '4322' },
    host: { type: 'string', multiple: true, default: ['127.0.0.1', '::1'] },
    date: { type: 'string' },
    reason: { type: 'string', multiple: true, default: [] },
    serve: { type: 'boolean', default: true },
  },
});

const root = buildRoot();
const folder = await wholeData();
const places = previewPlaces(root);
const record = { data: dataHash(folder), date: values.date ?? null, reasons: values.reason };

async function preview(assessment: Assessment, data: DataSet): Promise<void> {
  const request = { date: values.date ?? today(), reasons: reasonsOr(words.placeholder) };
  const next = needsEdition(assessment, data) ? nextEdition(folder, data, request) : { made: null };
  if ('problem' in next) throw new BuildError(next.problem);
  await previewSite(root, places, { folder, published: data.published, made: next.made });
  writePreview(places.record, record);
  console.log(words.made);
  if (values.serve) await serve();
  tellNext(assessment);
}

function reasonsOr(placeholder: string): string[] {
  return values.reason.length > 0 ? values.reason : [placeholder];
}

async function serve(): Promise<void> {
  const base = siteBase();
  const listener = siteListener({ folder: places.build.site, base });
  const servers = await listen(listener, values.host, Number(values.port));
  console.log(words.address(`http://localhost:${portOf(servers)}${base}`));
  console.log(words.stop);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(0));
}

function tellNext(assessment: Assessment): void {
  const given = { date: values.date, reasons: reasonsOr(words.placeholder) };
  const items = checklist(assessment, publishRequest(folder, given, record));
  process.stdout.write(`\n${namingDataFolder(printChecklist(items))}`);
  const reports = join(root, 'reports');
  console.log(words.report(writeReport(reports, makeReport(assessment, items, lastSummary(reports)))));
  console.log(isReady(items) ? words.publish(values.reason.length > 0) : words.finishFirst);
}

const assessment = assess(folder);
try {
  if (!assessment.data || assessment.findings.errors.length > 0)
    throw new BuildError(`${printIssues(assessment.findings.errors, dataFolder())}${words.errorsFirst}`);
  await preview(assessment, assessment.data);
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
