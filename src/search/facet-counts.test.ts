import { describe, expect, test } from 'vitest';
import { type ChosenFacets, facetCounts, facetTable, filtered } from './facet-counts.ts';

const table = facetTable(
  {
    department: [
      ['情報政策課', [0, 1]],
      ['統計課', [2]],
    ],
    year: [
      ['令和6年度（2024）', [0, 1, 2]],
      ['令和2年度（2020）', [1]],
    ],
    direction: [],
    sdgs: [],
    grade: [],
    form: [],
  },
  ['a', 'b', 'c'],
);
const all = ['a', 'b', 'c'];
const counts = (chosen: ChosenFacets, records = all) =>
  Object.fromEntries(
    facetCounts(records, table, chosen).map(({ facet, values }) => [
      facet,
      values.map((each) => `${each.value} ${each.count}`),
    ]),
  );

describe('filtered', () => {
  test('any value of a facet', () =>
    expect(filtered(all, table, { department: ['情報政策課', '統計課'] })).toEqual(all));
  test('all facets', () =>
    expect(filtered(all, table, { department: ['情報政策課'], year: ['令和2年度（2020）'] })).toEqual(['b']));
  test('an unknown value leaves nothing', () => expect(filtered(all, table, { department: ['無い課'] })).toEqual([]));
});

describe('facetCounts', () => {
  test('counts what is found', () =>
    expect(counts({}, ['a', 'c'])).toEqual({
      department: ['情報政策課 1', '統計課 1'],
      year: ['令和6年度（2024） 2'],
    }));
  test('a facet is counted as if nothing were chosen in it', () => {
    expect(counts({ department: ['統計課'] })).toEqual({
      department: ['情報政策課 2', '統計課 1'],
      year: ['令和6年度（2024） 1'],
    });
  });
  test('a chosen value stays visible without results', () => {
    expect(counts({ year: ['令和2年度（2020）'], department: ['統計課'] })['year']).toContain('令和2年度（2020） 0');
  });
});
