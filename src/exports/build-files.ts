import type { DataSet } from '../model/program.ts';
import type { DataFile } from './data-file.ts';
import { dataFiles } from './data-files.ts';
import { type Publication, publicationOf } from './publication.ts';

interface BuildFiles {
  publication: Publication;
  /** Everything below /data/ but the tables as CSV and datapackage.json. */
  files: DataFile[];
}

let made: BuildFiles | undefined;

/** The files of this build, made once per process: they are written, and pages state their sizes. */
export function buildFiles(data: DataSet, root: string): BuildFiles {
  if (made?.publication.data === data && made.publication.root === root) return made;
  const publication = publicationOf(data, root);
  made = { publication, files: dataFiles(publication) };
  return made;
}
