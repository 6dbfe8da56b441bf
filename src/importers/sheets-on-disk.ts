import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Sheet } from '../schema/sheet.ts';
import { listSheets } from './write-sheets.ts';

/** A sheet that is there, and the documents that it rests on. */
export interface SheetOnDisk {
  programId: string;
  edition: number;
  documents: string[];
}

/** Every sheet of a data folder. Only its sources are looked at. */
export function sheetsOnDisk(dataFolder: string): SheetOnDisk[] {
  const folder = join(dataFolder, 'sheets');
  return listSheets(folder).map((path) => {
    const { sources } = JSON.parse(readFileSync(join(folder, path), 'utf8')) as Partial<Sheet>;
    const [programId = '', file = ''] = path.split(/[/\\]/);
    const documents = (sources ?? []).map(({ document }) => document);
    return { programId, edition: Number(basename(file, '.json')), documents };
  });
}
