import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a preview was made from. */
export interface PreviewRecord {
  /** `dataHash` of the data folder. */
  data: string;
  /** Day and reasons that the preview shows; null and none where none were given. */
  date: string | null;
  reasons: string[];
}

/** SHA-256 over every file of a data folder, by path and content. */
export function dataHash(folder: string): string {
  const hash = createHash('sha256');
  for (const path of filesIn(folder)) {
    const content = readFileSync(join(folder, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** null where no preview was made, or its record cannot be read. */
export function readPreview(file: string): PreviewRecord | null {
  if (!existsSync(file)) return null;
  try {
    const { data, date, reasons } = JSON.parse(readFileSync(file, 'utf8')) as Partial<PreviewRecord>;
    return typeof data === 'string' ? { data, date: date ?? null, reasons: reasons ?? [] } : null;
  } catch {
    return null;
  }
}

export function writePreview(file: string, record: PreviewRecord): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
}
