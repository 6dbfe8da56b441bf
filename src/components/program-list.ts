// Sorts and filters the table of programs in the browser. The state lives in the address, so that it can be shared.
import { listControls as words } from '../i18n/ja/list-controls.ts';
import { selectedCsv } from './program-list-csv.ts';
import {
  facetCounts,
  FILTERS,
  type ListState,
  matches,
  type RowData,
  type Sort,
  sorted,
  sortOf,
  stateFrom,
  stateToQuery,
  turned,
} from './program-list-state.ts';

interface List {
  table: HTMLTableElement;
  form: HTMLFormElement;
  status: HTMLElement;
  /** In the order of the page, each with what its attributes say. */
  rows: Map<HTMLTableRowElement, RowData>;
}

const table = document.querySelector<HTMLTableElement>('[data-program-list]');
const form = document.querySelector<HTMLFormElement>('[data-program-filters]');
const status = document.querySelector<HTMLElement>('[data-program-count]');
if (table && form && status) start({ table, form, status, rows: rowsOf(table) });

function rowsOf(table: HTMLTableElement): List['rows'] {
  return new Map([...table.tBodies[0]!.rows].map((row) => [row, { ...row.dataset } as unknown as RowData]));
}

function start(list: List): void {
  let state = stateFrom(location.search);
  const show = (next: ListState) => {
    state = next;
    render(list, state);
  };
  const change = (next: ListState, history: 'push' | 'replace') => {
    window.history[`${history}State`](null, '', `${location.pathname}${stateToQuery(next)}`);
    show(next);
  };
  const goTo = (next: ListState) => {
    fillForm(list.form, next);
    // A choice that is no longer offered counts as none.
    show({ ...next, ...readForm(list.form) });
  };
  makeSortable(list.table, (sort) => change(turned(state, sort), 'push'));
  onChoice(list.form, (typed) => change({ ...state, ...readForm(list.form) }, typed ? 'replace' : 'push'));
  onReset(list.form, () => change(stateFrom(''), 'push'));
  onSubmit(list);
  onCsv(list);
  addEventListener('popstate', () => goTo(stateFrom(location.search)));
  list.form.hidden = false;
  goTo(state);
}

/** Choices make steps for the back button, letters do not. */
function onChoice(form: HTMLFormElement, choose: (typed: boolean) => void): void {
  form.addEventListener('input', ({ target }) => choose(!(target instanceof HTMLSelectElement)));
}

/** The list follows every letter; the button leads to it, past the fields. */
function onSubmit({ form, table }: List): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    table.closest<HTMLElement>('[tabindex]')?.focus();
  });
}

/** The fields are empty only after the event. */
function onReset(form: HTMLFormElement, reset: () => void): void {
  form.addEventListener('reset', () => setTimeout(reset));
}

function render(list: List, state: ListState): void {
  const { table, form, status, rows } = list;
  for (const [row, data] of rows) row.hidden = !matches(data, state);
  table.tBodies[0]!.append(...sorted([...rows.keys()], (row) => rows.get(row)!, state));
  for (const head of heads(table)) {
    if (head.dataset['sort'] === state.sort)
      head.setAttribute('aria-sort', state.descending ? 'descending' : 'ascending');
    else head.removeAttribute('aria-sort');
  }
  showCounts(form, [...rows.values()], state);
  status.textContent = words.shown(shownIds(list).length, rows.size);
}

function heads(table: HTMLTableElement): NodeListOf<HTMLElement> {
  return table.tHead!.querySelectorAll<HTMLElement>('[data-sort]');
}

function makeSortable(table: HTMLTableElement, sort: (column: Sort) => void): void {
  for (const head of heads(table)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => sort(sortOf(head.dataset['sort'])));
    head.append(button);
  }
}

/** Every choice says how many programs it would leave. */
function showCounts(form: HTMLFormElement, rows: RowData[], state: ListState): void {
  for (const filter of FILTERS) {
    const select = form.elements.namedItem(filter);
    if (!(select instanceof HTMLSelectElement)) continue;
    const counts = facetCounts(rows, state, filter);
    for (const option of select.options) {
      option.dataset['label'] ??= option.text;
      option.text = words.counted(option.dataset['label'], counts.get(option.value) ?? 0);
    }
  }
}

function readForm(form: HTMLFormElement): Partial<ListState> {
  const data = new FormData(form);
  return Object.fromEntries(['q', ...FILTERS].map((name) => [name, String(data.get(name) ?? '')]));
}

function fillForm(form: HTMLFormElement, state: ListState): void {
  for (const name of ['q', ...FILTERS] as const) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = state[name];
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
  }
}

/** 事業ID of the rows that are shown, as they stand. */
function shownIds({ table, rows }: List): string[] {
  return [...table.tBodies[0]!.rows].flatMap((row) => (row.hidden ? [] : rows.get(row)!.id));
}

/** The button names the published CSV and its column of 事業ID. */
function onCsv(list: List): void {
  const button = list.form.querySelector<HTMLButtonElement>('[data-csv]');
  if (button)
    button.addEventListener('click', () => void offerCsv(list, button.dataset['csv']!, button.dataset['column']!));
}

async function offerCsv(list: List, address: string, idColumn: string): Promise<void> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status}`);
    save(selectedCsv(await response.text(), shownIds(list), idColumn));
  } catch {
    list.status.textContent = words.csvFailed;
  }
}

function save(csv: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
  link.download = 'programs-selected.csv';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
