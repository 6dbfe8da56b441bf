import { expect, test } from 'vitest';
import { directionOf, exampleProgram, exampleSheet, settlement } from '../model/example-programs.ts';
import { facetGroups } from '../model/facets.ts';
import { programRow } from '../model/program-rows.ts';
import { rowAttributes, rowData } from './program-list-row.ts';

const full = exampleProgram(
  '0001',
  exampleSheet(2018, { profile: { category: 'A 任意的事業' } }),
  exampleSheet(2024, {
    profile: { category: '自治事務（任意）', sdgs: [16, 9] },
    costs: [settlement(2024, 0)],
    evaluations: [directionOf('継続')],
  }),
);
const empty = exampleProgram('0002', exampleSheet(2024));
const groups = facetGroups([full, empty]);

test('a row carries what its sheets say: the newest category alone, a settlement of zero', () => {
  expect(rowData(programRow(full), groups)).toEqual({
    id: '0001',
    name: '事業0001',
    department: '政策部情報課',
    direction: '継続',
    sdgs: '9 16',
    category: '自治事務（任意）',
    settlement: '0',
    targets: '',
  });
});

test('what is not stated is empty, and still an attribute', () => {
  expect(rowAttributes(programRow(empty), groups)).toMatchObject({
    'data-direction': '',
    'data-sdgs': '',
    'data-category': '',
    'data-settlement': '',
  });
});
