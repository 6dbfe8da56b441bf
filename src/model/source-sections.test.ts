import { describe, expect, test } from 'vitest';
import { data, sheet } from './example-data.ts';
import { readDataSet } from './read-data.ts';
import { sheetPlaces, sourceSections } from './source-sections.ts';
import { sheetDocuments, sourceLines } from './source-text.ts';

const at = (programId: string, number: number, first: number, last: number) =>
  sheet({ programId, sources: [{ document: 'r6', sheet: number, lines: [first, last] }] });
const small = data([at('0001', 2, 5, 6), at('0002', 1, 2, 3)]);
const lines = ['head', 'two', 'two', 'between', 'one', 'one'];

describe('a source text by its sheets', () => {
  test('the sheets stand in the order of the document', () => {
    expect(sheetPlaces(small, 'r6').map(({ sheet: number, program }) => [number, program.id])).toEqual([
      [1, '0002'],
      [2, '0001'],
    ]);
    expect(sheetPlaces(small, 'r2')).toEqual([]);
  });

  test('every line is there once, under its sheet', () => {
    const sections = sourceSections(lines, sheetPlaces(small, 'r6'));
    expect(sections.map(({ place, first, lines: own }) => [place?.program.id ?? null, first, own.join()])).toEqual([
      [null, 1, 'head'],
      ['0002', 2, 'two,two,between'],
      ['0001', 5, 'one,one'],
    ]);
  });

  test('a sheet that begins at line 1 leaves nothing before it', () => {
    const sections = sourceSections(lines, sheetPlaces(data([at('0001', 1, 1, 6)]), 'r6'));
    expect(sections.map(({ first, lines: own }) => [first, own.length])).toEqual([[1, 6]]);
  });

  test('the real documents: as many sheets as the manifest says, and no line lost', () => {
    const { data: real } = readDataSet();
    for (const document of sheetDocuments(real!)) {
      const text = sourceLines('data', document);
      const places = sheetPlaces(real!, document.id);
      expect(places).toHaveLength(document.sheets);
      expect(sourceSections(text, places).flatMap((section) => section.lines)).toEqual(text);
    }
  });
});
