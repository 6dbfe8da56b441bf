import { codeListDocument } from './api/code-list-document.ts';
import { openApi } from './api/open-api.ts';
import { programList } from './api/program-list.ts';
import { catalog } from './catalog.ts';
import { codebook } from './codebook.ts';
import { codeLists } from './code-lists.ts';
import { type DataFile, file, fileOf, json } from './data-file.ts';
import { dataPackageJson } from './data-package.ts';
import { csvwMetadata } from './formats/csvw.ts';
import { newParquetFile } from './formats/parquet-file.ts';
import { readme } from './formats/readme.ts';
import { sqliteFile } from './formats/sqlite-file.ts';
import { zipFile } from './formats/zip-file.ts';
import { type DataTable, dataTables, plainTableCsv } from './plain-table.ts';
import { aboutFile, type Publication } from './publication.ts';
import type { Cell } from '../model/csv.ts';

/**
 * The whole data set in its further formats: everything below /data/ but the tables as CSV and datapackage.json, which
 * are the source of the others. The same publication gives the same bytes.
 */
export function dataFiles(publication: Publication): DataFile[] {
  const { data } = publication;
  const tables = dataTables(data);
  const lists = codeLists(data);
  const descriptions = [...lists, codebook([...tables, ...lists])];
  const about = aboutFile(publication);
  const parquet = tables.map((table) => ({ path: `${table.name}.parquet`, content: newParquetFile(table, about) }));
  const alsoInParquet = tables.map((table, index) => tapped(table, parquet[index]!.content.add));
  const sqlite = sqliteFile([...alsoInParquet, ...descriptions], about);
  const described = descriptions.map((table) => file(`${table.name}.csv`, plainTableCsv(table)));
  const csvw = json('csv-metadata.json', csvwMetadata(publication, [...tables, ...descriptions]));
  const files = [
    ...described,
    csvw,
    ...parquet.map(({ path, content }) => file(path, content.finish())),
    fileOf('jimujigyo.sqlite', sqlite),
    file('all.zip', zipFile(zipped(publication, [...described, csvw]), publication.date)),
    json('api/programs.json', programList(publication)),
    json('api/codes.json', codeListDocument(publication, lists)),
    json('api/openapi.json', openApi(publication)),
  ];
  return [...files, json('catalog.jsonld', catalog(publication, [...csvFiles(publication), ...files]))];
}

/** The table, whose rows are shown to `see` while they are read: they are made once for two files. */
function tapped(table: DataTable, see: (row: readonly Cell[]) => void): DataTable {
  function* rows() {
    for (const row of table.rows) {
      see(row);
      yield row;
    }
  }
  return { ...table, rows: { [Symbol.iterator]: rows } };
}

/** The tables as CSV, as they stand beside those files. */
export function csvFiles({ files }: Publication): DataFile[] {
  return files.map((table) => fileOf(table.path, table));
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
