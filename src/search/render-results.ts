import { search as words } from '../i18n/ja/search.ts';
import { printAddress } from './address.ts';
import { element, part } from './dom.ts';
import { rowElement } from './render-row.ts';
import {
  PAGE_SIZE,
  type SearchHelp,
  type SearchRequest,
  type SearchResult,
  type VariantResult,
} from './search-request.ts';

/** Everything that the answer to a search changes on the page. */
export function showResult(root: HTMLElement, request: SearchRequest, result: SearchResult, base: string): void {
  const context = { base, text: request.text };
  showList(
    root,
    'results',
    result.rows.map((row) => rowElement(row, context)),
  );
  showList(
    root,
    'guides',
    result.guides.map((row) => rowElement(row, context)),
  );
  showPaging(part(root, 'paging'), request, result);
  part(root, 'status').textContent = statusOf(request, result);
  part(root, 'csv').hidden = result.total === 0;
  showHelp(part(root, 'help'), request, result.help, base);
}

function showList(root: HTMLElement, name: string, items: HTMLElement[]): void {
  const section = part(root, name);
  section.hidden = items.length === 0;
  part(section, `${name}-list`).replaceChildren(...items);
}

/** What a screen reader hears. */
function statusOf(request: SearchRequest, { total, unfiltered, page, guides }: SearchResult): string {
  const more = guides.length > 0 ? words.pagesFound(guides.length) : '';
  if (total === 0 && unfiltered > 0) return words.noneFiltered + words.filteredOut(unfiltered);
  if (total === 0) return words.none(request.text) + more;
  const range = total > PAGE_SIZE ? words.range((page - 1) * PAGE_SIZE + 1, Math.min(total, page * PAGE_SIZE)) : '';
  return words.count(total, request.text) + range + more;
}

function showPaging(nav: HTMLElement, request: SearchRequest, { page, pages }: SearchResult): void {
  const link = (to: number, text: string) =>
    element(
      'a',
      { class: 'button', href: printAddress({ ...request, page: to }) || '?', 'data-page': String(to) },
      text,
    );
  nav.hidden = pages < 2;
  nav.replaceChildren(
    ...(page > 1 ? [link(page - 1, words.previous)] : []),
    element('span', {}, words.pageNumber(page, pages)),
    ...(page < pages ? [link(page + 1, words.next)] : []),
  );
}

/** Programs in another spelling, apart from the exact results. */
export function showVariants(
  root: HTMLElement,
  request: SearchRequest,
  found: VariantResult | null,
  base: string,
): void {
  showList(
    root,
    'variants',
    (found?.rows ?? []).map((row) => rowElement(row, { base, text: found?.query ?? '' })),
  );
  part(root, 'variants-note').textContent = found ? words.variantsNote(found.words, found.total) : '';
  const more = part<HTMLAnchorElement>(root, 'variants-more');
  more.hidden = !found;
  more.textContent = words.variantsMore;
  more.href = found ? printAddress({ ...request, text: found.query, page: 1 }) : '?';
}

function showHelp(place: HTMLElement, request: SearchRequest, help: SearchHelp | null, base: string): void {
  place.hidden = !help;
  if (!help) return;
  const query = (text: string, label: string) =>
    element('li', {}, element('a', { href: printAddress({ ...request, text, page: 1 }) }, label));
  const counts =
    help.termCounts.length > 1
      ? help.termCounts.map(({ word, count }) => element('li', {}, words.termCount(word, count)))
      : [];
  place.replaceChildren(
    ...titledList(words.termCounts, counts),
    ...titledList(
      words.withoutTitle,
      help.without.map((each) => query(each.query, words.without(each.query, each.count))),
    ),
    ...help.near.flatMap(({ word, suggestions }) =>
      titledList(
        words.nearTitle(word),
        suggestions.map((each) => query(each.word, words.near(each.word, each.count))),
      ),
    ),
    ...titledList(words.browseTitle, [
      element('li', {}, element('a', { href: `${base}programs/` }, words.browsePrograms)),
      element('li', {}, element('a', { href: `${base}departments/` }, words.browseDepartments)),
    ]),
  );
}

function titledList(title: string, items: HTMLElement[]): HTMLElement[] {
  return items.length > 0 ? [element('h2', {}, title), element('ul', {}, ...items)] : [];
}
