import type { DataSet } from './program.ts';
import { readDataSet } from './read-data.ts';

/** Compiled pages and the scripts around them have a copy of this file each; the data are read once for both. */
const holder = globalThis as { siteData?: DataSet };

/** The folder of the data: data/, or another city's through DATA_DIR. */
export function dataFolder(): string {
  return process.env['DATA_DIR'] ?? 'data';
}

/** A message as the officer reads it: the rules call the folder of the data data/, another city has another one. */
export function namingDataFolder(message: string, folder = dataFolder()): string {
  return message.replaceAll(/(?<![\w/.-])data\/(?=\w)/g, () => `${folder.replace(/\/+$/, '')}/`);
}

/**
 * The data of this build, read once per process. Throws when it cannot be used: the build checks it and prints why; with
 * DATA_CHECKED it does so in another process, and this one trusts the sheets.
 */
export function siteData(): DataSet {
  if (holder.siteData) return holder.siteData;
  const { data, issues } = readDataSet(dataFolder(), { isChecked: process.env['DATA_CHECKED'] === '1' });
  if (!data) throw new Error(issues.map((issue) => `${issue.file} ${issue.place}: ${issue.found}`).join('\n'));
  holder.siteData = data;
  return data;
}
