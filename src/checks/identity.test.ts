import { describe, expect, test } from 'vitest';
import { cost, data, evaluation, indicator, narrative, program, sheet } from '../model/example-data.ts';
import { duplicateCells } from './duplicate-cells.ts';
import { duplicatePrograms } from './duplicate-programs.ts';
import { fileNames } from './file-names.ts';
import { knownDocuments } from './known-documents.ts';

describe('known-documents', () => {
  const found = (rest: Parameters<typeof sheet>[0]) =>
    knownDocuments(data([sheet(rest)])).map(({ place, found: text }) => [place, text]);
  const from = (document: string) => ({ sources: [{ document, sheet: 1, lines: [1, 2] as [number, number] }] });

  test('accepts a sheet whose document, edition and cells agree', () => {
    expect(found({ costs: [cost('operating_cost', 'budget', 2024, 1)], texts: [narrative('成果', '文')] })).toEqual([]);
  });

  test('finds a document that is not in the manifest or holds no sheets', () => {
    expect(found(from('r7'))).toEqual([['出典', 'r7']]);
    expect(found(from('slides'))).toEqual([['出典', 'slides']]);
  });

  test('finds an edition that is not the one of the document', () => {
    expect(found({ ...from('r2') })).toEqual([['シート年度', '2024']]);
    expect(found({ ...from('r2'), edition: 2020 })).toEqual([]);
  });

  test('finds cells from a document that is no source of the sheet', () => {
    const costs = [{ ...cost('operating_cost', 'budget', 2024, 1), document: 'r2' }];
    expect(found({ costs })).toEqual([['費用', 'r2']]);
  });
});

describe('duplicate-cells', () => {
  const found = (rest: Parameters<typeof sheet>[0]) =>
    duplicateCells(data([sheet(rest)])).map(({ place, found: text }) => [place, text]);

  test('finds repeated indicator numbers, evaluations and texts', () => {
    expect(found({ indicators: [indicator([1], [1]), indicator([2], [2], { name: '別の指標' })] })).toEqual([
      ['指標', '「1」が2回'],
    ]);
    expect(found({ evaluations: [evaluation('rating', '優先度', '3'), evaluation('rating', '優先度', '4')] })).toEqual([
      ['評価', '「優先度」が2回'],
    ]);
    expect(found({ texts: [narrative('成果', 'A', 2017), narrative('成果', 'B', 2017)] })).toEqual([
      ['文章', '「成果（平成29年度）」が2回'],
    ]);
  });

  test('accepts the same text of another year or document', () => {
    const listed = { ...narrative('成果', 'C'), document: 'r6-list' };
    expect(
      found({ texts: [narrative('成果', 'A', 2017), narrative('成果', 'A', 2018), narrative('成果', 'B'), listed] }),
    ).toEqual([]);
  });
});

describe('duplicate-programs', () => {
  const programs = (...all: ReturnType<typeof program>[]) => duplicatePrograms(data([], { programs: all }));
  const other = (rest: Parameters<typeof sheet>[0], number: number) =>
    program([sheet({ programId: '0009', name: '別の事業', ...rest })], number);

  test('accepts different programs, several without a number', () => {
    expect(programs(program([sheet()]), other({}, 9))).toEqual([]);
    const unnumbered = { ...program([sheet()]), number: null };
    expect(programs(unnumbered, { ...other({}, 9), number: null })).toEqual([]);
  });

  test('finds the same id, number or name', () => {
    expect(programs(program([sheet()]), other({ programId: '0008' }, 9))).toMatchObject([
      { place: '事業ID', found: '「0008」が2回' },
    ]);
    expect(programs(program([sheet()]), other({}, 8))).toMatchObject([{ place: '印字された事業番号' }]);
    expect(programs(program([sheet({ name: 'ＥＢＰＭ の推進' })]), other({ name: 'EBPMの推進' }, 9))).toMatchObject([
      { place: '事務事業名' },
    ]);
  });

  test('finds two sheets of one edition', () => {
    expect(programs(program([sheet(), sheet()]))).toMatchObject([
      { file: 'data/sheets/0008/2024.json', place: 'シート年度', found: '「2024」が2回' },
    ]);
  });
});

describe('file-names', () => {
  const files = (...names: string[]) => fileNames(data([sheet()]), names).map(({ file }) => file);

  test('finds a misplaced file and a sheet without its file', () => {
    expect(files('data/sheets/0008/2024.json')).toEqual([]);
    expect(files('data/sheets/0008/2024.json', 'data/sheets/0008/2020.json')).toEqual(['data/sheets/0008/2020.json']);
    expect(files('data/sheets/0009/2024.json')).toEqual(['data/sheets/0009/2024.json', 'data/sheets/0008/2024.json']);
  });
});
