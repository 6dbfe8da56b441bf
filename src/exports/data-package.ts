import { fiscalYearRange } from '../i18n/eras.ts';
import { packageWords } from '../i18n/ja/exports.ts';
import type { DataSet } from '../model/program.ts';
import { dataVersion } from '../model/published.ts';
import type { SourceDocument } from '../schema/site.ts';
import { sha256Of } from './data-file.ts';
import type { Column, Table } from './table.ts';
import type { TableFile } from './table-files.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';
const PROGRAMS = 'programs';

/**
 * Descriptor of the data set (Data Package v2): the same data give the same descriptor, whenever it is made.
 * `files` are the tables as they are written; the descriptor states their bytes and hashes. `root` is the full address of
 * the home page; null for a kept state, whose bytes must not depend on where the site stands.
 */
export function dataPackage(data: DataSet, files: readonly TableFile[], root: string | null) {
  const { site } = data;
  const documents = documentsWithSheets(data);
  const { title, version, created } = aboutDataSet(data);
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: `jimujigyo-${site.municipalityCode}`,
    title,
    description: packageWords.description(site.municipality, site.licence),
    ...(root === null ? {} : { homepage: new URL('data/', root).href }),
    version,
    created,
    keywords: [...packageWords.keywords, site.municipality],
    licenses: [{ name: licenceId(site.licence.name), path: site.licence.url, title: site.licence.name }],
    contributors: contributorsOf(data, documents),
    sources: documents.map(({ title, publisher, department }) => ({ title: `${publisher} ${department}「${title}」` })),
    resources: files.map(resourceOf),
  };
}

/** The descriptor as a file. */
export function dataPackageJson(data: DataSet, files: readonly TableFile[], root: string | null): string {
  return `${JSON.stringify(dataPackage(data, files, root), null, 2)}\n`;
}

/** What the data set says of itself as a whole. It comes from the list of documents, so that a part of the programs says the same. */
export function aboutDataSet(data: DataSet) {
  const documents = documentsWithSheets(data);
  return {
    title: packageWords.title(data.site.municipality, editionRange(documents)),
    version: dataVersion(data),
    created: createdAt(documents),
  };
}

function documentsWithSheets({ documents }: DataSet): SourceDocument[] {
  return [...documents.values()].filter(({ sheets }) => sheets > 0);
}

function editionRange(documents: readonly SourceDocument[]): string {
  const editions = documents.flatMap(({ edition }) => edition ?? []);
  return editions.length === 0 ? '' : fiscalYearRange(Math.min(...editions), Math.max(...editions));
}

/** The day on which the newest document was received; Japan keeps one offset all year. */
function createdAt(documents: SourceDocument[]): string | undefined {
  const newest = documents
    .map((document) => document.received)
    .sort()
    .at(-1);
  return newest && `${newest}T00:00:00+09:00`;
}

/** "CC BY 4.0" is the licence CC-BY-4.0. */
function licenceId(name: string): string {
  return name.trim().replace(/[^A-Za-z0-9._]+/g, '-');
}

function contributorsOf({ site }: DataSet, documents: SourceDocument[]) {
  const publishers = [...new Set(documents.map((document) => document.publisher))];
  const { name, url } = site.publisher;
  return [
    ...publishers.map((title) => ({ title, roles: ['creator'] })),
    { title: name, ...(url === null ? {} : { path: url }), roles: ['editor', 'publisher'] },
  ];
}

function resourceOf(file: TableFile) {
  const { table, path, size } = file;
  return {
    name: table.name,
    type: 'table',
    title: table.title,
    description: table.description,
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: size,
    hash: `sha256:${sha256Of(file)}`,
    dialect: {
      $schema: `${PROFILES}/tabledialect.json`,
      header: true,
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
    },
    schema: tableSchema(table),
  };
}

function tableSchema({ name, columns, primaryKey }: Table) {
  const [key] = primaryKey;
  const toPrograms = name === PROGRAMS ? [] : [{ fields: [key], reference: { resource: PROGRAMS, fields: [key] } }];
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: columns.map(fieldOf),
    missingValues: [''],
    primaryKey,
    ...(toPrograms.length > 0 ? { foreignKeys: toPrograms } : {}),
  };
}

function fieldOf({ name, type, description, unit, required, codes, pattern, minimum }: Column) {
  const constraints = {
    ...(required ? { required } : {}),
    ...(codes ? { enum: codes } : {}),
    ...(pattern ? { pattern } : {}),
    ...(minimum === undefined ? {} : { minimum }),
  };
  return {
    name,
    type,
    description,
    ...(unit ? { unit } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
