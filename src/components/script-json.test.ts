import { describe, expect, test } from 'vitest';
import { scriptJson } from './script-json.ts';

describe('scriptJson', () => {
  test.each([
    '</script><script>alert(1)</script>',
    '<!--<script>',
    ']]>',
    '"><img src=x onerror=alert(2)>',
    'a&b',
    '\u2028\u2029',
  ])('%j stays text', (name) => {
    const json = scriptJson({ name, list: [name] });
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(json)).toEqual({ name, list: [name] });
  });

  test('other text is written as it is', () => {
    expect(scriptJson({ name: '情報"化"' })).toBe('{"name":"情報\\"化\\""}');
  });
});
