import { expect, test } from 'vitest';
import { exampleProgram, exampleSheet } from './example-programs.ts';
import { programsByDocuments } from './program-documents.ts';

test('programs that the same documents speak of stand together', () => {
  const listed = (id: string) => exampleProgram(id, exampleSheet(2024));
  const long = exampleProgram('0002', exampleSheet(2020), exampleSheet(2024));
  const groups = programsByDocuments([long, listed('0001'), listed('0003')]);
  expect(groups.map(({ documents, programs }) => [documents, programs.map((each) => each.id)])).toEqual([
    [['sheets-2024'], ['0001', '0003']],
    [['sheets-2024', 'sheets-2020'], ['0002']],
  ]);
});

test('no programs, no groups', () => {
  expect(programsByDocuments([])).toEqual([]);
});
