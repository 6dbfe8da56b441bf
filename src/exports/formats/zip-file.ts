import { type Zippable, zipSync } from 'fflate';

/**
 * Files in one ZIP, sorted by path. `date` (YYYY-MM-DD) is the date of all of them: ZIP has no time zone, so the same
 * files give the same bytes everywhere.
 */
export function zipFile(files: readonly { path: string; bytes: Uint8Array }[], date: string): Uint8Array<ArrayBuffer> {
  const [year, month, day] = date.split('-').map(Number);
  const mtime = new Date(year!, month! - 1, day!);
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const entries: Zippable = Object.fromEntries(sorted.map(({ path, bytes }) => [path, [bytes, { mtime }]]));
  return zipSync(entries, { level: 6 });
}
