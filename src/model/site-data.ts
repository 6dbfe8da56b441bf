import type { DataSet } from './program.ts';
import { readDataSet } from './read-data.ts';

let cached: DataSet | undefined;

/** The folder of the data: data/, or another city's through DATA_DIR. */
export function dataFolder(): string {
  return process.env['DATA_DIR'] ?? 'data';
}

/** The data of this build, read once per process. Throws when it cannot be used: the build checks it first and prints why. */
export function siteData(): DataSet {
  if (cached) return cached;
  const { data, issues } = readDataSet(dataFolder());
  if (!data) throw new Error(issues.map((issue) => `${issue.file} ${issue.place}: ${issue.found}`).join('\n'));
  cached = data;
  return data;
}
