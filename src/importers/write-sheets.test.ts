import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exampleCost, exampleSheet } from './example-sheet.ts';
import { printSheet, writeSheets } from './write-sheets.ts';

const imported = new Set(['sheets']);
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sheets-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('printSheet', () => {
  test('puts a figure on a line and ends with a newline', () => {
    const text = printSheet(exampleSheet());
    const figure = '{"fiscalYear": 2019, "value": 5, "status": "reported", "printed": "5.0", "line": 3}';
    expect(text.split('\n').filter((line) => line.includes(figure)).length).toBeGreaterThan(0);
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text)).toEqual(exampleSheet());
  });
});

describe('writeSheets', () => {
  test('writes a file per program and edition', () => {
    const result = writeSheets(folder, [exampleSheet(), exampleSheet({ programId: 'b0102011012-01' })], imported);
    expect(result).toEqual({ written: ['0087/2020.json', 'b0102011012-01/2020.json'], unchanged: [], removed: [] });
    expect(readFileSync(join(folder, 'sheets/0087/2020.json'), 'utf8')).toBe(printSheet(exampleSheet()));
  });

  test('the second time changes nothing, then only what differs', () => {
    const sheets = [exampleSheet(), exampleSheet({ edition: 2024 })];
    writeSheets(folder, sheets, imported);
    expect(writeSheets(folder, sheets, imported).written).toEqual([]);
    const changed = [exampleSheet({ costs: [exampleCost({ value: 6 })] }), exampleSheet({ edition: 2024 })];
    expect(writeSheets(folder, changed, imported)).toEqual({
      written: ['0087/2020.json'],
      unchanged: ['0087/2024.json'],
      removed: [],
    });
  });

  test('removes a sheet that the documents no longer state, and its empty folder', () => {
    writeSheets(folder, [exampleSheet(), exampleSheet({ programId: '0088' })], imported);
    expect(writeSheets(folder, [exampleSheet()], imported).removed).toEqual(['0088/2020.json']);
    expect(readdirSync(join(folder, 'sheets'))).toEqual(['0087']);
  });

  test('leaves a sheet alone that rests on a document of its own', () => {
    const typed = exampleSheet({ programId: '0088', sources: [{ document: 'typed', sheet: 1, lines: [1, 1] }] });
    mkdirSync(join(folder, 'sheets/0088'), { recursive: true });
    writeFileSync(join(folder, 'sheets/0088/2025.json'), printSheet(typed));
    expect(writeSheets(folder, [exampleSheet()], imported).removed).toEqual([]);
    expect(existsSync(join(folder, 'sheets/0088/2025.json'))).toBe(true);
  });
});
