import { catalogWords as words } from '../i18n/ja/open-data.ts';
import type { DataFile } from './data-file.ts';
import { address, type Publication } from './publication.ts';
import type { Table } from './table.ts';

const EU = 'http://publications.europa.eu/resource/authority';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/**
 * /data/catalog.jsonld: what a DCAT-AP 3 portal harvests, its mandatory and recommended properties as far as they are
 * known. A dataset per table, in each of its formats, and one of all of them. `files` are the files below /data/.
 */
export function catalog(publication: Publication, files: readonly DataFile[]) {
  const { data, title } = publication;
  const { site } = data;
  const datasets = [
    ...publication.files.map(({ table }) => tableDataset(publication, table, files)),
    whole(publication, files),
  ];
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@id': address(publication, 'data/catalog.jsonld'),
        '@type': 'dcat:Catalog',
        'dct:title': japanese(site.title),
        'dct:description': japanese(site.description),
        ...shared(publication),
        'foaf:homepage': { '@id': publication.root },
        'dcat:dataset': datasets.map((each) => ({ '@id': each['@id'] })),
        'dcat:service': { '@id': address(publication, 'data/api/') },
      },
      ...datasets,
      service(publication, title, datasets.at(-1)!['@id']),
      publisher(publication),
    ],
  };
}

function tableDataset(publication: Publication, { name, title, description }: Table, files: readonly DataFile[]) {
  const { data } = publication;
  return {
    '@id': `${address(publication, 'data/')}#${name}`,
    '@type': 'dcat:Dataset',
    'dct:title': japanese(words.tableTitle(data.site.municipality, title)),
    'dct:description': japanese(description),
    'dct:identifier': `${data.site.municipalityCode}-${name}`,
    ...described(publication),
    'dcat:distribution': distributions(publication, files, [`${name}.csv`, `${name}.parquet`]),
  };
}

function whole(publication: Publication, files: readonly DataFile[]) {
  const { data, title } = publication;
  return {
    '@id': `${address(publication, 'data/')}#all`,
    '@type': 'dcat:Dataset',
    'dct:title': japanese(title),
    'dct:description': japanese(words.description(data.site.municipality)),
    'dct:identifier': `${data.site.municipalityCode}-all`,
    ...described(publication),
    'dct:hasPart': publication.files.map(({ table }) => ({ '@id': `${address(publication, 'data/')}#${table.name}` })),
    'dcat:distribution': distributions(publication, files, ['all.zip', 'jimujigyo.sqlite']),
  };
}

/** What catalogue and datasets say alike. The licence is that of the editing; the note says what is not known. */
function shared(publication: Publication) {
  const { site } = publication.data;
  return {
    'dct:publisher': { '@id': `${address(publication, 'data/')}#publisher` },
    'dct:language': { '@id': `${EU}/language/JPN` },
    'dct:license': { '@id': site.licence.url },
    'dct:rights': { '@type': 'dct:RightsStatement', 'dct:description': japanese(site.licence.note) },
    'dct:modified': { '@type': 'xsd:date', '@value': publication.date },
    'dct:spatial': {
      '@type': 'dct:Location',
      'dct:identifier': site.municipalityCode,
      'dct:title': japanese(site.prefecture + site.municipality),
    },
  };
}

function described(publication: Publication) {
  return {
    ...shared(publication),
    'dct:creator': { '@type': 'foaf:Organization', 'foaf:name': japanese(publication.data.site.municipality) },
    'dct:accrualPeriodicity': { '@id': `${EU}/frequency/ANNUAL` },
    'dcat:theme': [{ '@id': `${EU}/data-theme/GOVE` }, { '@id': `${EU}/data-theme/ECON` }],
    'dcat:keyword': words.keywords.map(japanese),
    'dcat:landingPage': { '@id': address(publication, 'data/') },
    'dct:temporal': temporal(publication),
    'dcat:version': publication.version,
  };
}

/** The fiscal years of the editions: April of the first to March after the last. */
function temporal({ data }: Publication) {
  const editions = new Set(data.programs.flatMap((program) => program.sheets.map((sheet) => sheet.edition)));
  return {
    '@type': 'dct:PeriodOfTime',
    'dcat:startDate': { '@type': 'xsd:date', '@value': `${Math.min(...editions)}-04-01` },
    'dcat:endDate': { '@type': 'xsd:date', '@value': `${Math.max(...editions) + 1}-03-31` },
  };
}

function distributions(publication: Publication, files: readonly DataFile[], paths: string[]) {
  const { licence } = publication.data.site;
  return files
    .filter(({ path }) => paths.includes(path))
    .map(({ path, mediaType, size, sha256 }) => ({
      '@id': address(publication, `data/${path}`),
      '@type': 'dcat:Distribution',
      'dct:title': path,
      'dcat:accessURL': { '@id': address(publication, 'data/') },
      'dcat:downloadURL': { '@id': address(publication, `data/${path}`) },
      'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
      'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(size) },
      'dct:license': { '@id': licence.url },
      'spdx:checksum': checksum(sha256),
    }));
}

function checksum(sha256: string) {
  return {
    '@type': 'spdx:Checksum',
    'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
    'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': sha256 },
  };
}

function service(publication: Publication, title: string, dataset: string) {
  return {
    '@id': address(publication, 'data/api/'),
    '@type': 'dcat:DataService',
    'dct:title': japanese(words.service(title)),
    'dcat:endpointURL': { '@id': publication.root },
    'dcat:endpointDescription': { '@id': address(publication, 'data/api/openapi.json') },
    'dcat:servesDataset': { '@id': dataset },
  };
}

function publisher(publication: Publication) {
  const { name, url } = publication.data.site.publisher;
  return {
    '@id': `${address(publication, 'data/')}#publisher`,
    '@type': ['foaf:Agent', 'foaf:Organization'],
    'foaf:name': japanese(name),
    ...(url === null ? {} : { 'foaf:homepage': { '@id': url } }),
  };
}

function japanese(text: string) {
  return { '@language': 'ja', '@value': text };
}
