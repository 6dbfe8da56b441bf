import { describe, expect, test } from 'vitest';
import { cost, data, sheet } from '../model/example-data.ts';
import type { DataSet } from '../model/program.ts';
import type { PublishedEdition } from '../schema/edition.ts';
import type { Assessment } from './assessment.ts';
import { checklist, isReady, type PublishRequest } from './checklist.ts';
import { sortFindings } from './findings.ts';
import { printChecklist } from './print-checklist.ts';

const published: PublishedEdition = { version: '1.0.0', date: '2026-11-22', reasons: ['最初の公開'], files: [] };
const row = { 事業ID: '0008', シート年度: '2024', 年度: '2022', 費目: '事業費', 区分: '予算', 指標値: '5' };
const changed = {
  table: 'costs' as const,
  key: ['事業ID', 'シート年度', '年度', '費目', '区分'],
  addedColumns: [],
  removedColumns: [],
  isReordered: false,
  added: [],
  removed: [],
  changed: [{ row, cells: [{ column: '指標値', before: '4', after: '5' }] }],
};
const issue = { rule: 'revision', file: 'f', place: 'p', found: 'x', expected: 'y', remedy: 'z' };

function assessment(rest: Partial<Assessment> = {}, site: Partial<DataSet['site']> = {}): Assessment {
  const all = data([sheet({ costs: [cost('operating_cost', 'budget', 2022, 5)] })], { published: [published] });
  const contact = { label: '企画課', url: 'mailto:kikaku@city.lg.jp' };
  return {
    data: { ...all, site: { ...all.site, contact, ...site } },
    findings: sortFindings([], []),
    tables: new Map(),
    sincePublished: [changed],
    ...rest,
  };
}

const request: PublishRequest = {
  date: '2026-12-01',
  reasons: ['読み誤りを直した'],
  preview: { data: 'abc', date: null, reasons: [] },
  dataHash: 'abc',
  siteUrl: 'https://data.city.lg.jp',
};

const open = (found: Assessment, asked = request) => checklist(found, asked).filter(({ done }) => !done);

describe('checklist', () => {
  test('is done where nothing is open', () => {
    expect(isReady(checklist(assessment(), request))).toBe(true);
    expect(printChecklist(checklist(assessment(), request))).not.toContain('✗');
  });

  const warning = sortFindings([{ ...issue, severity: 'warning' }], []);
  const error = sortFindings([{ ...issue, severity: 'error' }], []);
  test.each<[string, Assessment, PublishRequest, string]>([
    ['an error', assessment({ findings: error }), request, '誤りが1件あります'],
    ['a warning without a reason', assessment({ findings: warning }), request, '理由のない警告が1件あります'],
    ['no preview', assessment(), { ...request, preview: null }, 'プレビューをまだ作っていません'],
    ['data that changed after the preview', assessment(), { ...request, dataHash: 'other' }, 'データが変わりました'],
    [
      'a changed figure without a reason',
      assessment(),
      { ...request, reasons: [] },
      '1か所変わりましたが、理由がありません',
    ],
    ['an empty reason', assessment(), { ...request, reasons: [' '] }, '理由がありません'],
    ['a day that is none', assessment(), { ...request, date: '2026-13-01' }, '日付「2026-13-01」は使えません'],
    [
      'a day before the newest edition',
      assessment(),
      { ...request, date: '2026-11-21' },
      '前の版の日付 2026-11-22 より前',
    ],
    ['the example address', assessment(), { ...request, siteUrl: 'https://example.org' }, '見本のまま'],
    ['no contact', assessment({}, { contact: null }), request, '連絡先がありません'],
  ])('%s blocks, says so and says what to do', (_, found, asked, words) => {
    const items = open(found, asked);
    expect(items).toHaveLength(1);
    expect(items[0]!.state).toContain(words);
    expect(items[0]!.remedy).toMatch(/ください|使えません/);
    expect(printChecklist(checklist(found, asked))).toContain('あと1つです。終わるまで公開できません。');
  });

  test('data that are published already need no reason and no day', () => {
    expect(open(assessment({ sincePublished: [] }), { ...request, reasons: [], date: '' })).toEqual([]);
  });

  test('the first edition needs a reason', () => {
    const first = assessment();
    const items = open({ ...first, data: { ...first.data!, published: [] } }, { ...request, reasons: [] });
    expect(items.map(({ state }) => state)).toEqual(['理由がありません']);
  });

  test('a warning with a reason does not block', () => {
    const acknowledged = {
      rule: 'revision',
      file: 'f',
      place: 'p',
      found: 'x',
      reason: '表のとおり',
      date: '2026-12-01',
    };
    const findings = sortFindings([{ ...issue, severity: 'warning' }], [acknowledged]);
    expect(open(assessment({ findings }))).toEqual([]);
  });

  test('data that cannot be read: only what can be said without them', () => {
    const items = checklist(assessment({ data: null, findings: error }), request);
    expect(items.map(({ done }) => done)).toEqual([false, true, true]);
  });
});
