import { datasetWords as words } from '../i18n/ja/feed.ts';
import { programCsvPath, programJsonPath, programPath, programTextsPath } from '../model/addresses.ts';
import { type DataSet, hasFigures, type Program } from '../model/program.ts';
import type { Sheet } from '../schema/sheet.ts';
import type { Site } from '../schema/site.ts';
import type { TableFile } from './table-files.ts';

/**
 * The whole data set for search engines (schema.org Dataset). `root` is the full address of the home page; `version`
 * is that of the data package.
 */
export function datasetOfAll(data: DataSet, files: readonly TableFile[], version: string, root: string): object {
  const { site, programs } = data;
  const sheets = programs.flatMap((program) => program.sheets);
  const [first, last] = editionsOf(sheets);
  const address = (path: string) => new URL(path, root).href;
  return {
    ...shared(site, address),
    ...datedFrom(data, sheets),
    name: words.name(site.municipality),
    description: words.description(site.municipality, first, last, site.licence.note),
    url: address('data/'),
    version,
    temporalCoverage: coverage(sheets),
    distribution: [
      ...files.map(({ table, path }) => download(address(`data/${path}`), 'text/csv', table.title)),
      download(address('data/datapackage.json'), 'application/json', 'Data Package'),
    ],
  };
}

/** The data of one program. */
export function datasetOfProgram(data: DataSet, program: Program, root: string): object {
  const { site } = data;
  const { id, name, sheets } = program;
  const [first, last] = editionsOf(sheets);
  const address = (path: string) => new URL(path, root).href;
  return {
    ...shared(site, address),
    ...datedFrom(data, sheets),
    name: words.programName(name, id),
    description: words.programDescription(site.municipality, name, first, last, site.licence.note),
    url: address(programPath(id)),
    identifier: id,
    isPartOf: {
      '@type': 'Dataset',
      '@id': address('data/'),
      name: words.name(site.municipality),
      url: address('data/'),
    },
    temporalCoverage: coverage(sheets),
    distribution: [
      ...(hasFigures(program) ? [download(address(programCsvPath(id)), 'text/csv', `${id}.csv`)] : []),
      download(address(programTextsPath(id)), 'text/csv', `${id}-texts.csv`),
      download(address(programJsonPath(id)), 'application/json', `${id}.json`),
    ],
  };
}

function shared(
  { municipality, municipalityCode, prefecture, publisher, licence, title }: Site,
  address: (path: string) => string,
) {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    inLanguage: 'ja',
    isAccessibleForFree: true,
    keywords: [municipality, ...words.keywords],
    license: licence.url,
    // The figures are the city's; the site only edits and publishes them.
    creator: { '@type': 'GovernmentOrganization', name: municipality, identifier: municipalityCode },
    publisher: { '@type': 'Organization', name: publisher.name, ...(publisher.url ? { url: publisher.url } : {}) },
    spatialCoverage: { '@type': 'Place', name: `${prefecture}${municipality}` },
    includedInDataCatalog: { '@type': 'DataCatalog', name: title, url: address('') },
  };
}

/** The documents that the sheets come from, and the day on which the newest was received. */
function datedFrom({ documents }: DataSet, sheets: readonly Sheet[]) {
  const ids = new Set(sheets.flatMap((sheet) => sheet.sources.map((source) => source.document)));
  const used = [...documents.values()].filter((document) => ids.has(document.id));
  return {
    dateModified: used
      .map((document) => document.received)
      .sort()
      .at(-1),
    isBasedOn: used.map(({ title, publisher, department }) => ({
      '@type': 'CreativeWork',
      name: title,
      author: { '@type': 'GovernmentOrganization', name: [...new Set([publisher, department])].join(' ') },
    })),
  };
}

function editionsOf(sheets: readonly Sheet[]): [first: number, last: number] {
  const editions = new Set(sheets.map((sheet) => sheet.edition));
  return [Math.min(...editions), Math.max(...editions)];
}

/** The years that the figures are about, or the editions where there are no figures: April of the first to March after the last. */
function coverage(sheets: readonly Sheet[]): string {
  const figures = sheets.flatMap((sheet) => [
    ...sheet.costs,
    ...sheet.indicators.flatMap(({ targets, actuals }) => [...targets, ...actuals]),
  ]);
  // A set: a whole city has more figures than a function can have arguments.
  const years = new Set([...figures.map((figure) => figure.fiscalYear), ...sheets.map((sheet) => sheet.edition)]);
  return `${Math.min(...years)}-04-01/${Math.max(...years) + 1}-03-31`;
}

function download(contentUrl: string, encodingFormat: string, name: string) {
  return { '@type': 'DataDownload', contentUrl, encodingFormat, name };
}
