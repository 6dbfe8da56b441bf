/** Finished, escaped markup: made by `html`, or a drawing. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Part = Html | string | number | null | readonly Part[];

const SPECIAL = /[&<>"']/;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Markup from a template. What is filled in is text and always escaped, unless it is markup of `html` itself; null is nothing. */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let text = template[0]!;
  for (const [index, part] of parts.entries()) text += markupOf(part) + template[index + 1]!;
  return new Html(text);
}

/** The same for pages, where a blank more is a blank on the page: under this name the formatter lets the templates be. */
export const markup = html;

function markupOf(part: Part): string {
  if (part === null) return '';
  if (part instanceof Html) return part.markup;
  if (typeof part === 'object') return part.map(markupOf).join('');
  const text = String(part);
  return SPECIAL.test(text) ? text.replace(/[&<>"']/g, (character) => ENTITIES[character]!) : text;
}
