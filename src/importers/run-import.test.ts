import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exampleDocument, exampleDraft, exampleProgram } from './example-sheet.ts';
import type { Form } from './form.ts';
import { printReport } from './print-report.ts';
import { runImport } from './run-import.ts';

const form: Form = {
  name: '試験様式',
  recognises: () => true,
  read: ({ lines }) => [exampleDraft({ name: lines[0] ?? '' })],
};
let folder = '';

const put = (path: string, value: unknown) => writeFileSync(join(folder, path), JSON.stringify(value));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-'));
  mkdirSync(join(folder, 'sources'));
  const slides = exampleDocument({ id: 'slides', file: 'slides.txt', form: null, edition: null, sheets: 0 });
  put('sources/manifest.json', [exampleDocument(), slides]);
  writeFileSync(join(folder, 'sources/sheets.txt'), '情報化推進事業\r\n二行目\n');
  put('programs.json', [exampleProgram()]);
  put('decisions.json', []);
  put('corrections.json', [{ document: 'sheets', line: 2, before: '二', after: '2', reason: '試験' }]);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('runImport', () => {
  test('writes the sheets and reports them; a document without sheets needs no text', () => {
    const run = runImport(folder, [form]);
    expect(run.errors).toEqual([]);
    // A source text with CRLF leaves no trace of it.
    expect(readFileSync(join(folder, 'sheets/0087/2020.json'), 'utf8')).toContain('"name": "情報化推進事業",');
    expect(printReport(run)).toBe(
      `文書 1 件
  令和2年度 シート（sheets、シート 1 件）
文字の訂正 1 件、値の判断 0 件
シート: 書き込み 1 件、変更なし 0 件、削除 0 件
  書き込み 0087/2020.json
`,
    );
  });

  test('a second run changes nothing', () => {
    runImport(folder, [form]);
    const before = readFileSync(join(folder, 'sheets/0087/2020.json'), 'utf8');
    expect(runImport(folder, [form]).files).toEqual({ written: [], unchanged: ['0087/2020.json'], removed: [] });
    expect(readFileSync(join(folder, 'sheets/0087/2020.json'), 'utf8')).toBe(before);
  });

  test('touches no file when there is an error', () => {
    runImport(folder, [form]);
    put('programs.json', [exampleProgram({ name: '別の事業' })]);
    const run = runImport(folder, [form]);
    expect(run.files).toBeNull();
    expect(readdirSync(join(folder, 'sheets/0087'))).toEqual(['2020.json']);
    expect(printReport(run)).toContain('誤りが 2 件あります。シートは書き込んでいません。');
  });

  test('names every input that is missing or wrong', () => {
    rmSync(join(folder, 'sources/sheets.txt'));
    rmSync(join(folder, 'decisions.json'));
    writeFileSync(join(folder, 'corrections.json'), '[{]');
    put('programs.json', [{ ...exampleProgram(), id: '8 7' }]);
    const run = runImport(folder, [form]);
    expect(run.inputs).toBeNull();
    expect(existsSync(join(folder, 'sheets'))).toBe(false);
    expect(run.errors).toHaveLength(4);
    expect(run.errors[0]).toContain('sheets.txt: ファイルがありません');
    expect(run.errors[1]).toContain('programs.json の「0.id」');
    expect(run.errors[2]).toContain('decisions.json: ファイルがありません');
    expect(run.errors[3]).toContain('corrections.json: JSON として読めません');
  });
});
