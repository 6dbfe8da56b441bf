import { expect, test } from 'vitest';
import { html } from './html.ts';

// prettier-ignore
test('text is escaped, markup and lists of it are not', () => {
  const cells = ['<b>', "a & 'b'", 3, null].map((text) => html`<td title="${text}">${text}</td>`);
  expect(html`<tr>${cells}</tr>`.markup).toBe(
    '<tr><td title="&lt;b&gt;">&lt;b&gt;</td><td title="a &amp; &#39;b&#39;">a &amp; &#39;b&#39;</td>' +
      '<td title="3">3</td><td title=""></td></tr>',
  );
});
