import { type Block, refuse, refuseEnd } from './r6-block.ts';
import { labelIn, PAGE_1_TITLE, PAGE_2_TITLE } from './r6-labels.ts';

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
  const sheets: SheetPages[] = [];
  for (let index = 0; index < pages.length; index += 2) {
    const [page1, page2] = [pages[index]!, pages[index + 1]];
    requireTitle(page1, PAGE_1_TITLE);
    if (page2 === undefined) refuseEnd(page1.values.at(-1) ?? page1.labels[0], PAGE_2_TITLE, 'シートの2ページ目がある');
    requireTitle(page2, PAGE_2_TITLE);
    sheets.push({ first: page1.labels[0], page1: page1.values, page2: page2.values });
  }
  return sheets;
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

function requireTitle(page: Page, title: string): void {
  if (page.labels.some((block) => labelIn(block.lines) === title)) return;
  refuse(page.values[0] ?? page.labels[0], title, `この値の前のページの項目名に「${title}」がある`);
}
