import { describe, expect, test } from 'vitest';
import { data, sheet as exampleSheet } from '../model/example-data.ts';
import { parse } from './parse.ts';
import { sheet } from './sheet.ts';
import { sourceDocuments } from './site.ts';

const OUTSIDE = [
  '../../etc/passwd',
  '/etc/passwd',
  '..',
  'a/b',
  'a\\b',
  '',
  'a?b',
  'a#b',
  'a\0b',
  '<b>',
  'あ'.repeat(41),
];

describe('what becomes part of a path', () => {
  test.each(OUTSIDE)('a section is not %j', (section) => {
    const department = { bureau: '政策部', section, unit: null };
    const paths = parse(sheet, exampleSheet({ department })).deviations.map(({ path }) => path.join('.'));
    expect(paths).toEqual(['department.section']);
  });

  test.each(OUTSIDE)('the file of a source document is not %j', (file) => {
    const document = { ...data([]).documents.get('r6')!, file };
    expect(parse(sourceDocuments, [document]).deviations.map(({ path }) => path.join('.'))).toEqual(['0.file']);
  });

  test('names as they are in use are accepted', () => {
    expect(parse(sheet, exampleSheet()).deviations).toEqual([]);
    expect(parse(sourceDocuments, [...data([]).documents.values()]).deviations).toEqual([]);
  });
});
