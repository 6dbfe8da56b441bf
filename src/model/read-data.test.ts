import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDataSet } from './read-data.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-'));
  cpSync('data', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const damage = (file: string, change: (text: string) => string) =>
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));

describe('readDataSet', () => {
  test('reads the real data: 49 programs, in the order of their ids, sheets oldest first', () => {
    const { data, issues } = readDataSet(folder);
    expect(issues).toEqual([]);
    expect(data!.programs).toHaveLength(49);
    expect(data!.programs.map((program) => program.id)).toEqual(data!.programs.map((program) => program.id).sort());
    const { sheets, latest } = data!.programs.find((program) => program.id === '0088')!;
    expect(sheets.map((sheet) => sheet.edition)).toEqual([2018, 2024]);
    expect(latest.edition).toBe(2024);
  });

  test('a missing field, a broken file and a wrong status are all listed, with the label of the form', () => {
    damage('sheets/0088/2024.json', (text) => text.replace('"value": 130114', '"value": null'));
    damage('sheets/0087/2024.json', (text) => text.replace('"name": "情報化推進事業",', ''));
    damage('sheets/0089/2024.json', (text) => text.slice(0, 500));
    const { data, issues } = readDataSet(folder);
    expect(data).toBeNull();
    expect(issues.map((issue) => issue.file.replace(folder, ''))).toEqual([
      '/sheets/0087/2024.json',
      '/sheets/0088/2024.json',
      '/sheets/0089/2024.json',
    ]);
    expect(issues[0]!.place).toBe('事務事業名');
    expect(issues[1]!.place).toContain('事業費');
    expect(issues[2]!.expected).toBe('正しいJSON');
  });

  test('a sheet of an unknown program is not passed over', () => {
    damage('programs.json', (text) => text.replaceAll('"1172"', '"1173"'));
    const { issues } = readDataSet(folder);
    expect(issues.map((issue) => issue.found)).toEqual(['事業「1172」のシート', 'シートが1枚もない事業']);
  });
});
