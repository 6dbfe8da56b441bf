import { search as words } from '../i18n/ja/search.ts';
import { isSearch, printAddress, readAddress } from './address.ts';
import { latestOnly } from './latest-only.ts';
import { showFacets } from './render-facets.ts';
import { showResult, showVariants } from './render-results.ts';
import { type SearchClient, startSearch } from './search-client.ts';
import type { SearchRequest } from './search-request.ts';
import { clearAnswers, fillControls, hideList, type SearchView, setStatus, showFailure } from './search-view.ts';

/** One open search page: what is asked for, and the worker once it is needed. */
export interface SearchSession {
  view: SearchView;
  request: SearchRequest;
  client: Promise<SearchClient> | undefined;
  /** The newest entry of the history is a query being typed: the next letter replaces it. */
  isTyped: boolean;
  run: (request: SearchRequest) => Promise<void>;
}

export function openSession(view: SearchView): SearchSession {
  const session: SearchSession = {
    view,
    request: readAddress(location.search),
    client: undefined,
    isTyped: false,
    run: latestOnly((request) => answer(session, request).catch((error: unknown) => fail(session, error))),
  };
  return session;
}

/** Starts the worker before it is needed, or gives the one that runs. */
export function connect(session: SearchSession): Promise<SearchClient> {
  return (session.client ??= startSearch(new URL(session.view.base, location.href).href));
}

/** Shows the request on the page: an answer, or the list of all programs where nothing is asked. */
export function show(session: SearchSession): Promise<void> {
  fillControls(session.view, session.request);
  if (isSearch(session.request)) return session.run(session.request);
  clearAnswers(session.view);
  return session.view.facets.open ? session.run(session.request) : Promise.resolve();
}

/** Takes a new request, with its own address. `typed` entries replace each other in the history. */
export function change(session: SearchSession, request: SearchRequest, how: 'typed' | 'chosen'): Promise<void> {
  if (printAddress(request) === printAddress(session.request)) {
    session.isTyped &&= how === 'typed';
    return Promise.resolve();
  }
  const isReplaced = how === 'typed' && session.isTyped;
  history[isReplaced ? 'replaceState' : 'pushState'](null, '', location.pathname + printAddress(request));
  session.request = request;
  session.isTyped = how === 'typed';
  return show(session);
}

/** Back or forward: the address says what is asked. */
export function followAddress(session: SearchSession): Promise<void> {
  session.request = readAddress(location.search);
  session.isTyped = false;
  return show(session);
}

async function answer(session: SearchSession, request: SearchRequest): Promise<void> {
  const { view } = session;
  const isCurrent = () => session.request === request;
  if (!session.client) setStatus(view, words.loading);
  const client = await connect(session);
  if (isSearch(request)) {
    const result = await client.search(request);
    if (!isCurrent()) return;
    hideList(view);
    showResult(view.app, request, result, view.base);
  } else setStatus(view, '');
  if (view.facets.open || Object.keys(request.facets).length > 0)
    showFacets(view.facetList, await client.facets(request));
  const variants = request.text && request.page === 1 ? await client.variants(request) : null;
  if (isCurrent()) showVariants(view.app, request, variants, view.base);
}

/** A file that failed stays failed inside Pagefind: the next try starts a new worker. */
export function fail(session: SearchSession, error: unknown): void {
  console.error(error);
  session.client?.then((client) => client.close()).catch(() => undefined);
  session.client = undefined;
  showFailure(session.view);
}
