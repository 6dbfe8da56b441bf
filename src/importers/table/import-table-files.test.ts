import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ProgramIdentity } from '../../schema/program.ts';
import type { SourceDocument } from '../../schema/site.ts';
import { FORMS } from '../forms.ts';
import { readInputs } from '../read-inputs.ts';
import { runImport } from '../run-import.ts';
import { filesIn, inDataFolder } from './example-folder.ts';
import { workbookOf } from './example-table.ts';
import { importTableInto } from './import-table-files.ts';
import { chooseMapping } from './mapping/mapping-choice.ts';
import { parseMapping } from './mapping/mapping-file.ts';

const MAPPING = `文書: { id: hyo, 題名: 評価一覧, 様式: 一覧表, シート年度: 令和5年度, 担当: 企画課, 受領日: 2026-11-20, 利用条件: 確認中です。 }
金額の単位: 千円
ワークシート:
  - 見出しの行: 1
    列:
      - { 列: A, 見出し: 番号, 使い方: 事業番号 }
      - { 列: B, 見出し: 事業名, 使い方: 事務事業名 }
      - { 列: C, 見出し: 課, 使い方: 課 }
      - { 列: D, 見出し: 決算額, 使い方: 費用, 費目: 事業費, 区分: 決算 }
`;
type Value = string | number | null;
const HEADER: Value[] = ['番号', '事業名', '課', '決算額'];
const A: Value[] = [1, '広報事業', '広報課', 1200];
const B: Value[] = [2, '公園事業', '公園課', '29（4）'];

function importInto(folder: string, rows: Value[][], source = MAPPING, dryRun = false) {
  const { data } = parseMapping(source, 'hyo.yaml');
  return importTableInto(folder, workbookOf([HEADER, ...rows], '一覧.xlsx'), { mapping: data!, source }, { dryRun });
}

const json = <T>(folder: string, ...path: string[]) => JSON.parse(readFileSync(join(folder, ...path), 'utf8')) as T;
const programsIn = (folder: string) => json<ProgramIdentity[]>(folder, 'programs.json');
const NEXT = MAPPING.replace('id: hyo', 'id: hyo-r6').replace('令和5年度', '令和6年度');

describe('an import', () => {
  test('writes sheets, programs with their evidence, the manifest, the cells, the mapping and its warnings', async () => {
    await inDataFolder((folder) => {
      const { files } = importInto(folder, [A, B]);
      expect(files!.written.toSorted()).toEqual([
        'import-warnings.json',
        'mappings/hyo.yaml',
        'programs.json',
        'sheets/0001/2023.json',
        'sheets/0002/2023.json',
        'sources/hyo.csv',
        'sources/manifest.json',
      ]);
      expect(programsIn(folder)[0]).toMatchObject({
        id: '0001',
        number: 1,
        name: '広報事業',
        links: [
          {
            edition: 2023,
            document: 'hyo',
            basis: 'number_and_name',
            evidence: expect.stringContaining('シート「一覧」の 2 行目'),
          },
        ],
      });
      expect(json<SourceDocument[]>(folder, 'sources', 'manifest.json')).toMatchObject([
        { id: 'hyo', file: 'hyo.csv', kind: 'cells', edition: 2023, publisher: 'あおば市', sheets: 2 },
      ]);
      expect(readFileSync(join(folder, 'sources', 'hyo.csv'), 'utf8')).toBe(
        '\uFEFF事業ID,シート,行,列,見出し,セル\r\n0001,1 一覧,2,A,番号,1\r\n0001,1 一覧,2,B,事業名,広報事業\r\n0001,1 一覧,2,C,課,広報課\r\n0001,1 一覧,2,D,決算額,1200\r\n0002,1 一覧,3,A,番号,2\r\n0002,1 一覧,3,B,事業名,公園事業\r\n0002,1 一覧,3,C,課,公園課\r\n0002,1 一覧,3,D,決算額,29（4）\r\n',
      );
      expect(json<unknown>(folder, 'import-warnings.json')).toMatchObject([
        { document: 'hyo', warnings: [{ rule: 'doubtful-cells' }] },
      ]);
    });
  });

  test('of the same table again changes nothing; a dry run writes nothing', async () => {
    await inDataFolder((folder) => {
      const empty = filesIn(folder);
      expect(importInto(folder, [A, B], MAPPING, true).files!.written).toHaveLength(7);
      expect(filesIn(folder)).toEqual(empty);
      importInto(folder, [A, B]);
      const before = filesIn(folder);
      expect(importInto(folder, [A, B]).files).toMatchObject({ written: [], removed: [] });
      expect(filesIn(folder)).toEqual(before);
    });
  });

  test('of a corrected table replaces its own sheets only', async () => {
    await inDataFolder((folder) => {
      importInto(folder, [A, B]);
      importInto(folder, [A], NEXT);
      const before = filesIn(folder);
      const { files, result } = importInto(folder, [[1, '広報事業', '広報課', 1300]]);
      expect(files!.removed).toEqual([join('sheets', '0002', '2023.json')]);
      expect(result!.issues).toMatchObject([
        { severity: 'warning', found: expect.stringContaining('「公園事業」（0002）がない') },
      ]);
      expect(programsIn(folder).map(({ id, links }) => [id, links.length])).toEqual([['0001', 2]]);
      const after = filesIn(folder);
      expect(after.get('sheets/0001/2024.json')).toBe(before.get('sheets/0001/2024.json'));
      expect(after.get('sources/hyo-r6.csv')).toBe(before.get('sources/hyo-r6.csv'));
    });
  });

  test('of a later year with another name for the same key keeps the old name, with a warning', async () => {
    await inDataFolder((folder) => {
      importInto(folder, [A]);
      const renamed: Value[][] = [[1, '広報・広聴事業', '広報課', 5]];
      const { result } = importInto(folder, renamed, NEXT);
      expect(result!.issues).toMatchObject([
        { severity: 'warning', rule: 'identity', found: expect.stringContaining('「広報事業」から「広報・広聴事業」') },
      ]);
      const [program] = programsIn(folder);
      expect(program).toMatchObject({
        name: '広報・広聴事業',
        otherNames: ['広報事業'],
        relations: [{ kind: 'renamed_from', name: '広報事業' }],
      });
      const before = filesIn(folder);
      expect(importInto(folder, renamed, NEXT).files!.written).not.toContain('programs.json');
      expect(filesIn(folder).get('programs.json')).toBe(before.get('programs.json'));
    });
  });

  test('of a table without a key goes by name, and numbers what is new', async () => {
    await inDataFolder((folder) => {
      importInto(folder, [A]);
      const source = NEXT.replace('使い方: 事業番号', '使い方: 使わない, 理由: 通し番号');
      importInto(folder, [A, [9, '新しい事業', '企画課', 1]], source);
      expect(programsIn(folder).map(({ id, name, links }) => [id, name, links.at(-1)!.basis])).toEqual([
        ['0001', '広報事業', 'name'],
        ['p0001', '新しい事業', 'name'],
      ]);
    });
  });

  test('of a table with a key of its own leaves 事業番号 to the departments, which may each count from 1', async () => {
    await inDataFolder((folder) => {
      const source = MAPPING.replace('列: A, 見出し: 番号, 使い方: 事業番号', '列: E, 使い方: 事業ID').replace(
        '- { 列: B',
        '- { 列: A, 使い方: 事業番号 }\n      - { 列: B',
      );
      const { data } = parseMapping(source, 'hyo.yaml');
      const rows = [
        [...HEADER, 'コード'],
        [...A, 'KO-01'],
        [1, '広報事業', '公園課', 5, 'pa_01'],
      ];
      const run = importTableInto(folder, workbookOf(rows), { mapping: data!, source }, { dryRun: false });
      expect(run.result!.issues).toEqual([]);
      expect(programsIn(folder).map(({ id, number, name }) => [id, number, name])).toEqual([
        ['ko-01', 1, '広報事業'],
        ['pa-01', 1, '広報事業'],
      ]);
    });
  });

  test('applies the decisions about its sheets', async () => {
    await inDataFolder((folder) => {
      const decision = {
        kind: 'cost_status',
        programId: '0002',
        edition: 2023,
        item: 'operating_cost',
        measure: 'settlement',
        fiscalYears: [2023],
        status: 'reported',
        quote: null,
        reason: '担当課に確かめました',
      };
      writeFileSync(join(folder, 'decisions.json'), JSON.stringify([decision]));
      const { result } = importInto(folder, [A, B]);
      expect(result!.sheets[1]!.costs).toMatchObject([{ value: 29, status: 'reported', printed: '29（4）' }]);
      expect(readInputs(folder).data!.decisions).toEqual([]);
    });
  });
});

