import type { DataSet } from './program.ts';
import { readDataSet } from './read-data.ts';

let cached: DataSet | undefined;

/** The folder of the data: data/, or another city's through DATA_DIR. */
export function dataFolder(): string {
  return process.env['DATA_DIR'] ?? 'data';
}

/** A message as the officer reads it: the rules call the folder of the data data/, another city has another one. */
export function namingDataFolder(message: string, folder = dataFolder()): string {
  return message.replaceAll(/(?<![\w/.-])data\/(?=\w)/g, () => `${folder.replace(/\/+$/, '')}/`);
}

/** The data of this build, read once per process. Throws when it cannot be used: the build checks it first and prints why. */
export function siteData(): DataSet {
  if (cached) return cached;
  const { data, issues } = readDataSet(dataFolder());
  if (!data) throw new Error(issues.map((issue) => `${issue.file} ${issue.place}: ${issue.found}`).join('\n'));
  cached = data;
  return data;
}
