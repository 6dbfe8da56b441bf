import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { csvFiles, dataFiles } from './data-files.ts';
import { examplePublication } from './example-publication.ts';

type Node = Record<string, unknown> & { '@id': string; '@type': string | string[] };

const files = [...csvFiles(examplePublication), ...dataFiles(examplePublication)];
const byPath = new Map(files.map((file) => [file.path, file]));
const document = JSON.parse(new TextDecoder().decode(byPath.get('catalog.jsonld')!.bytes)) as {
  '@context': Record<string, string>;
  '@graph': Node[];
};
const graph = document['@graph'];
const typed = (type: string) => graph.filter((node) => [node['@type']].flat().includes(type));
const datasets = typed('dcat:Dataset');
const distributions = datasets.flatMap((dataset) => dataset['dcat:distribution'] as Node[]);

/** Every value of a key, anywhere. */
function all(value: unknown, key: string): unknown[] {
  if (value === null || typeof value !== 'object') return [];
  const own = Object.entries(value).flatMap(([name, part]) => (name === key ? [part] : []));
  return [...own, ...Object.values(value).flatMap((part) => all(part, key))];
}

/** Every prefixed name that is used as a property or type. */
function prefixes(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  const names = Array.isArray(value) ? [] : [...Object.keys(value), ...all(value, '@type').flat().map(String)];
  return [...names, ...Object.values(value).flatMap(prefixes)];
}

describe('DCAT catalogue', () => {
  // DCAT-AP 3.0, mandatory properties, and those recommended ones that can be known here.
  test.each([
    [
      'dcat:Catalog',
      [
        'dct:description',
        'dct:publisher',
        'dct:title',
        'dcat:dataset',
        'dct:language',
        'dct:license',
        'foaf:homepage',
        'dct:spatial',
        'dct:modified',
        'dcat:service',
      ],
    ],
    [
      'dcat:Dataset',
      [
        'dct:description',
        'dct:title',
        'dcat:distribution',
        'dcat:keyword',
        'dct:publisher',
        'dcat:theme',
        'dct:temporal',
        'dct:spatial',
        'dct:identifier',
        'dcat:version',
      ],
    ],
    ['dcat:DataService', ['dct:title', 'dcat:endpointURL', 'dcat:endpointDescription', 'dcat:servesDataset']],
  ])('%s has what is mandatory and what is recommended', (type, properties) => {
    expect(typed(type).length).toBeGreaterThan(0);
    for (const node of typed(type)) expect(Object.keys(node)).toEqual(expect.arrayContaining(properties));
  });

  test('every distribution is a file that is there, with its size and hash', () => {
    expect(distributions).toHaveLength(12);
    for (const distribution of distributions) {
      const { bytes, mediaType } = byPath.get(distribution['@id'].replace('https://example.org/jigyo/data/', ''))!;
      expect(distribution['dcat:accessURL']).toEqual({ '@id': 'https://example.org/jigyo/data/' });
      expect(all(distribution['dcat:mediaType'], '@id')[0]).toMatch(new RegExp(`/${mediaType}$`));
      expect(all(distribution['dcat:byteSize'], '@value')).toEqual([String(bytes.length)]);
      expect(all(distribution['spdx:checksum'], '@value')).toEqual([createHash('sha256').update(bytes).digest('hex')]);
    }
  });

  test('all that it points to inside itself is there, and every prefix is known', () => {
    const ids = new Set([...graph, ...distributions].map((node) => node['@id']));
    const own = all(graph, '@id').filter((id) => String(id).includes('/data/#'));
    expect(own.filter((id) => !ids.has(String(id)))).toEqual([]);
    const used = prefixes(graph).filter((name) => !name.startsWith('@'));
    expect(new Set(used.map((name) => name.split(':')[0]))).toEqual(new Set(Object.keys(document['@context'])));
  });

  test('covers the fiscal years of the editions', () => {
    const days = datasets.map((dataset) => all(dataset['dct:temporal'], '@value'));
    expect(new Set(days.map(String))).toEqual(new Set(['2020-04-01,2025-03-31']));
  });
});
