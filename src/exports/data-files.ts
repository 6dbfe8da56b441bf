import { codeListDocument } from './api/code-list-document.ts';
import { openApi } from './api/open-api.ts';
import { programList } from './api/program-list.ts';
import { catalog } from './catalog.ts';
import { codebook } from './codebook.ts';
import { codeLists } from './code-lists.ts';
import { type DataFile, file, fileOnDisk, json } from './data-file.ts';
import { dataPackageJson } from './data-package.ts';
import { csvwMetadata } from './formats/csvw.ts';
import { parquetFile } from './formats/parquet-file.ts';
import { readme } from './formats/readme.ts';
import { sqliteFile } from './formats/sqlite-file.ts';
import { zipFile } from './formats/zip-file.ts';
import { dataTables, plainTableCsv } from './plain-table.ts';
import { aboutFile, type Publication } from './publication.ts';

/**
 * The whole data set in its further formats: everything below /data/ but the tables as CSV and datapackage.json, which
 * are the source of the others. The same publication gives the same bytes.
 */
export function dataFiles(publication: Publication): DataFile[] {
  const { data } = publication;
  const tables = dataTables(data);
  const lists = codeLists(data);
  const descriptions = [...lists, codebook([...tables, ...lists])];
  const all = [...tables, ...descriptions];
  const about = aboutFile(publication);
  const described = descriptions.map((table) => file(`${table.name}.csv`, plainTableCsv(table)));
  const csvw = json('csv-metadata.json', csvwMetadata(publication, all));
  const files = [
    ...described,
    csvw,
    ...tables.map((table) => file(`${table.name}.parquet`, parquetFile(table, about))),
    fileOnDisk('jimujigyo.sqlite', sqliteFile(all, about)),
    file('all.zip', zipFile(zipped(publication, [...described, csvw]), publication.date)),
    json('api/programs.json', programList(publication)),
    json('api/codes.json', codeListDocument(publication, lists)),
    json('api/openapi.json', openApi(publication)),
  ];
  return [...files, json('catalog.jsonld', catalog(publication, [...csvFiles(publication), ...files]))];
}

/** The tables as CSV, as they stand beside those files. */
export function csvFiles({ files }: Publication): DataFile[] {
  return files.map(({ path, bytes }) => file(path, bytes));
}

function zipped(publication: Publication, described: readonly DataFile[]): DataFile[] {
  const { data, files, root } = publication;
  return [
    ...csvFiles(publication),
    ...described,
    file('datapackage.json', dataPackageJson(data, files, root)),
    file('README.txt', readme(publication)),
  ];
}
