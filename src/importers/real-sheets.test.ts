import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Cost, Sheet } from '../schema/sheet.ts';
import { applyCorrections } from './corrections.ts';
import { FORMS } from './forms.ts';
import { identifyDrafts } from './identity.ts';
import { importSources } from './import-sources.ts';
import { readDrafts } from './read-drafts.ts';
import { readInputs } from './read-inputs.ts';
import { listSheets, pathOfSheet, printSheet } from './write-sheets.ts';

// The import of the real sources, and the committed data/sheets.
const FOLDER = 'data/sheets';
const { data: inputs } = readInputs('data');
if (!inputs) throw new Error('data could not be read: run npm run import');
const { sheets, errors } = importSources(inputs, FORMS);
const imported = new Set(inputs.sources.map(({ document }) => document.id));

const read = (path: string) => readFileSync(join(FOLDER, path), 'utf8');
const isImported = (path: string) =>
  (JSON.parse(read(path)) as Sheet).sources.every(({ document }) => imported.has(document));

function sheetOf(programId: string, edition: number): Sheet {
  const found = sheets.find((sheet) => sheet.programId === programId && sheet.edition === edition);
  if (!found) throw new Error(`no sheet ${programId} ${edition}`);
  return found;
}

function statuses(programId: string, edition: number, number: number, series: 'targets' | 'actuals') {
  const indicator = sheetOf(programId, edition).indicators.find((candidate) => candidate.number === number);
  return indicator?.[series].map(({ fiscalYear, status }) => `${fiscalYear} ${status}`);
}

describe('the real sources', () => {
  test('are read without an error', () => {
    expect(errors).toEqual([]);
  });

  test('hold 69 sheets of 49 programs: 61 files, since 8 programs have a management sheet and an entry in R6', () => {
    const sources = sheets.flatMap((sheet) => sheet.sources);
    expect(sources).toHaveLength(69);
    expect(new Set(sheets.map(({ programId }) => programId)).size).toBe(49);
    expect(sheets).toHaveLength(61);
    expect(sheets.filter((sheet) => sheet.sources.length === 2)).toHaveLength(8);
  });

  test('give the committed sheets, byte for byte, and no others', () => {
    expect(listSheets(FOLDER).filter(isImported)).toEqual(sheets.map(pathOfSheet).toSorted());
    for (const sheet of sheets) expect(printSheet(sheet), pathOfSheet(sheet)).toBe(read(pathOfSheet(sheet)));
  });

  test('print the number and name of the program exactly where programs.json says so', () => {
    const { drafts } = readDrafts(applyCorrections(inputs.sources, inputs.corrections).sources, FORMS);
    const printed = identifyDrafts(drafts, inputs.programs).sheets.map(({ programId, printedNumber, sources }) => {
      const program = inputs.programs.find(({ id }) => id === programId);
      const link = program?.links.find(({ document }) => document === sources[0]?.document);
      const sameNumber = Number(printedNumber) === program?.number;
      return { programId, basis: link?.basis, expected: sameNumber ? 'number_and_name' : 'name' };
    });
    expect(printed).toHaveLength(69);
    expect(printed.filter(({ basis, expected }) => basis !== expected)).toEqual([]);
  });

  test('give the same sheets twice', () => {
    expect(importSources(inputs, FORMS)).toEqual({ sheets, errors });
  });
});

describe('the sheets', () => {
  test('keep the two programs apart that print 088 in R6', () => {
    const printing = sheets.filter(({ edition, printedNumber }) => edition === 2024 && printedNumber === '088');
    expect(printing.map(({ programId, name }) => [programId, name])).toEqual([
      ['0088', '情報通信ネットワーク運営業務'],
      ['1088', '証拠に基づく政策立案（ＥＢＰＭ）の推進'],
    ]);
  });

  test('lead with the management sheet and keep the texts of the list', () => {
    const { department, sources, texts } = sheetOf('0087', 2024);
    expect(department.unit).toBe('企画推進係');
    expect(sources.map(({ document, sheet }) => `${document} ${sheet}`)).toEqual([
      'r6-management-sheets 8',
      'r6-results-list 31',
    ]);
    expect(texts.filter(({ document }) => document === 'r6-results-list').map(({ label }) => label)).toEqual([
      '事業の目的',
      '事業の概要',
      '成果',
    ]);
  });

  test('carry the corrections', () => {
    expect(sheetOf('0087', 2018).profile.category).toBe('A 任意的事業');
    expect(sheetOf('0088', 2018).name).toBe('情報通信ネットワーク運営業務');
    expect(sheetOf('0097', 2020).texts.find(({ role }) => role === 'overview')?.body).toContain('実利用環境');
    expect(JSON.stringify(sheets)).not.toMatch(/[业营實实營]|<\/?[a-z]/);
  });

  test('carry the decisions', () => {
    const years = (from: number, to: number, status: string) =>
      Array.from({ length: to - from + 1 }, (_, offset) => `${from + offset} ${status}`);
    expect(statuses('0089', 2024, 1, 'targets')).toEqual(years(2019, 2024, 'no_target'));
    expect(statuses('0087', 2024, 3, 'actuals')).toEqual([
      ...years(2019, 2021, 'reported'),
      ...years(2022, 2024, 'not_applicable'),
    ]);
    expect(statuses('1098', 2024, 1, 'targets')).toEqual(['2019 not_applicable', ...years(2020, 2024, 'reported')]);
    expect(statuses('0091', 2024, 1, 'actuals')).toEqual(['2019 not_applicable', ...years(2020, 2024, 'reported')]);
    expect(statuses('0092', 2020, 2, 'actuals')).toEqual([
      ...years(2019, 2020, 'not_applicable'),
      ...years(2021, 2024, 'not_yet'),
    ]);
    expect(statuses('0090', 2024, 1, 'actuals')).toEqual(years(2019, 2024, 'reported'));
  });

  test('count less as better for the stops of the network and of the systems alone', () => {
    const lower = sheets.flatMap(({ programId, edition, indicators }) =>
      indicators.filter(({ better }) => better === 'lower').map(({ name }) => `${programId} ${edition} ${name}`),
    );
    expect(lower).toEqual([
      '0088 2018 年間のネットワーク停止時間',
      '0088 2024 年間のネットワーク停止時間',
      '0090 2018 トラブルによるシステムの停止回数',
      '0090 2024 トラブルによるシステムの停止回数',
    ]);
  });

  test('state a settlement that is the sum of its funding, wherever all of it is known', () => {
    const known = ({ measure, value }: Cost) => measure === 'settlement' && value !== null;
    const isFunding = ({ item }: Cost) =>
      !['operating_cost', 'personnel_cost', 'staff_share', 'overtime_hours'].includes(item);
    let compared = 0;
    for (const { programId, edition, costs } of sheets) {
      for (const cost of costs.filter(({ item }) => item === 'operating_cost').filter(known)) {
        const funding = costs.filter((part) => part.fiscalYear === cost.fiscalYear && isFunding(part));
        if (!funding.every(known)) continue;
        const sum = funding.reduce((total, { value }) => total + (value ?? 0), 0);
        expect(sum, `${programId} ${edition} ${cost.fiscalYear}`).toBe(cost.value);
        compared += 1;
      }
    }
    // Three years of 18 sheets and two of three H29 sheets; the other two H29 sheets lost part of their funding.
    expect(compared).toBe(18 * 3 + 3 * 2);
  });
});
