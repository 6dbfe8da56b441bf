import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataFolder, namingDataFolder } from '../../model/site-data.ts';
import type { ImportSummary } from '../import-summary.ts';
import { html } from '../../model/html.ts';
import type { Report } from './report.ts';
import { reportHtml } from './report-page.ts';

/** The page and what the last import said of itself, in the folder of the reports. */
export const REPORT_FILE = 'import.html';
const SUMMARY_FILE = 'import.json';

/** Writes the page; an import also leaves its counts there, for the reports of preview and publish. Returns the file of the page. */
export function writeReport(folder: string, report: Report): string {
  const file = join(folder, REPORT_FILE);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, namingDataFolder(reportHtml(report), html`${dataFolder()}`.markup));
  if (report.summary) writeFileSync(join(folder, SUMMARY_FILE), `${JSON.stringify(report.summary, null, 2)}\n`);
  return file;
}

/** The counts of the last import that was written; null where there is none, or its errors kept data/ as it was. */
export function lastSummary(folder: string): ImportSummary | null {
  const file = join(folder, SUMMARY_FILE);
  if (!existsSync(file)) return null;
  try {
    const summary = JSON.parse(readFileSync(file, 'utf8')) as ImportSummary;
    return summary.outcome === 'written' ? summary : null;
  } catch {
    return null;
  }
}
