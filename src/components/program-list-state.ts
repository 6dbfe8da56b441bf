// What the list of programs shows, as data: read from and written to the address, without touching the page.

export interface ListState {
  q: string;
  department: string;
  /** '-' stands for programs without one. */
  direction: string;
  figures: string;
  sort: string;
  descending: boolean;
}

/** The data attributes of one row. */
export interface RowData {
  id: string;
  name: string;
  department: string;
  direction: string;
  settlement: string;
  year: string;
  targets: string;
}

const NUMERIC: readonly string[] = ['settlement', 'year', 'targets'];
const collator = new Intl.Collator('ja');

export function stateFrom(query: string): ListState {
  const params = new URLSearchParams(query);
  const get = (name: string) => params.get(name) ?? '';
  return {
    q: get('q'),
    department: get('department'),
    direction: get('direction'),
    figures: get('figures'),
    sort: get('sort') || 'id',
    descending: get('order') === 'desc',
  };
}

/** "" for the state that the page starts with. */
export function stateToQuery(state: ListState): string {
  const params = new URLSearchParams();
  for (const name of ['q', 'department', 'direction', 'figures'] as const) if (state[name]) params.set(name, state[name]);
  if (state.sort !== 'id' || state.descending) params.set('sort', state.sort);
  if (state.descending) params.set('order', 'desc');
  const query = params.toString();
  return query ? `?${query}` : '';
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

export function matches(row: RowData, state: ListState): boolean {
  return (
    (plain(row.name).includes(plain(state.q)) || row.id.includes(plain(state.q))) &&
    (state.department === '' || row.department === state.department) &&
    (state.direction === '' || (state.direction === '-' ? row.direction === '' : row.direction === state.direction)) &&
    (state.figures === '' || (row.settlement !== '') === (state.figures === 'with'))
  );
}

/** Rows without a value stay last in either direction. */
export function sorted<T>(rows: readonly T[], data: (row: T) => RowData, state: ListState): T[] {
  const key = state.sort as keyof RowData;
  const sign = state.descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [data(a)[key] ?? '', data(b)[key] ?? ''];
    if ((x === '') !== (y === '')) return x === '' ? 1 : -1;
    const order = NUMERIC.includes(key) ? Number(x) - Number(y) : collator.compare(x, y);
    return order * sign || collator.compare(data(a).id, data(b).id);
  });
}
