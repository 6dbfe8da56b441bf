// Parts of a program page, moved to a page that shows several programs: the same drawings, figures and sentences.

/** Attributes that name ids of the same page, one or several. */
const REFERENCES = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'headers', 'for', 'popovertarget'];

/** The elements of a program page that carry the part in `data-compare`, as copies for another page. */
export function partsOf(page: ParentNode, part: string): Element[] {
  return [...page.querySelectorAll(`[data-compare~="${part}"]`)].map((element) => element.cloneNode(true) as Element);
}

/**
 * Makes every id below `root` its own by a prefix, with all that refers to it: drawings of several programs carry the same
 * ids. A link to a place that was not moved along leads to the page where it stayed.
 */
export function makeIdsUnique(root: Element, prefix: string, home: string): void {
  const moved = new Set(root.getAttribute('id') ? [root.getAttribute('id')!] : []);
  for (const { id } of root.querySelectorAll('[id]')) moved.add(id);
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      const changed = rewritten(name, value, { moved, prefix, home });
      if (changed !== value) element.setAttribute(name, changed);
    }
  }
}

interface Move {
  moved: ReadonlySet<string>;
  prefix: string;
  home: string;
}

function rewritten(name: string, value: string, { moved, prefix, home }: Move): string {
  const own = (id: string) => (moved.has(id) ? prefix + id : id);
  if (name === 'id') return own(value);
  if (REFERENCES.includes(name)) return value.split(/\s+/).map(own).join(' ');
  if (name === 'href' && value.startsWith('#')) {
    const id = value.slice(1);
    return moved.has(id) ? `#${prefix}${id}` : home + value;
  }
  return value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${own(id)})`);
}
