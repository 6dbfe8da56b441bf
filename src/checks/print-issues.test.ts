import { describe, expect, test } from 'vitest';
import type { Issue } from '../model/issue.ts';
import { hasErrors, printIssues } from './print-issues.ts';

const issue = (severity: Issue['severity'], file: string, place: string): Issue => ({
  severity,
  rule: 'funding-sum',
  file,
  place,
  found: '10千円',
  expected: '9千円',
  remedy: '見比べてください。',
});

describe('printIssues', () => {
  test('groups by file, errors first, and counts at the end', () => {
    const issues = [
      issue('note', 'b.json', '一'),
      issue('note', 'a.json', '二'),
      issue('warning', 'c.json', '三'),
      issue('error', 'c.json', '四'),
    ];
    expect(printIssues(issues)).toBe(
      `c.json
  【誤り】四
    見つかったもの：10千円
    あるべき形　　：9千円
    すること　　　：見比べてください。
  【警告】三
    見つかったもの：10千円
    あるべき形　　：9千円
    すること　　　：見比べてください。

a.json
  【参考】二
    見つかったもの：10千円
    あるべき形　　：9千円
    すること　　　：見比べてください。

b.json
  【参考】一
    見つかったもの：10千円
    あるべき形　　：9千円
    すること　　　：見比べてください。

誤り 1件、警告 1件、参考 2件
誤りを直すまで、サイトは作れません。
`,
    );
  });

  test('says so when there is nothing to say, and stops for errors only', () => {
    expect(printIssues([])).toBe('問題は見つかりませんでした。\n');
    expect(hasErrors([issue('warning', 'a.json', '一'), issue('note', 'a.json', '二')])).toBe(false);
    expect(hasErrors([issue('note', 'a.json', '一'), issue('error', 'a.json', '二')])).toBe(true);
    expect(printIssues([issue('note', 'a.json', '一')])).not.toContain('作れません');
  });

  test("names the folder of another city's data", () => {
    const remedy = 'data/vocabulary.json に加えてください。';
    const report = printIssues([{ ...issue('note', 'data/site.json', '一'), remedy }], 'data-midori/');
    expect(report).toContain('data-midori/site.json\n');
    expect(report).toContain('data-midori/vocabulary.json に');
    expect(printIssues([issue('note', '/srv/data/site.json', '一')], 'data-midori')).toContain('/srv/data/site.json\n');
  });
});
