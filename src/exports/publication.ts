import { openData as words } from '../i18n/ja/open-data.ts';
import { programPath } from '../model/addresses.ts';
import type { DataSet, Program } from '../model/program.ts';
import { aboutDataSet } from './data-package.ts';
import { type TableFile, tableFiles } from './table-files.ts';

/** One state of the data, as published at one address. Everything that a file says of itself comes from here. */
export interface PublicationHead {
  data: DataSet;
  /** Full address of the home page, with the slash at its end. */
  root: string;
  /** Version of the data package. */
  version: string;
  /** The day on which the newest source was received (YYYY-MM-DD): no clock in the files. */
  date: string;
  title: string;
}

export interface Publication extends PublicationHead {
  /** The CSVs of the tables. */
  files: TableFile[];
}

/** The oldest date that a ZIP can state; for data without any sheet. */
const NO_DATE = '1980-01-01';

/** The publication of these data below `root`. */
export function publicationOf(data: DataSet, root: string): Publication {
  return { ...publicationHead(data, root), files: tableFiles(data) };
}

/** The same without its files; the data may be those of some programs only. */
export function publicationHead(data: DataSet, root: string): PublicationHead {
  const { version, title, created } = aboutDataSet(data);
  return { data, root, version, date: created?.slice(0, 10) ?? NO_DATE, title };
}

export function address({ root }: Pick<PublicationHead, 'root'>, path: string): string {
  return new URL(path, root).href;
}

/** How to cite the data, or those of one program. */
export function citations(publication: PublicationHead, program: Program | null) {
  const { data, version, date, title } = publication;
  const { site } = data;
  const source = { ...site, siteTitle: site.title, publisherName: site.publisher.name };
  const path = program ? programPath(program.id) : 'data/';
  const said = { program, version, date, title, url: address(publication, path) };
  return { ja: words.citation.ja(source, said), en: words.citation.en(source, said) };
}

/** What formats with room for it keep inside the file. */
export function aboutFile(publication: Publication): Record<string, string> {
  const { data, version, date, title } = publication;
  const { municipality, municipalityCode, licence } = data.site;
  return {
    title,
    municipality,
    municipality_code: municipalityCode,
    version,
    date,
    license: `${licence.name} ${licence.url}`,
    license_note: licence.note,
    citation: citations(publication, null).ja,
    citation_en: citations(publication, null).en,
    homepage: address(publication, 'data/'),
  };
}
