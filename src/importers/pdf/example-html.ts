import type { FormCell, FormPage, FormTable } from './example-form.ts';

const STYLE = `
@page { size: A4; margin: 10mm }
body { margin: 0; font: 7.5pt 'Noto Sans CJK JP' }
h1, h2 { font-weight: normal } h1 { font-size: 12pt; text-align: center; margin: 0 0 2mm } h2 { font-size: 8pt; margin: 1.5mm 0 0.5mm }
section + section { break-before: page }
table { border-collapse: collapse; width: 100%; table-layout: fixed } col { width: 1% }
td { border: 0.5pt solid #000; padding: 1pt 2pt; overflow-wrap: anywhere }
.label { background: #e0e0e0; text-align: center } .amount { text-align: right }
`;

/** The pages as a document for a browser. */
export function exampleHtml(pages: readonly FormPage[]): string {
  const sections = pages.map(
    ({ title, tables }) => `<section><h1>${title}</h1>${tables.map(tableOf).join('\n')}</section>`,
  );
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><title>シート</title><style>${STYLE}</style>${sections.join('\n')}</html>`;
}

function tableOf({ heading, rows }: FormTable): string {
  const lines = rows.map((row) => `<tr>${row.map(cellOf).join('')}</tr>`);
  return `<h2>${heading}</h2><table><colgroup><col span="100"></colgroup>${lines.join('\n')}</table>`;
}

function cellOf({ text, width, rows, kind }: FormCell): string {
  const words = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
  return `<td class="${kind}" colspan="${width}" rowspan="${rows}">${words}</td>`;
}
