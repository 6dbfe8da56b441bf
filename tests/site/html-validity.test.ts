import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { pages } from './site.ts';

// The rules: .htmlvalidate.json. One line for each kind of error, with its count and its first place.
test('html-validate finds no error on any page', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const kinds = new Map<string, { count: number; first: string }>();
  for (const { file, html } of pages) {
    const { results } = await validator.validateString(html, `dist/${file}`);
    for (const { line, column, ruleId, message } of results.flatMap((each) => each.messages)) {
      const kind = kinds.get(ruleId) ?? { count: 0, first: `${file}:${line}:${column} ${message.slice(0, 120)}` };
      kinds.set(ruleId, { ...kind, count: kind.count + 1 });
    }
  }
  expect(Object.fromEntries(kinds)).toEqual({});
});
