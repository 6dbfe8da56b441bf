import { search as words } from '../i18n/ja/search.ts';
import { element, markedNodes } from './dom.ts';
import type { RecordRow } from './record-shape.ts';
import type { ResultRow } from './search-request.ts';
import { SPARKLINE, sparkline } from './sparkline-path.ts';

/** Where the links of the results lead. */
export interface RowContext {
  /** Base path of the site, ends with a slash. */
  base: string;
  /** The query; the page it leads to marks its words. */
  text: string;
}

const SVG = 'http://www.w3.org/2000/svg';

/** One result: title, what it is, the best line with its field and year. */
export function rowElement(row: ResultRow, { base, text }: RowContext): HTMLLIElement {
  const query = text ? `?${new URLSearchParams({ q: text }).toString()}` : '';
  const link = element('a', { href: `${base}${row.url}${query}`, 'data-result': '' }, ...markedNodes(row.title));
  const label = row.label.length > 0 ? element('span', { class: 'tag' }, ...markedNodes(row.label)) : null;
  return element(
    'li',
    { class: 'search-row' },
    element('h3', {}, link),
    element('p', { class: 'search-excerpt' }, label, label && ' ', ...markedNodes(row.excerpt)),
    element('p', { class: 'search-facts' }, ...facts(row).flatMap((fact) => [fact, ' '])),
  );
}

function facts(row: RecordRow): Node[] {
  const plain = [
    row.id === null ? words.pageKinds[row.kind] : words.id(row.id),
    row.department,
    row.settlement && words.settlement(row.settlement.fiscalYear, row.settlement.value, row.settlement.status),
  ];
  const drawing = row.series && sparklineElement(row.series);
  return [...plain.flatMap((fact) => (fact ? [element('span', {}, fact)] : [])), ...(drawing ? [drawing] : [])];
}

function sparklineElement({ first, values }: NonNullable<RecordRow['series']>): SVGElement | null {
  const drawing = sparkline(values);
  if (!drawing) return null;
  const title = svg('title', {});
  title.textContent = words.sparkline(first, first + values.length - 1);
  const { x, y } = drawing.last;
  const attributes = { viewBox: `0 0 ${SPARKLINE.width} ${SPARKLINE.height}`, role: 'img', class: 'search-sparkline' };
  return svg(
    'svg',
    attributes,
    title,
    svg('path', { d: drawing.path }),
    svg('circle', { cx: `${x}`, cy: `${y}`, r: '2.5' }),
  );
}

function svg(name: string, attributes: Record<string, string>, ...children: Node[]): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made as SVGElement;
}
