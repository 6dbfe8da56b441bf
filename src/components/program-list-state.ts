// What the list of programs shows, as data: read from and written to the address, without touching the page.

/** The choices beside the words, each a <select> of that name. */
export const FILTERS = ['department', 'direction', 'sdgs', 'category', 'figures'] as const;
export type Filter = (typeof FILTERS)[number];

export interface ListState extends Record<Filter, string> {
  q: string;
  sort: Sort;
  descending: boolean;
}

/** The data attributes of one row. '' where the sheets say nothing; `sdgs` lists goals with blanks between them. */
export interface RowData extends Record<Exclude<Filter, 'figures'>, string> {
  id: string;
  name: string;
  settlement: string;
  targets: string;
}

/** Chosen in a filter: programs whose sheets say nothing there. */
export const UNSTATED = '-';

const SORTS = ['id', 'name', 'department', 'direction', 'settlement', 'targets'] as const;
export type Sort = (typeof SORTS)[number];
const NUMERIC: readonly Sort[] = ['settlement', 'targets'];
const collator = new Intl.Collator('ja');

/** What the page starts with. */
const START: ListState = {
  q: '',
  department: '',
  direction: '',
  sdgs: '',
  category: '',
  figures: '',
  sort: 'id',
  descending: false,
};

/** The state of an address. A column that does not exist counts as the first one. */
export function stateFrom(query: string): ListState {
  const params = new URLSearchParams(query);
  const state = { ...START };
  for (const name of ['q', ...FILTERS] as const) state[name] = params.get(name) ?? '';
  state.sort = sortOf(params.get('sort'));
  state.descending = params.get('order') === 'desc';
  return state;
}

export function sortOf(name: string | null | undefined): Sort {
  return SORTS.find((sort) => sort === name) ?? START.sort;
}

/** "" for the state that the page starts with. */
export function stateToQuery(state: ListState): string {
  const params = new URLSearchParams();
  for (const name of ['q', ...FILTERS] as const) if (state[name]) params.set(name, state[name]);
  if (state.sort !== START.sort) params.set('sort', state.sort);
  if (state.descending) params.set('order', 'desc');
  const query = params.toString();
  return query ? `?${query}` : '';
}

/** The state after a click on a column's button: amounts start with the largest; a second click turns the order. */
export function turned(state: ListState, sort: Sort): ListState {
  return { ...state, sort, descending: state.sort === sort ? !state.descending : sort === 'settlement' };
}

/** Width of letters, capitals and blanks do not count in the words. All words must be in the name or the 事業ID. */
export function matches(row: RowData, state: ListState): boolean {
  const text = plain(`${row.name} ${row.id}`);
  const words = state.q.normalize('NFKC').split(/\s+/).map(plain);
  return words.every((word) => text.includes(word)) && FILTERS.every((filter) => passes(row, filter, state[filter]));
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

function passes(row: RowData, filter: Filter, chosen: string): boolean {
  return chosen === '' || valuesOf(row, filter).includes(chosen);
}

function valuesOf(row: RowData, filter: Filter): string[] {
  if (filter === 'figures') return [row.settlement === '' ? 'without' : 'with'];
  const value = row[filter];
  if (value === '') return [UNSTATED];
  return filter === 'sdgs' ? value.split(' ') : [value];
}

/** How many rows each value of a filter would leave if it were chosen, everything else as it is; '' stands for all. */
export function facetCounts(rows: readonly RowData[], state: ListState, filter: Filter): Map<string, number> {
  const others = rows.filter((row) => matches(row, { ...state, [filter]: '' }));
  const counts = new Map([['', others.length]]);
  for (const value of others.flatMap((row) => valuesOf(row, filter))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Rows without a value stay last in either direction. */
export function sorted<T>(rows: readonly T[], data: (row: T) => RowData, state: ListState): T[] {
  const key = state.sort;
  const sign = state.descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [data(a)[key], data(b)[key]];
    if ((x === '') !== (y === '')) return x === '' ? 1 : -1;
    const order = NUMERIC.includes(key) ? Number(x) - Number(y) : collator.compare(x, y);
    return order * sign || collator.compare(data(a).id, data(b).id);
  });
}
