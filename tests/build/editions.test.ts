import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCopy, copyOfData, type DataCopy, type Run } from './data-copy.ts';

// A figure of a published sheet is corrected: refused, explained, published, and both states can be read.

const SHEET = 'sheets/0088/2024.json';
const REASON = '令和4年度の予算額の読み誤りを直した';
let copy: DataCopy;
let refused: Run;
let made: Run;
let built: Run;

const read = (file: string) => readFileSync(join(copy.root, 'dist', file), 'utf8');
const versions = () =>
  (JSON.parse(readFileSync(join(copy.data, 'editions.json'), 'utf8')) as { version: string }[]).map(
    ({ version }) => version,
  );

beforeAll(() => {
  copy = copyOfData();
  copy.editJson(SHEET, (sheet) => {
    const budget = sheet.costs.find(
      (cost: Record<string, unknown>) =>
        cost['item'] === 'operating_cost' && cost['measure'] === 'budget' && cost['fiscalYear'] === 2022,
    );
    Object.assign(budget, { value: budget.value + 1, printed: String(budget.value + 1) });
  });
  refused = buildCopy(copy);
  made = copy.run('scripts/edition.ts', '--date', '2099-01-15', '--reason', REASON);
  built = buildCopy(copy);
}, 180_000);

afterAll(() => copy.remove());

describe('a changed figure of a published sheet', () => {
  test('stops the build: program, sheet, item, year, before, after and the command are named', () => {
    expect(refused.code).toBe(1);
    expect(refused.output).toContain('data/sheets/0088/2024.json');
    expect(refused.output).toMatch(/0088 情報通信ネットワーク運営業務 › 費用と人員の表 › 事業費の予算（令和4年度）/);
    expect(refused.output).toContain('指標値は「130114」から「130115」に変わりました');
    expect(refused.output).toContain('npm run edition -- --date YYYY-MM-DD --reason');
  });

  test('is published once it is explained: the version has a new last number', () => {
    expect(made.code).toBe(0);
    const [before, after] = versions().slice(-2);
    const [major, minor, patch] = before!.split('.').map(Number);
    expect(after).toBe(`${major}.${minor}.${patch! + 1}`);
    expect(built.code, built.output).toBe(0);
  });

  test('both states are on the site, each with its own figure and its checksums', () => {
    const [before, after] = versions().slice(-2);
    expect(read(`data/${before}/costs.csv`)).toContain(',予算,130114,千円,');
    expect(read(`data/${before}/costs.csv`)).not.toContain(',130115,');
    expect(read(`data/${after}/costs.csv`)).toContain(',予算,130115,千円,');
    for (const version of [before, after]) {
      expect(existsSync(join(copy.root, 'dist', `data/${version}/index.html`))).toBe(true);
      for (const line of read(`data/${version}/SHA256SUMS.txt`).trim().split('\n')) {
        const [hash, file] = line.split('  ');
        const bytes = readFileSync(join(copy.root, 'dist', `data/${version}/${file}`));
        expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
      }
    }
  });

  test('the newest state is the data of the site', () => {
    const version = versions().at(-1)!;
    for (const file of ['programs.csv', 'costs.csv', 'indicators.csv', 'evaluations.csv', 'texts.csv'])
      expect(read(`data/${version}/${file}`)).toBe(read(`data/${file}`));
    expect(JSON.parse(read('data/datapackage.json'))).toMatchObject({ version });
    expect(JSON.parse(read(`data/${version}/datapackage.json`))).toMatchObject({ version });
  });

  test('the record of changes names the cell and the reason, for people and for programs', () => {
    const [newest] = JSON.parse(read('data/changes.json')).editions;
    expect(newest).toMatchObject({ reasons: [REASON], step: 'patch', date: '2099-01-15' });
    expect(newest.changes).toMatchObject([
      { table: 'costs', cells: [{ column: '指標値', before: '130114', after: '130115' }, { column: '原文表記' }] },
    ]);
    const page = read('data/changes/index.html');
    for (const words of [REASON, '130114', '130115', '事業費の予算（令和4年度）']) expect(page).toContain(words);
  });
});

describe('npm run edition', () => {
  test('refuses without change, without day, without reason, and leaves the list as it was', () => {
    const list = readFileSync(join(copy.data, 'editions.json'), 'utf8');
    for (const args of [
      ['--reason', 'x'],
      ['--date', '2099-01-16'],
      ['--date', '2099-01-16', '--reason', 'x'],
    ])
      expect(copy.run('scripts/edition.ts', ...args).code).toBe(1);
    expect(readFileSync(join(copy.data, 'editions.json'), 'utf8')).toBe(list);
  });

  test('refuses data with errors', () => {
    copy.editJson(SHEET, (sheet) => (sheet.costs[0].value = -5));
    const { code, output } = copy.run('scripts/edition.ts', '--date', '2099-01-16', '--reason', 'x');
    expect(code).toBe(1);
    expect(output).toContain('データに誤りがあるので、版を作りません');
  });
});
