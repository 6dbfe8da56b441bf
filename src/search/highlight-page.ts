import { highlightWords as words } from '../i18n/ja/search-highlight.ts';
import { element } from './dom.ts';
import { markDocument, unmark } from './mark-document.ts';
import { parseQuery, shownTerms } from './query.ts';

/** Marks the words of ?q= on a page that was opened from a result, with a bar to walk through them and to turn them off. */
export function highlightPage(main: HTMLElement, text: string): void {
  const terms = shownTerms(parseQuery(text));
  const marks = markDocument(
    main,
    terms.map((term) => term.key),
  );
  if (marks.length === 0) return;
  const next = element('button', { type: 'button', class: 'button' }, words.next);
  const off = element('button', { type: 'button', class: 'button' }, words.off);
  const found = words.found(
    terms.map((term) => term.raw),
    marks.length,
  );
  const bar = element('div', { class: 'notice', role: 'region', 'aria-label': words.region, 'data-highlight': '' });
  bar.append(element('p', {}, found), element('p', { class: 'buttons' }, next, off));
  main.prepend(bar);
  let shown = -1;
  next.addEventListener('click', () => reveal(marks[++shown % marks.length]!));
  off.addEventListener('click', () => {
    unmark(marks);
    bar.remove();
    forgetQuery();
    main.focus();
  });
}

function reveal(mark: HTMLElement): void {
  for (let closed = mark.closest('details:not([open])'); closed; closed = mark.closest('details:not([open])')) {
    closed.setAttribute('open', '');
  }
  mark.tabIndex = -1;
  mark.focus({ preventScroll: true });
  mark.scrollIntoView({ block: 'center' });
}

/** A page that is reloaded or shared from here on has no marks. */
function forgetQuery(): void {
  const address = new URL(location.href);
  address.searchParams.delete('q');
  history.replaceState(null, '', address);
}
