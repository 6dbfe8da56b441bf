import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FORMS } from '../../src/importers/forms.ts';
import { runImport } from '../../src/importers/run-import.ts';
import { copyOfData, type DataCopy } from './data-copy.ts';

const SHEET = 'sheets/0088/2024.json';
let copy: DataCopy;

beforeEach(() => {
  copy = copyOfData();
});

afterEach(() => copy.remove());

const check = () => copy.run('scripts/check.ts');

/** The operating cost of 2022 (R4) as the sheet has it: 決算額. */
const settlement = (sheet: { costs: { item: string; measure: string; fiscalYear: number; value: number }[] }) =>
  sheet.costs.find(
    (cost) => cost.item === 'operating_cost' && cost.measure === 'settlement' && cost.fiscalYear === 2022,
  )!;

describe('npm run check', () => {
  test('passes on the data as they are', () => {
    expect(check()).toMatchObject({ code: 0 });
  });

  test('a field that is missing: file and field are named', () => {
    copy.editJson(SHEET, (sheet) => delete sheet.name);
    const { code, output } = check();
    expect(code).toBe(1);
    expect(output).toContain(SHEET);
    expect(output).toMatch(/名称|事務事業名/);
    expect(output).toContain('記載なし');
  });

  test('a broken JSON: the file is named, and what to look for', () => {
    copy.edit(SHEET, (text) => text.slice(0, 500));
    const { code, output } = check();
    expect(code).toBe(1);
    expect(output).toContain(SHEET);
    expect(output).toContain('正しいJSON');
  });

  test('a negative cost', () => {
    copy.editJson(SHEET, (sheet) => (settlement(sheet).value = -5));
    const { code, output } = check();
    expect(code).toBe(1);
    expect(output).toMatch(/決算額（令和4年度）\n\s*見つかったもの：[-−]5千円\n\s*あるべき形.*0以上/);
  });

  test('a sum that does not add up: found and expected are stated', () => {
    copy.editJson(SHEET, (sheet) => (settlement(sheet).value += 1));
    const { code, output } = check();
    expect(code).toBe(1);
    expect(output).toContain('決算額（令和4年度）');
    expect(output).toMatch(/財源/);
  });

  test('a document that no sheet can come from', () => {
    copy.editJson(SHEET, (sheet) => (sheet.sources[0].document = 'unknown-form'));
    const { code, output } = check();
    expect(code).toBe(1);
    expect(output).toContain('unknown-form');
  });

  test('all problems are listed, not only the first', () => {
    copy.edit('sheets/0090/2024.json', () => '{');
    copy.edit('sheets/0091/2024.json', () => '[');
    copy.editJson(SHEET, (sheet) => delete sheet.department);
    const { output } = check();
    for (const id of ['0088', '0090', '0091']) expect(output).toContain(`sheets/${id}/2024.json`);
  });
});

describe('npm run import', () => {
  test('a document of an unknown form is refused, and no sheet is touched', () => {
    copy.editJson('sources/manifest.json', (documents) => {
      documents.find((each: { form: string | null }) => each.form).form = '令和99年度様式';
    });
    const { errors, files } = runImport(copy.data, FORMS);
    expect(errors.join('\n')).toContain('令和99年度様式');
    expect(files).toBeNull();
  });
});
