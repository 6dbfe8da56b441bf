import { renameSync, writeFileSync } from 'node:fs';

/** Writes a JSON file of data/ in one step: a stopped run leaves the old one whole. */
export function writeJson(file: string, value: unknown): void {
  const aside = `${file}.new`;
  writeFileSync(aside, `${JSON.stringify(value, null, 2)}\n`);
  renameSync(aside, file);
}
