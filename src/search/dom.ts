import type { Part } from './hit-ranges.ts';

type Child = Node | string | null;

/** An element. Every string becomes text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** Text with its hits marked. */
export function markedNodes(parts: readonly Part[]): Node[] {
  return parts.map(({ text, isHit }) => (isHit ? element('mark', {}, text) : document.createTextNode(text)));
}

/** The element of the page that does this part; a missing one is a mistake of the page. */
export function part<Kind extends HTMLElement = HTMLElement>(root: ParentNode, name: string): Kind {
  const found = root.querySelector<Kind>(`[data-part="${name}"]`);
  if (!found) throw new Error(`data-part="${name}" is missing`);
  return found;
}
