import { describe, expect, test } from 'vitest';
import { differences, readTables } from '../../editions/difference.ts';
import { tableTexts } from '../../editions/make-edition.ts';
import { tableFiles } from '../../exports/table-files.ts';
import { TABLES } from '../../exports/tables.ts';
import { cost, data, narrative, sheet } from '../../model/example-data.ts';
import type { Issue } from '../../model/issue.ts';
import type { DataSet } from '../../model/program.ts';
import type { Sheet } from '../../schema/sheet.ts';
import type { Assessment } from '../assessment.ts';
import { checklist, type PublishRequest } from '../checklist.ts';
import { sortFindings } from '../findings.ts';
import type { ImportSummary } from '../import-summary.ts';
import { printReport } from './print-report.ts';
import { reportHtml } from './report-page.ts';
import { makeReport } from './report.ts';

const request: PublishRequest = {
  date: '2026-12-01',
  reasons: [],
  preview: null,
  dataHash: 'a',
  siteUrl: 'https://x.jp',
};
const textsOf = (all: DataSet) => tableTexts(tableFiles(all));
const issue = (severity: Issue['severity'], rest: Partial<Issue> = {}): Issue => ({
  ...{
    severity,
    rule: 'revision',
    file: 'data/sheets/0008/2024.json',
    place: '決算額',
    found: '5',
    expected: '6',
    remedy: '直してください。',
  },
  ...rest,
});

function assessment(now: Sheet[], before: Sheet[], issues: Issue[] = []): Assessment {
  const published = [{ version: '1.0.0', date: '2026-11-22', reasons: ['最初の公開'], files: [] }];
  const all = data(now, { published });
  const sincePublished = differences(TABLES, textsOf(data(before)), textsOf(all));
  return { data: all, findings: sortFindings(issues, []), tables: readTables(textsOf(all)), sincePublished };
}

function reportOf(found: Assessment, summary: ImportSummary | null = null) {
  return makeReport(found, checklist(found, request), summary);
}

const summary: ImportSummary = {
  file: '令和6年度.xlsx',
  mapping: 'template',
  outcome: 'written',
  programs: 1,
  sheets: 1,
  worksheets: [
    { name: '費用', read: 1_010, figures: 1_000, texts: 4, aside: [{ reason: '見出し', count: 6 }] },
    { name: '事業', read: 20, figures: 0, texts: 14, aside: [{ reason: '見出し', count: 6 }] },
  ],
  issues: [],
};

const old = sheet({
  costs: [cost('operating_cost', 'settlement', 2023, 100), cost('operating_cost', 'budget', 2023, 5)],
});
const now = sheet({ costs: [cost('operating_cost', 'settlement', 2023, 101)], texts: [narrative('成果', '増えた')] });

describe('reportHtml', () => {
  test('what changed since the publication: counts, the changed cell, the figure that is gone', () => {
    const page = reportHtml(reportOf(assessment([now], [old])));
    expect(page).toContain('公開している第1.0.0版（2026-11-22）と比べました。');
    expect(page).toMatch(/事業費の決算（令和5年度）.*>指標値<\/td>\s*<td[^>]*>100<\/td>\s*<td[^>]*>101<\/td>/s);
    expect(page).toMatch(/なくなった1か所.*事業費の予算（令和5年度）/s);
  });

  test('the counts of the cells, with every reason and the total', () => {
    const page = reportHtml(reportOf(assessment([now], [now]), summary));
    expect(page).toContain('1,010');
    expect(page).toMatch(/合計<\/td>\s*<td[^>]*>1,030<\/td>\s*<td[^>]*>1,000<\/td>\s*<td[^>]*>18<\/td>/);
    expect(page).toContain('見出し 12');
  });

  test('errors first, open warnings with their numbers, the checklist with its marks', () => {
    const issues = [
      issue('error', { found: 'だめな値' }),
      issue('warning', { found: '一つ目' }),
      issue('warning', { found: '二つ目' }),
    ];
    const page = reportHtml(reportOf(assessment([now], [now], issues)));
    expect(page).toContain('誤りが1件、理由のない警告が2件あります');
    expect(page).toContain('だめな値');
    expect(page).toMatch(/<td[^>]*>2<\/td>\s*<td[^>]*>\s*決算額.*二つ目/s);
    expect(page).toContain('✗ 未了');
    expect(page).toContain('0008 データ活用（令和6年度のシート）');
  });

  test('everything from data is escaped, in every section; no script, nothing from elsewhere', () => {
    const evil = `"><script>alert(1)</script><img src=x onerror='a()'>&`;
    const bad = (each: Sheet): Sheet => ({ ...each, name: `${each.name}${evil}`, texts: [narrative(evil, evil)] });
    const issues = (['error', 'warning', 'note'] as const).map((severity) =>
      issue(severity, { file: evil, place: evil, found: evil, expected: evil, remedy: evil }),
    );
    const found = assessment([bad(now), bad(sheet({ programId: '0009', edition: 2023 }))], [old], issues);
    const report = reportOf(found, {
      ...summary,
      file: evil,
      mapping: evil,
      worksheets: [{ ...summary.worksheets[0]!, name: evil, aside: [{ reason: evil, count: 1 }] }],
    });
    report.assessment.data!.site.municipality = evil;
    const page = reportHtml(report);
    expect(page).not.toMatch(/<script|<img|<link|<iframe|javascript:|url\(/i);
    expect(page.split('alert(1)').length).toBeGreaterThan(10);
    expect(
      page.match(
        /<(?!\/?(html|head|meta|title|style|body|header|p|h1|h2|h3|main|nav|ul|li|a|section|div|table|thead|tbody|tr|th|td|span|details|summary|br|!doctype)\b)[^>]*>/gi,
      ),
    ).toBeNull();
  });

  test('data that cannot be read still make a report', () => {
    const broken = { data: null, findings: sortFindings([issue('error')], []), tables: new Map(), sincePublished: [] };
    expect(reportHtml(reportOf(broken))).toContain('誤りが1件');
  });
});

describe('printReport', () => {
  test('counts, differences and the checklist in short, and where the page is', () => {
    const text = printReport(reportOf(assessment([now], [old], [issue('warning')]), summary), 'reports/import.html');
    expect(text).toContain('ファイル「令和6年度.xlsx」を、対応表「template」で読みました。');
    expect(text).toContain('合計：セル 1,030 ＝ 数値 1,000 ＋ 文字 18 ＋ 公開しない 12');
    expect(text).toContain('【警告】決算額');
    expect(text).toMatch(/費用と人員：新しい 0、変わった 1、なくなった 1/);
    expect(text).toContain('✗ 警告のすべてに理由がある：理由のない警告が1件あります');
    expect(text.trimEnd().split('\n').at(-1)).toBe('くわしい報告書：reports/import.html（ブラウザで開けます）');
  });

  test('an import that was refused shows its errors and says that nothing was written', () => {
    const refused = { ...summary, outcome: 'refused' as const, issues: [issue('error', { found: '#REF!' })] };
    const report = reportOf(assessment([now], [now]), refused);
    expect(printReport(report, 'r')).toContain('data フォルダには何も書いていません。');
    expect(printReport(report, 'r')).toContain('見つかったもの：#REF!');
    expect(reportHtml(report)).toContain('誤りが1件');
  });
});
