import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { pages } from './site.ts';

// The rules: .htmlvalidate.json.
test('html-validate finds no error on any page', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const faults: string[] = [];
  for (const { file, html } of pages) {
    const { results } = await validator.validateString(html, `dist/${file}`);
    for (const { line, ruleId, message } of results.flatMap((each) => each.messages)) {
      faults.push(`${file}:${line} ${ruleId}: ${message.slice(0, 120)}`);
    }
  }
  expect(faults.slice(0, 40)).toEqual([]);
});
