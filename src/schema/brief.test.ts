import { expect, test } from 'vitest';
import { brief } from './brief.ts';

test('a value as JSON, cut off', () => {
  expect(brief({ a: 1 }, 80)).toBe('{"a":1}');
  expect(brief('x'.repeat(100), 5)).toBe('"xxxx…');
});

test('nesting that is deeper than any stack', () => {
  const deep: unknown = JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`);
  expect(brief(deep, 80)).toBe('[[[…');
});
