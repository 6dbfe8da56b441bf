import { type Html, html } from '../../model/html.ts';

export type CellContent = Html | string | number;

/** A table; on a narrow screen each row is a list of its cells, each with the name of its column. Numbers are set right. */
export function table(header: readonly string[], rows: readonly (readonly CellContent[])[]): Html {
  const head = header.map((name) => html`<th scope="col">${name}</th>`);
  const body = rows.map(
    (row) =>
      html`<tr>
        ${row.map((content, index) => cell(content, header[index] ?? ''))}
      </tr>`,
  );
  return html`<table>
    <thead>
      <tr>
        ${head}
      </tr>
    </thead>
    <tbody>
      ${body}
    </tbody>
  </table>`;
}

function cell(content: CellContent, label: string): Html {
  if (typeof content !== 'number') return html`<td data-label="${label}">${content}</td>`;
  return html`<td class="amount" data-label="${label}">${content.toLocaleString('ja-JP')}</td>`;
}

/** A long list that opens on a click, and stands open on paper. */
export function folded(summary: string, body: Html): Html {
  return html`<details>
    <summary>${summary}</summary>
    ${body}
  </details>`;
}
