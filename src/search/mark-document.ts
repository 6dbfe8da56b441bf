import { hitRanges } from './hit-ranges.ts';

/** Text is read across inline elements (<wbr>, <a>, <b>) but not across these. */
const BLOCKS =
  'p, h1, h2, h3, h4, li, dt, dd, td, th, caption, figcaption, summary, blockquote, div, section, article, nav, main, body';
/** Not read aloud or not text: a mark does not belong there. */
const SKIPPED = 'script, style, svg, template, noscript, select, textarea, [data-highlight]';

/** Marks the terms (key form) in the text below `root`, without touching other markup. Gives the marks. */
export function markDocument(root: HTMLElement, terms: readonly string[]): HTMLElement[] {
  return textRuns(root).flatMap((nodes) => {
    const text = nodes.map((node) => node.data).join('');
    // From the end, so that the places of earlier hits stay.
    const marks = hitRanges(text, terms)
      .reverse()
      .map(([from, to]) => markRange(nodes, from, to));
    return marks.reverse().flat();
  });
}

/** The text nodes of each block, in the order of the page. */
function textRuns(root: HTMLElement): Text[][] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const runs: { block: Element | null; nodes: Text[] }[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest(SKIPPED)) continue;
    const block = node.parentElement?.closest(BLOCKS) ?? null;
    const run = runs.at(-1);
    if (run?.block === block) run.nodes.push(node);
    else runs.push({ block, nodes: [node] });
  }
  return runs.map((run) => run.nodes);
}

/** Marks [from, to) of the joined text, in as many pieces as nodes it runs over. */
function markRange(nodes: Text[], from: number, to: number): HTMLElement[] {
  const marks: HTMLElement[] = [];
  let start = 0;
  for (const node of nodes) {
    const end = start + node.data.length;
    const [first, last] = [Math.max(from, start), Math.min(to, end)];
    if (first < last) marks.push(wrap(node, first - start, last - start));
    start = end;
  }
  return marks;
}

function wrap(node: Text, from: number, to: number): HTMLElement {
  const hit = node.splitText(from);
  hit.splitText(to - from);
  const mark = document.createElement('mark');
  hit.replaceWith(mark);
  mark.append(hit);
  return mark;
}

/** Takes the marks away again. */
export function unmark(marks: readonly HTMLElement[]): void {
  for (const mark of marks) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}
