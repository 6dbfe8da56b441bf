import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { exampleData } from '../exports/example-data.ts';
import type { DataSet } from '../model/program.ts';
import { changesJson } from './changes-json.ts';
import { checksums } from './checksums.ts';
import { editionHistory } from './history.ts';
import { keepEdition, keptTables } from './kept-files.ts';
import { makeEdition } from './make-edition.ts';

const folder = mkdtempSync(join(tmpdir(), 'history-'));
const data: DataSet = structuredClone({ ...exampleData, published: [] });
const listed = data.programs.pop()!;

keep('2026-11-22', '最初の公開');
const cost = data.programs[0]!.sheets[1]!.costs.find((each) => each.value === 905)!;
Object.assign(cost, { value: null, status: 'unreadable', printed: null });
keep('2026-12-01', '令和3年度の決算額は読み取れなかった');
data.programs.push(listed);
keep('2026-12-02', '成果一覧を加えた');

function keep(date: string, reason: string): void {
  const newest = data.published.at(-1);
  const before = newest ? keptTables(folder, newest) : new Map<string, string>();
  const result = makeEdition({ ...data }, before, { date, reasons: [reason] });
  if ('problem' in result) throw new Error(result.problem);
  keepEdition(folder, data.published, result.made);
  data.published = [...data.published, result.made.edition];
}

afterAll(() => rmSync(folder, { recursive: true }));

describe('changes.json', () => {
  const { editions } = JSON.parse(changesJson(editionHistory(folder, data.published), 'https://example.org/x/'));

  test('lists the published states, newest first, with their addresses', () => {
    expect(
      editions.map(({ version, previous, step, url }: Record<string, string>) => [version, previous, step, url]),
    ).toEqual([
      ['1.1.0', '1.0.1', 'minor', 'https://example.org/x/data/1.1.0/'],
      ['1.0.1', '1.0.0', 'patch', 'https://example.org/x/data/1.0.1/'],
      ['1.0.0', null, null, 'https://example.org/x/data/1.0.0/'],
    ]);
  });

  test('a changed cell by its key, with before, after and the reason of its state', () => {
    expect(editions[1].reasons).toEqual(['令和3年度の決算額は読み取れなかった']);
    const costs = editions[1].changes.find(({ table }: { table: string }) => table === 'costs');
    const key = { 事業ID: '0008', シート年度: '2024', 年度: '2021', 費目: '事業費', 区分: '決算' };
    expect(costs.cells).toEqual([
      { key, column: '指標値', before: '905', after: '' },
      { key, column: '値の状態', before: '報告値', after: '判読不能' },
      { key, column: '原文表記', before: '905', after: '' },
    ]);
  });

  test('new rows by their keys, without cells', () => {
    const texts = editions[0].changes.find(({ table }: { table: string }) => table === 'texts');
    expect(texts).toMatchObject({ cells: [], rowsRemoved: [], rowsAdded: [{ 事業ID: 'b0102011012-01' }] });
  });

  test('the first state changed nothing', () => expect(editions[2].changes).toEqual([]));
});

describe('SHA256SUMS.txt', () => {
  test('has a line a file, as sha256sum reads it', () => {
    const lines = checksums(data.published[0]!).split('\n');
    expect(lines).toHaveLength(data.published[0]!.files.length + 1);
    expect(lines[1]).toMatch(/^[0-9a-f]{64} {2}costs\.csv$/);
  });
});
