import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { exampleData } from '../exports/example-data.ts';
import { tableFiles } from '../exports/table-files.ts';
import type { DataSet } from '../model/program.ts';
import { makeEdition, tableTexts } from './make-edition.ts';

const NOTHING = new Map<string, string>();
const unpublished: DataSet = { ...exampleData, published: [] };
const first = { date: '2026-11-22', reasons: ['最初の公開'] };
const published = tableTexts(tableFiles(exampleData));

function made(data: DataSet, before: ReadonlyMap<string, string>, request = first) {
  const result = makeEdition(data, before, request);
  if ('problem' in result) throw new Error(result.problem);
  return result.made;
}

function problem(data: DataSet, before: ReadonlyMap<string, string>, request: typeof first): string | undefined {
  const result = makeEdition(data, before, request);
  return 'problem' in result ? result.problem : undefined;
}

/** The same data with a changed figure. */
function withFigure(value: number): DataSet {
  const data = structuredClone(exampleData);
  const cost = data.programs[0]!.sheets[1]!.costs.find((each) => each.value === 905)!;
  Object.assign(cost, { value, printed: String(value) });
  return data;
}

describe('the first published state', () => {
  const { edition, texts } = made(unpublished, NOTHING);

  test('is 1.0.0, with the given day and reason', () => {
    expect(edition).toMatchObject({ version: '1.0.0', ...first });
  });

  test('has the five tables and a descriptor of that version, with bytes and hashes of what is kept', () => {
    expect(edition.files.map((file) => file.path)).toEqual([
      'programs.csv',
      'costs.csv',
      'indicators.csv',
      'evaluations.csv',
      'texts.csv',
      'datapackage.json',
    ]);
    for (const { path, bytes, sha256 } of edition.files) {
      const content = new TextEncoder().encode(texts.get(path)!);
      expect([bytes, sha256]).toEqual([content.length, createHash('sha256').update(content).digest('hex')]);
    }
    expect(JSON.parse(texts.get('datapackage.json')!)).toMatchObject({ version: '1.0.0' });
  });
});

describe('the next published state', () => {
  test('a corrected value is a patch, a new sheet a minor step', () => {
    expect(made(withFigure(906), published).edition.version).toBe('1.0.1');
    const fewer = { ...exampleData, programs: exampleData.programs.slice(0, 1) };
    expect(made(exampleData, tableTexts(tableFiles(fewer))).edition.version).toBe('1.1.0');
  });

  test('its descriptor has the new version', () => {
    const { texts } = made(withFigure(906), published);
    expect(JSON.parse(texts.get('datapackage.json')!)).toMatchObject({ version: '1.0.1' });
  });

  test('is refused where nothing changed', () => {
    expect(problem(exampleData, published, first)).toContain('第1.0.0版から変わったところがありません');
  });

  test.each([
    ['no day', { date: '', reasons: ['理由'] }, '--date YYYY-MM-DD'],
    ['a day that does not exist', { date: '2026-02-30', reasons: ['理由'] }, '「2026-02-30」は使えません'],
    ['a day in another form', { date: '2026/11/30', reasons: ['理由'] }, '「2026/11/30」は使えません'],
    ['a day before the newest state', { date: '2026-11-21', reasons: ['理由'] }, '日付 2026-11-22 より前'],
    ['no reason', { date: '2026-11-30', reasons: [] }, '--reason'],
    ['a blank reason', { date: '2026-11-30', reasons: ['　'] }, '--reason'],
  ])('is refused with %s', (_name, request, words) =>
    expect(problem(withFigure(906), published, request)).toContain(words),
  );
});
