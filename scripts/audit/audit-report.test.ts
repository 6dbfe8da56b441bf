import { describe, expect, test } from 'vitest';
import { jsonIn } from '../run-npm.ts';
import { auditReport } from './audit-report.ts';

describe('auditReport', () => {
  test('nothing known', () => {
    expect(auditReport({ vulnerabilities: {} })).toEqual({
      reached: true,
      grave: false,
      text: '既知の弱点はありません。',
    });
  });

  test('a high one is grave, and named with its reason', () => {
    const via = [{ title: 'Prototype pollution', url: 'https://example.org/1' }];
    const found = (severity: string) => ({ vulnerabilities: { x: { severity, isDirect: true, range: '<2', via } } });
    expect(auditReport(found('high'))).toMatchObject({ reached: true, grave: true });
    expect(auditReport(found('high')).text).toContain('高：x（<2）Prototype pollution https://example.org/1');
    expect(auditReport(found('moderate')).grave).toBe(false);
  });

  test('a registry that does not answer is said, and is not taken for a good result', () => {
    for (const answer of [null, {}, { message: '405 Method Not Allowed' }]) {
      const { reached, text } = auditReport(answer);
      expect(reached).toBe(false);
      expect(text).toContain('調べられませんでした');
    }
  });
});

test('the JSON of an answer is found behind a note of npm', () => {
  expect(jsonIn('npm warn x\n{"a": {"b": 1}}\n')).toEqual({ a: { b: 1 } });
  expect(jsonIn('npm error network')).toBeNull();
});
