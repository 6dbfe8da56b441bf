import { type Block, refuse, refuseEnd } from './block.ts';
import { labelIn, PAGE_1_TITLE, PAGE_2_TITLE } from './labels.ts';

/** The values of the two pages of a sheet, labels left out. `first` is the first label of page 1. */
export interface SheetPages {
  first: Block;
  page1: Block[];
  page2: Block[];
}

interface Page {
  labels: [Block, ...Block[]];
  values: Block[];
}

/** The blocks of a document as sheets of two pages. Throws a SourceError where a page has no title or a sheet only one page. */
export function sheetPages(blocks: Block[]): SheetPages[] {
  const pages = pagesOf(blocks);
  pages.forEach((page, index) => requireTitle(page, index % 2 === 0 ? PAGE_1_TITLE : PAGE_2_TITLE, pages[index - 1]));
  const last = pages.at(-1);
  if (last && pages.length % 2 === 1)
    refuseEnd(last.values.at(-1) ?? last.labels[0], PAGE_2_TITLE, 'シートの2ページ目');
  return pages.flatMap((page, index) => (index % 2 === 0 ? [sheetOf(page, pages[index + 1]!)] : []));
}

function sheetOf(page1: Page, page2: Page): SheetPages {
  return { first: page1.labels[0], page1: page1.values, page2: page2.values };
}

/** A page is a run of labels and the run of values behind it. */
function pagesOf(blocks: Block[]): Page[] {
  const pages: Page[] = [];
  for (const block of blocks) {
    const page = pages.at(-1);
    const isLabel = labelIn(block.lines) !== null;
    if (isLabel && (page === undefined || page.values.length > 0)) pages.push({ labels: [block], values: [] });
    else if (page === undefined) refuse(block, PAGE_1_TITLE, '文書の初めは様式の項目名');
    else (isLabel ? page.labels : page.values).push(block);
  }
  return pages;
}

/** A page without its title begins behind a misread label, which was taken for the last value of the page before. */
function requireTitle(page: Page, title: string, before: Page | undefined): void {
  if (page.labels.some((block) => labelIn(block.lines) === title)) return;
  const place = before?.values.at(-1) ?? page.values[0] ?? page.labels[0];
  refuse(place, title, `様式の項目名か、次が「${title}」のページである値`);
}
