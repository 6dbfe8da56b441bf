// The search page: what its controls do. SearchApp.astro holds the markup; parts are found by data-part.
import { search as words } from '../i18n/ja/search.ts';
import { printAddress } from './address.ts';
import { part } from './dom.ts';
import { listenToKeys } from './keyboard.ts';
import type { Sort } from './manifest.ts';
import { chosenFacets } from './render-facets.ts';
import { printResultsCsv } from './results-csv.ts';
import { saveFile } from './save-file.ts';
import { change, connect, fail, followAddress, openSession, type SearchSession, show } from './search-session.ts';
import { findView, revealTools, setStatus } from './search-view.ts';

/** Time without a key after which the search runs. */
const PAUSE_MS = 120;

const app = document.querySelector<HTMLElement>('[data-search]');
if (app) start(app);

function start(root: HTMLElement): void {
  const session = openSession(findView(root));
  revealTools(session.view);
  listenToTyping(session);
  listenToChoices(session);
  listenToButtons(session);
  window.addEventListener('popstate', () => void followAddress(session));
  void show(session);
}

function listenToTyping(session: SearchSession): void {
  const { app: root, form, input } = session.view;
  const shortcut = part<HTMLInputElement>(root, 'shortcut');
  const take = (how: 'typed' | 'chosen') =>
    void change(session, { ...session.request, text: input.value.trim(), page: 1 }, how);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const typed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => take('typed'), PAUSE_MS);
  };
  const taken = () => {
    clearTimeout(timer);
    take('chosen');
  };
  input.addEventListener('focus', () => void connect(session).catch((error: unknown) => fail(session, error)), {
    once: true,
  });
  input.addEventListener('input', (event) => !(event as InputEvent).isComposing && typed());
  input.addEventListener('compositionstart', () => clearTimeout(timer));
  input.addEventListener('compositionend', typed);
  input.addEventListener('change', taken);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    taken();
  });
  listenToKeys(root, input, () => shortcut.checked, taken);
}

function listenToChoices(session: SearchSession): void {
  const { app: root, sort, facets, facetList } = session.view;
  const choose = (next: Partial<SearchSession['request']>) =>
    void change(session, { ...session.request, page: 1, ...next }, 'chosen');
  sort.addEventListener('change', () => choose({ sort: sort.value as Sort }));
  facetList.addEventListener('change', () => choose({ facets: chosenFacets(facetList) }));
  facets.addEventListener('toggle', () => facets.open && void session.run(session.request));
  part(root, 'facets-clear').addEventListener('click', () => choose({ facets: {} }));
  part(root, 'paging').addEventListener('click', (event) => {
    const page = (event.target as HTMLElement).closest<HTMLElement>('[data-page]')?.dataset['page'];
    if (!page || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose({ page: Number(page) });
    part(root, 'results-title').focus();
  });
}

function listenToButtons(session: SearchSession): void {
  const { app: root } = session.view;
  part(root, 'retry').addEventListener('click', () => void show(session));
  part(root, 'csv').addEventListener('click', () => {
    saveCsv(session).catch(() => setStatus(session.view, words.csvFailed));
  });
}

async function saveCsv(session: SearchSession): Promise<void> {
  const { app: root, base } = session.view;
  const rows = await (await connect(session)).csvRows(session.request);
  const site = {
    code: root.dataset['code'] ?? '',
    municipality: root.dataset['municipality'] ?? '',
    base: new URL(base, location.href).href,
    search: new URL(location.pathname + printAddress({ ...session.request, page: 1 }), location.href).href,
  };
  saveFile(words.csvName(session.request.text), printResultsCsv(rows, site));
}