test('the texts of a folder are imported as if its tables were not there', async () => {
  await inDataFolder((folder) => {
    importInto(folder, [A, B]);
    const before = filesIn(folder);
    expect(runImport(folder, FORMS)).toMatchObject({ errors: [], files: { written: [], removed: [] } });
    expect(filesIn(folder)).toEqual(before);
  });
});

describe('the mapping of a file', () => {
  const table = (file: string, header: Value[] = HEADER) => workbookOf([header, A], file);

  test('is the one whose columns fit; of another year it is refused with what to do', async () => {
    await inDataFolder((folder) => {
      mkdirSync(join(folder, 'mappings'));
      writeFileSync(join(folder, 'mappings', 'hyo.yaml'), MAPPING);
      expect(chooseMapping(folder, table('一覧.xlsx'), null).data?.name).toBe('hyo.yaml');
      expect(chooseMapping(folder, table('一覧_R5.xlsx'), null).data?.name).toBe('hyo.yaml');
      expect(chooseMapping(folder, table('令和6年度一覧.xlsx'), null).errors[0]).toContain(
        'ファイル名は令和6年度、対応づけの「シート年度」は令和5年度',
      );
      expect(chooseMapping(folder, table('一覧.xlsx', ['番号', '事業名', '課', '予算額']), null).errors[0]).toContain(
        '合う対応づけファイルがありません',
      );
    });
  });

  test('is not copied where it is kept already', async () => {
    await inDataFolder((folder) => {
      mkdirSync(join(folder, 'mappings'));
      writeFileSync(join(folder, 'mappings', 'mine.yaml'), MAPPING);
      const { data } = chooseMapping(folder, table('一覧.xlsx'), null);
      importTableInto(folder, table('一覧.xlsx'), data!, { dryRun: false });
      expect([...filesIn(folder).keys()].filter((path) => path.startsWith('mappings'))).toEqual([
        join('mappings', 'mine.yaml'),
      ]);
    });
  });

  test('that is named is taken as it is', async () => {
    await inDataFolder((folder) => {
      writeFileSync(join(folder, 'other.yaml'), MAPPING);
      expect(chooseMapping(folder, table('令和6年度.xlsx'), join(folder, 'other.yaml')).data?.mapping.文書.id).toBe(
        'hyo',
      );
      expect(chooseMapping(folder, table('a.xlsx'), join(folder, 'none.yaml')).errors[0]).toContain(
        'ファイルがありません',
      );
    });
  });
});
