import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { pageRecord } from './record.ts';
import type { RecordBlock, SearchRecord } from './record-shape.ts';

/** The pages of prose that the search finds beside the programs, and what kind each is (a key of search.pageKinds). */
const PROSE_PAGES: readonly { url: string; kind: string }[] = [
  { url: 'guide/', kind: 'guide' },
  { url: 'about/', kind: 'guide' },
  { url: 'glossary/', kind: 'glossary' },
  { url: 'stories/rpa/', kind: 'story' },
];

/** Elements whose text is one line to a reader. */
const LINES = 'h2, h3, p, li, dt, dd, tr, figcaption';

/** Guide, glossary and stories of a built site, as records. A story that this city's data does not make is not there. */
export function proseRecords(folder: string): SearchRecord[] {
  return PROSE_PAGES.flatMap(({ url, kind }) => {
    const html = readPage(join(folder, url, 'index.html'));
    return html === null ? [] : [proseRecord(html, url, kind)];
  });
}

function readPage(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** One page of prose: a block per section, labelled by its heading. */
export function proseRecord(html: string, url: string, kind: string): SearchRecord {
  const main = parseHTML(html).document.querySelector('main');
  if (!main) throw new Error(`${url}: no main`);
  const title = textOf(main.querySelector('h1')!);
  return pageRecord({ url, title, kind, blocks: blocksOf([...main.querySelectorAll(LINES)], title) });
}

function blocksOf(elements: readonly Element[], title: string): RecordBlock[] {
  const blocks: RecordBlock[] = [{ label: title, lines: [] }];
  for (const element of elements) {
    const text = textOf(element);
    if (/^H[23]$/.test(element.tagName)) blocks.push({ label: text, lines: [] });
    else if (text && !element.querySelector(LINES)) blocks.at(-1)!.lines.push(text);
  }
  return blocks.filter((block) => block.lines.length > 0);
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
