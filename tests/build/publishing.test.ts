import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOfData, type DataCopy, type Run } from './data-copy.ts';

// An officer publishes a corrected figure of a small city: blocked until everything is done, then published as previewed.

const KEPT = '0088';
const REASON = '令和4年度の予算額の読み誤りを直した';
let copy: DataCopy;

beforeAll(() => {
  copy = copyOfData();
  keepOneProgram();
  copy.editJson('site.json', (site) =>
    Object.assign(site, {
      url: 'https://data.city.lg.jp',
      contact: { label: '企画課', url: 'mailto:kikaku@city.lg.jp' },
    }),
  );
  copy.editJson(`sheets/${KEPT}/2024.json`, (sheet) => {
    const budget = sheet.costs.find(
      (cost: Record<string, unknown>) =>
        cost['item'] === 'operating_cost' && cost['measure'] === 'budget' && cost['fiscalYear'] === 2022,
    );
    Object.assign(budget, { value: budget.value * 1000, printed: String(budget.value * 1000) });
  });
});

afterAll(() => copy.remove());

/** A build of one program takes little. */
function keepOneProgram(): void {
  const ofKept = (entries: { id?: string; programId?: string }[]) =>
    entries.splice(0, entries.length, ...entries.filter(({ id, programId }) => (id ?? programId) === KEPT));
  for (const id of readdirSync(join(copy.data, 'sheets')))
    if (id !== KEPT) rmSync(join(copy.data, 'sheets', id), { recursive: true });
  for (const file of ['programs.json', 'decisions.json']) copy.editJson(file, ofKept);
}

const publish = (...args: string[]): Run => copy.run('scripts/publish.ts', ...args);
const versions = () =>
  (JSON.parse(readFileSync(join(copy.data, 'editions.json'), 'utf8')) as { version: string }[]).map(
    (each) => each.version,
  );
const site = (file: string, folder = 'dist') => readFileSync(join(copy.root, folder, file), 'utf8');

test('blocked: the thousandfold amount, no preview, no reason; nothing is written', () => {
  const before = versions();
  const { code, output } = publish('--date', '2099-01-15');
  expect(code).toBe(1);
  expect(output).toMatch(/✗ 警告のすべてに理由がある/);
  expect(output).toContain('プレビューをまだ作っていません');
  expect(output).toMatch(/変わりましたが、理由がありません/);
  expect(versions()).toEqual(before);
  expect(existsSync(join(copy.root, 'dist'))).toBe(false);
});

test('acknowledged, previewed, published: the same page, a new edition, the change with its reason', () => {
  const list = copy.run('scripts/acknowledge.ts', '--list').output;
  expect(list).toMatch(/事業費の予算（令和4年度）.*約1,000/s);
  const open = /理由のない警告が(\d+)件/.exec(list)![1];
  expect(copy.run('scripts/acknowledge.ts', `1-${open}`, '--reason', '試しに大きな数にしたため').code).toBe(0);

  const preview = copy.run('scripts/preview.ts', '--no-serve', '--date', '2099-01-15', '--reason', REASON);
  expect(preview.code, preview.output).toBe(0);
  expect(preview.output).toContain('すべて確認できました。');
  expect(existsSync(join(copy.root, 'dist'))).toBe(false);
  expect(versions()).toEqual(['1.0.0']);
  expect(site('import.html', 'reports')).toContain('公開の準備ができています。');

  const { code, output } = publish();
  expect(code, output).toBe(0);
  const version = versions().at(-1)!;
  expect(output).toContain(`第${version}版（2099-01-15）を作り`);
  expect(JSON.parse(site('data/changes.json')).editions[0]).toMatchObject({ version, reasons: [REASON] });
  const page = `programs/${KEPT}/index.html`;
  for (const file of [page, 'data/changes/index.html', 'data/quality/index.html', `data/${version}/costs.csv`])
    expect(site(file)).toBe(site(file, 'reports/preview/dist'));
  expect(site('data/quality/index.html')).toContain('試しに大きな数にしたため');
}, 120_000);

test('data that changed after the preview are not published', () => {
  const before = [versions(), site('index.html')];
  copy.editJson('site.json', (each) => Object.assign(each, { description: `${each.description} 変えました。` }));
  const { code, output } = publish('--reason', 'x');
  expect(code).toBe(1);
  expect(output).toContain('プレビューを作ったあとで、データが変わりました');
  expect([versions(), site('index.html')]).toEqual(before);
});
