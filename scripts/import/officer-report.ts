import { assess } from '../../src/publishing/assessment.ts';
import { checklist } from '../../src/publishing/checklist.ts';
import type { ImportSummary } from '../../src/publishing/import-summary.ts';
import { namingDataFolder } from '../../src/model/site-data.ts';
import { readPreview } from '../../src/publishing/preview-record.ts';
import { printReport } from '../../src/publishing/report/print-report.ts';
import { makeReport } from '../../src/publishing/report/report.ts';
import { writeReport } from '../../src/publishing/report/write-report.ts';
import { buildRoot, previewPlaces } from '../publish/places.ts';
import { publishRequest } from '../publish/request.ts';
import { join } from 'node:path';

/** Writes the officer's report of an import and returns what the terminal says of it. */
export function officerReport(folder: string, summary: ImportSummary): string {
  const root = buildRoot();
  const assessment = assess(folder);
  const request = publishRequest(folder, { reasons: [] }, readPreview(previewPlaces(root).record));
  const report = makeReport(assessment, checklist(assessment, request), summary);
  return namingDataFolder(printReport(report, writeReport(join(root, 'reports'), report)), folder);
}
