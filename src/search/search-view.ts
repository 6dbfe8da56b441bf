import { search as words } from '../i18n/ja/search.ts';
import { part } from './dom.ts';
import type { SearchRequest } from './search-request.ts';

/** The parts of the search page that SearchApp.astro promises. */
export interface SearchView {
  app: HTMLElement;
  /** Base path of the site, ends with a slash. */
  base: string;
  form: HTMLFormElement;
  input: HTMLInputElement;
  sort: HTMLSelectElement;
  facets: HTMLDetailsElement;
  facetList: HTMLElement;
}

export function findView(app: HTMLElement): SearchView {
  return {
    app,
    base: app.dataset['search'] || '/',
    form: part<HTMLFormElement>(app, 'form'),
    input: part<HTMLInputElement>(app, 'input'),
    sort: part<HTMLSelectElement>(app, 'sort'),
    facets: part<HTMLDetailsElement>(app, 'facets'),
    facetList: part(app, 'facet-list'),
  };
}

/** What only works with scripts appears. */
export function revealTools({ app, facets }: SearchView): void {
  part(app, 'tools').hidden = false;
  facets.hidden = false;
}

/** The controls say what the request says. The box is left alone while one types in it. */
export function fillControls({ app, input, sort }: SearchView, request: SearchRequest): void {
  if (input.value.trim() !== request.text) input.value = request.text;
  sort.value = request.sort;
  const chosen = Object.values(request.facets).flat().length;
  part(app, 'facets-title').textContent = chosen > 0 ? words.facetsChosen(chosen) : words.facetsTitle;
  part(app, 'facets-clear').hidden = chosen === 0;
}

export function setStatus({ app }: SearchView, text: string): void {
  part(app, 'status').textContent = text;
}

const ANSWERS = ['results', 'guides', 'variants', 'help', 'paging', 'csv', 'failure'];

/** No answer on the page: the list of all programs stands there instead. */
export function clearAnswers(view: SearchView): void {
  for (const name of ANSWERS) part(view.app, name).hidden = true;
  part(view.app, 'fallback').hidden = false;
  setStatus(view, '');
}

export function hideList({ app }: SearchView): void {
  part(app, 'fallback').hidden = true;
  part(app, 'failure').hidden = true;
}

/** The search cannot run: says so beside the list of all programs. */
export function showFailure(view: SearchView): void {
  clearAnswers(view);
  part(view.app, 'failure').hidden = false;
  setStatus(view, words.failed);
}
