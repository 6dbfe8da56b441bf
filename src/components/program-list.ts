// Sorts and filters the table of programs in the browser. The state lives in the address, so that it can be shared.
import { lists } from '../i18n/ja/lists.ts';
import { type ListState, matches, type RowData, sorted, stateFrom, stateToQuery } from './program-list-state.ts';

const words = lists.programs;
const table = document.querySelector<HTMLTableElement>('[data-program-list]');
const form = document.querySelector<HTMLFormElement>('[data-program-filters]');
const status = document.querySelector<HTMLElement>('[data-program-count]');

if (table && form && status) start(table, form, status);

function start(table: HTMLTableElement, form: HTMLFormElement, status: HTMLElement): void {
  const rows = [...table.tBodies[0]!.rows];
  let state = stateFrom(location.search);
  const show = () => {
    render(table, rows, state);
    const count = rows.filter((row) => !row.hidden).length;
    status.textContent = words.shown(count, rows.length);
  };
  const change = (next: ListState, history: 'push' | 'replace') => {
    state = next;
    window.history[`${history}State`](null, '', `${location.pathname}${stateToQuery(state)}`);
    show();
  };
  makeSortable(table, (key) => change(turned(state, key), 'push'));
  form.addEventListener('input', () => change({ ...state, ...readForm(form) }, 'replace'));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(() => change(stateFrom(''), 'push')));
  form.querySelector('[data-csv]')?.addEventListener('click', () => saveCsv(table));
  addEventListener('popstate', () => {
    state = stateFrom(location.search);
    fillForm(form, state);
    show();
  });
  form.hidden = false;
  fillForm(form, state);
  show();
}

function render(table: HTMLTableElement, rows: HTMLTableRowElement[], state: ListState): void {
  const data = new Map(rows.map((row) => [row, { ...row.dataset } as unknown as RowData]));
  for (const [row, values] of data) row.hidden = !matches(values, state);
  table.tBodies[0]!.append(...sorted(rows, (row) => data.get(row)!, state));
  for (const head of table.tHead!.querySelectorAll<HTMLElement>('[data-sort]')) {
    const isSorted = head.dataset['sort'] === state.sort;
    if (isSorted) head.setAttribute('aria-sort', state.descending ? 'descending' : 'ascending');
    else head.removeAttribute('aria-sort');
  }
}

function turned(state: ListState, key: string): ListState {
  return { ...state, sort: key, descending: state.sort === key ? !state.descending : key === 'settlement' };
}

function makeSortable(table: HTMLTableElement, sort: (key: string) => void): void {
  for (const head of table.tHead!.querySelectorAll<HTMLElement>('[data-sort]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => sort(head.dataset['sort']!));
    head.append(button);
  }
}

function readForm(form: HTMLFormElement): Pick<ListState, 'q' | 'department' | 'direction' | 'figures'> {
  const value = (name: string) => String(new FormData(form).get(name) ?? '');
  return { q: value('q'), department: value('department'), direction: value('direction'), figures: value('figures') };
}

function fillForm(form: HTMLFormElement, state: ListState): void {
  for (const name of ['q', 'department', 'direction', 'figures'] as const) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = state[name];
  }
}

/** The visible rows as CSV, as the table shows them; numbers without thousands separators. */
function saveCsv(table: HTMLTableElement): void {
  const lines = [...table.rows].filter((row) => !row.hidden).map((row) => [...row.cells].map(csvCell).join(','));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`\uFEFF${lines.join('\r\n')}\r\n`], { type: 'text/csv' }));
  link.download = 'programs-selected.csv';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

function csvCell(cell: HTMLTableCellElement): string {
  const number = cell.querySelector('data')?.getAttribute('value');
  if (number) return number;
  const text = (cell.textContent ?? '').trim().replace(/\s+/g, ' ');
  const safe = /^[=+\-@＝＋－＠]./.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
