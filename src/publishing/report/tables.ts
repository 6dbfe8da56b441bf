import { type Html, html } from './html.ts';

export type CellContent = Html | string | number;

/** A table that scrolls by itself where the screen is narrow. A column of numbers is set right. */
export function table(header: readonly string[], rows: readonly (readonly CellContent[])[]): Html {
  const head = header.map((name) => html`<th scope="col">${name}</th>`);
  const body = rows.map(
    (row) =>
      html`<tr>
        ${row.map(cell)}
      </tr> `,
  );
  return html`<div class="scroll" tabindex="0" role="group">
    <table>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`;
}

function cell(content: CellContent): Html {
  if (typeof content !== 'number') return html`<td>${content}</td>`;
  return html`<td class="amount">${content.toLocaleString('ja-JP')}</td>`;
}

/** A long list that opens on a click, and stands open on paper. */
export function folded(summary: string, body: Html): Html {
  return html`<details>
    <summary>${summary}</summary>
    ${body}
  </details>`;
}
