import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exampleData } from '../exports/example-data.ts';
import type { DataSet } from '../model/program.ts';
import type { PublishedEdition } from '../schema/edition.ts';
import { checkEditions } from './check-editions.ts';
import { keepEdition, keptPath, keptTables } from './kept-files.ts';
import { makeEdition } from './make-edition.ts';

// Tables are made once for a data set: a test that changes one in place hands over a copy each time.

let folder: string;
let data: DataSet;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'editions-'));
  data = structuredClone({ ...exampleData, published: [] });
  keep('2026-11-22');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What `npm run edition` does. */
function keep(date: string): void {
  const newest = data.published.at(-1);
  const before = newest ? keptTables(folder, newest) : new Map<string, string>();
  const result = makeEdition({ ...data }, before, { date, reasons: ['理由'] });
  if ('problem' in result) throw new Error(result.problem);
  keepEdition(folder, data.published, result.made);
  data.published = JSON.parse(readFileSync(join(folder, 'editions.json'), 'utf8')) as PublishedEdition[];
}

function textOf(file: string): string {
  return gunzipSync(readFileSync(file)).toString('utf8');
}

function correct(value: number): void {
  const cost = data.programs[0]!.sheets[1]!.costs.find((each) => each.fiscalYear === 2021)!;
  Object.assign(cost, { value, printed: String(value) });
}

describe('what was published', () => {
  test('has nothing to say as long as the data stay the same', () => {
    expect(checkEditions(folder, { ...data })).toEqual([]);
  });

  test('a changed figure is an error that names sheet, item, year, before, after and what to do', () => {
    correct(906);
    const [issue, ...others] = checkEditions(folder, { ...data });
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ severity: 'error', file: 'data/sheets/0008/2024.json' });
    expect(issue!.place).toBe('0008 データ活用 › 費用と人員の表 › 事業費の決算（令和3年度）');
    expect(issue!.found).toContain('指標値は「905」から「906」に変わりました');
    expect(issue!.expected).toContain('第1.0.0版');
    expect(issue!.remedy).toContain('npm run edition -- --date');
  });

  test('a changed text is an error too', () => {
    data.programs[0]!.sheets[1]!.texts[0]!.body = '研修をした。';
    expect(checkEditions(folder, { ...data })[0]!.found).toContain('から「研修をした。」に変わりました');
  });

  test('a new published state explains it, and the older one stays readable', () => {
    correct(906);
    keep('2026-12-01');
    expect(checkEditions(folder, { ...data })).toEqual([]);
    expect(data.published.map(({ version }) => version)).toEqual(['1.0.0', '1.0.1']);
    const [old, now] = data.published.map((edition) => keptTables(folder, edition).get('costs')!);
    expect(old).toContain(',905,');
    expect(now).toContain(',906,');
    expect(now).not.toContain(',905,');
  });

  test('going back to an older state needs a reason as well', () => {
    correct(906);
    keep('2026-12-01');
    correct(905);
    expect(checkEditions(folder, { ...data })[0]!.found).toContain('「906」から「905」');
  });

  test.each([
    ['rewritten', (file: string) => writeFileSync(file, gzipSync('x'))],
    ['changed in one digit', (file: string) => writeFileSync(file, gzipSync(textOf(file).replace(',905,', ',906,')))],
    ['cut off', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 50))],
    ['gone', (file: string) => rmSync(file)],
  ])('a kept file that is %s is named', (_name, spoil) => {
    const file = join(folder, keptPath('1.0.0', 'costs.csv'));
    expect(existsSync(file)).toBe(true);
    spoil(file);
    expect(checkEditions(folder, { ...data })).toMatchObject([
      { severity: 'error', file: 'data/editions/1.0.0/costs.csv.gz', remedy: expect.stringContaining('Git') },
    ]);
  });

  test.each([
    ['a version twice', { version: '1.0.0' }],
    ['a smaller version', { version: '0.9.12' }],
    ['an earlier day', { version: '1.0.10', date: '2026-11-21' }],
  ])('%s in the list is an error', (_name, change) => {
    const published = [...data.published, { ...data.published[0]!, ...change }];
    expect(checkEditions(folder, { ...data, published })).toContainEqual(
      expect.objectContaining({ severity: 'error', file: 'data/editions.json' }),
    );
  });

  test('before the first publication there is a hint, and nothing to refuse', () => {
    expect(checkEditions(folder, { ...data, published: [] })).toMatchObject([
      { severity: 'warning', found: 'まだ版がありません' },
    ]);
  });
});
