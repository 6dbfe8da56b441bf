import { describe, expect, test } from 'vitest';
import { directionOf, exampleProgram, exampleSheet } from './example-programs.ts';
import { FACETS } from './facet-rules.ts';
import { absentGoals, facetGroup, facetGroups, programsByEdition, sheetsSaying, valuesOf } from './facets.ts';
import type { Program } from './program.ts';
import { readDataSet } from './read-data.ts';

const ids = (programs: Program[]) => programs.map((program) => program.id);
const table = (group: ReturnType<typeof facetGroup>) =>
  Object.fromEntries(group.values.map((value) => [value.label, ids(value.programs)]));

describe('SDGs', () => {
  const programs = [
    exampleProgram(
      '0001',
      exampleSheet(2020, { profile: { sdgs: [11, 9] } }),
      exampleSheet(2024, { profile: { sdgs: [9] } }),
    ),
    exampleProgram('0002', exampleSheet(2024, { profile: { sdgs: [9] } })),
    exampleProgram('0003', exampleSheet(2024)),
  ];
  const group = facetGroup('sdgs', programs);

  test('every sheet speaks, not only the newest one', () => {
    expect(table(group)).toEqual({ 9: ['0001', '0002'], 11: ['0001'] });
    expect(group.values.map((value) => value.editions)).toEqual([[2024, 2020], [2020]]);
  });

  test('go by number, not by their first digit or by how many have them', () => {
    const many = facetGroup('sdgs', [
      exampleProgram('0001', exampleSheet(2024, { profile: { sdgs: [17, 9, 1] } })),
      exampleProgram('0002', exampleSheet(2024, { profile: { sdgs: [17] } })),
    ]);
    expect(many.values.map((value) => value.label)).toEqual(['1', '9', '17']);
  });

  test('goals that no sheet names', () => {
    expect(absentGoals(group)).toHaveLength(15);
    expect(absentGoals(group)).not.toContain('9');
  });

  test('a program whose sheets print none is told apart', () => {
    expect(ids(group.unstated)).toEqual(['0003']);
  });

  test('every mention names its sheet', () => {
    expect(group.values[0]!.mentions.map(({ program, edition }) => [program.id, edition])).toEqual([
      ['0001', 2024],
      ['0001', 2020],
      ['0002', 2024],
    ]);
  });

  test('the values of one program', () => {
    expect(valuesOf(group, programs[0]!).map((value) => value.label)).toEqual(['9', '11']);
    expect(valuesOf(group, programs[2]!)).toEqual([]);
  });
});

test('one chapter of the 戦略プラン in two kinds of letters is one, and keeps what the sheets print', () => {
  const plan = (chapter: string, title: string | null) => ({ chapter, measure: '2', action: '1', title });
  const { values } = facetGroup('strategy', [
    exampleProgram('0001', exampleSheet(2020, { profile: { strategicPlans: [plan('IV-3', '情報連携')] } })),
    exampleProgram(
      '0002',
      exampleSheet(2024, { profile: { strategicPlans: [plan('Ⅳ-3', null), plan('Ⅳ-3', '研修')] } }),
    ),
  ]);
  expect(values).toHaveLength(1);
  expect(values[0]).toMatchObject({ label: 'Ⅳ-3', slug: 'IV-3', editions: [2024, 2020] });
  expect(values[0]!.mentions.map(({ printed }) => printed)).toEqual(['IV-3 2 1 情報連携', 'Ⅳ-3 2 1', 'Ⅳ-3 2 1 研修']);
  expect(ids(values[0]!.programs)).toEqual(['0001', '0002']);
  expect(sheetsSaying(values[0]!, values[0]!.programs[1]!)).toEqual([
    { edition: 2024, printed: ['Ⅳ-3 2 1', 'Ⅳ-3 2 1 研修'] },
  ]);
  // Two lines of one sheet are one program.
  expect(programsByEdition(values[0]!)).toEqual([
    { edition: 2024, programs: 1 },
    { edition: 2020, programs: 1 },
  ]);
});

test('a number of a 市長公約 is the same with "No." and with zeros before it; a branch is another', () => {
  const pledges = (id: string, edition: number, ...mayoralPledges: string[]) =>
    exampleProgram(id, exampleSheet(edition, { profile: { mayoralPledges } }));
  const group = facetGroup('pledge', [
    pledges('0001', 2020, 'No. 1', '47'),
    pledges('0002', 2020, '1', '31-1', '116'),
    pledges('0003', 2024, '04', '10'),
    pledges('0004', 2024, '4'),
  ]);
  expect(group.values.map(({ label, programs }) => [label, ids(programs)])).toEqual([
    ['1', ['0001', '0002']],
    ['4', ['0003', '0004']],
    ['10', ['0003']],
    ['31-1', ['0002']],
    ['47', ['0001']],
    ['116', ['0002']],
  ]);
  const four = group.values[1]!;
  expect(four.programs.map((program) => sheetsSaying(four, program))).toEqual([
    [{ edition: 2024, printed: ['04'] }],
    [{ edition: 2024, printed: [] }],
  ]);
});

describe('方向性', () => {
  const sheet = (edition: number, grade: string | null) => exampleSheet(edition, { evaluations: [directionOf(grade)] });

  test('only the newest sheet that states one speaks', () => {
    const group = facetGroup('direction', [
      exampleProgram('0001', sheet(2020, '継続'), sheet(2024, '拡大・拡充')),
      exampleProgram('0002', sheet(2020, '継続'), exampleSheet(2024)),
      exampleProgram('0003', sheet(2018, null)),
    ]);
    expect(table(group)).toEqual({ '拡大・拡充': ['0001'], 継続: ['0002'] });
    expect(group.values.find((value) => value.label === '継続')!.editions).toEqual([2020]);
    expect(ids(group.unstated)).toEqual(['0003']);
  });

  test('the one with the most programs comes first', () => {
    const group = facetGroup('direction', [
      exampleProgram('0001', sheet(2024, '縮小')),
      exampleProgram('0002', sheet(2024, '継続')),
      exampleProgram('0003', sheet(2024, '継続')),
    ]);
    expect(group.values.map((value) => value.label)).toEqual(['継続', '縮小']);
  });
});

test('事業分類: width and blanks do not count, another vocabulary does', () => {
  const of = (id: string, ...sheets: [number, string | null][]) =>
    exampleProgram(id, ...sheets.map(([edition, category]) => exampleSheet(edition, { profile: { category } })));
  const group = facetGroup('category', [
    of('0001', [2020, '自治事務 (任意)']),
    of('0002', [2018, 'A 任意的事業'], [2024, '自治事務（任意）']),
    of('0003', [2018, 'A 任意的事業'], [2024, null]),
  ]);
  expect(table(group)).toEqual({ '自治事務（任意）': ['0001', '0002'], 'A 任意的事業': ['0003'] });
});

describe('real data', () => {
  const { programs } = readDataSet().data!;

  test.each(FACETS)('%s: every program has a value or is unstated, never both', (facet) => {
    const { values, unstated } = facetGroup(facet, programs);
    const stated = new Set(values.flatMap((value) => value.programs));
    expect(stated.size + unstated.length).toBe(programs.length);
    expect(unstated.filter((program) => stated.has(program))).toEqual([]);
    expect(values.length).toBeGreaterThan(0);
  });

  test('addresses are unique inside a facet', () => {
    for (const { values } of facetGroups(programs)) {
      expect(new Set(values.map((value) => value.slug)).size).toBe(values.length);
    }
  });
});
