import { expect, test } from 'vitest';
import { slugs } from './slugs.ts';

const slugOf = (name: string) => slugs([name]).get(name);

test('Japanese names stay readable', () => {
  expect(slugOf('拡大・拡充')).toBe('拡大・拡充');
  expect(slugOf('自治事務(任意)')).toBe('自治事務(任意)');
  expect(slugOf('31-1')).toBe('31-1');
});

test('what would lead out of its folder or break an address does not get in', () => {
  expect(slugOf('../../etc')).toBe('-etc');
  expect(slugOf('継続/改善')).toBe('継続-改善');
  expect(slugOf('a?b#c%d')).toBe('a-b-c-d');
  expect(slugOf('..')).toBe('-');
  expect(slugOf('')).toBe('-');
});

test('a long name fits a file name', () => {
  expect(new TextEncoder().encode(slugOf('事'.repeat(300))).length).toBeLessThan(250);
});

test('two names never share an address', () => {
  const all = slugs(['継続/改善', '継続?改善', '継続-改善', 'a', 'A']);
  expect([...all.values()]).toEqual(['継続-改善', '継続-改善-2', '継続-改善-3', 'a', 'A-2']);
});
