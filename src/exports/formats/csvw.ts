import { openData as words } from '../../i18n/ja/open-data.ts';
import type { DescribedColumn, TableDescription } from '../plain-table.ts';
import { address, citations, type Publication } from '../publication.ts';
import { foreignKeys } from '../table-keys.ts';

/**
 * CSV on the Web (W3C, 2015): what the columns of all CSVs below /data/ hold, and how the files belong together.
 * Codes stand in the lists that the foreign keys lead to, short vocabularies in the format of their column.
 */
export function csvwMetadata(publication: Publication, tables: readonly TableDescription[]) {
  const { data, title, version, date } = publication;
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'ja' }],
    'dc:title': title,
    'dc:license': { '@id': data.site.licence.url },
    'dc:rights': data.site.licence.note,
    'dc:publisher': data.site.publisher.name,
    'dc:source': words.source(data.site.municipality),
    'dc:modified': date,
    'dc:bibliographicCitation': citations(publication, null).ja,
    'dcat:landingPage': { '@id': address(publication, 'data/') },
    'schema:version': version,
    dialect: {
      encoding: 'utf-8',
      lineTerminators: ['\r\n'],
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    tables: tables.map((table) => tableDescription(table, tables)),
  };
}

function tableDescription(table: TableDescription, tables: readonly TableDescription[]) {
  const keyOf = (name: string, { columns }: TableDescription) => columns.find((column) => column.name === name)?.key;
  const keys = foreignKeys(table, tables).map(({ column, table: target, key }) => ({
    columnReference: keyOf(column, table),
    reference: { resource: `${target.name}.csv`, columnReference: keyOf(key, target) },
  }));
  return {
    url: `${table.name}.csv`,
    'dc:title': table.title,
    'dc:description': table.description,
    tableSchema: {
      columns: table.columns.map(columnDescription),
      ...(table.primaryKey.length > 0 ? { primaryKey: table.primaryKey.map((name) => keyOf(name, table)) } : {}),
      ...(keys.length > 0 ? { foreignKeys: keys } : {}),
    },
  };
}

function columnDescription(column: DescribedColumn) {
  return {
    name: column.key,
    titles: column.name,
    'dc:description': column.description,
    datatype: datatypeOf(column),
    ...(column.required ? { required: true } : {}),
  };
}

function datatypeOf({ type, pattern, codes, minimum }: DescribedColumn) {
  const format = pattern ?? codes?.join('|');
  if (format !== undefined) return { base: type, format };
  return minimum === undefined ? type : { base: type, minimum };
}
