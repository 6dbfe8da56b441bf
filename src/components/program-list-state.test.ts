import { describe, expect, test } from 'vitest';
import {
  facetCounts,
  type ListState,
  matches,
  type RowData,
  sorted,
  sortOf,
  stateFrom,
  stateToQuery,
  turned,
} from './program-list-state.ts';

const row = (id: string, parts: Partial<RowData> = {}): RowData => ({
  id,
  name: `事業${id}`,
  department: '情報政策課',
  direction: '継続',
  sdgs: '9 16',
  category: '自治事務（任意）',
  settlement: '100',
  targets: '1',
  ...parts,
});
const state = (parts: Partial<ListState> = {}): ListState => ({ ...stateFrom(''), ...parts });
const ids = (rows: RowData[]) => rows.map((each) => each.id);
const found = (rows: RowData[], parts: Partial<ListState>) => ids(rows.filter((each) => matches(each, state(parts))));

describe('the address', () => {
  test('says nothing of the state that the page starts with', () => {
    expect(stateToQuery(stateFrom(''))).toBe('');
  });

  test('keeps the whole state', () => {
    const whole = state({
      q: 'Society 5.0＆&',
      department: '情報政策課',
      direction: '拡大・拡充',
      sdgs: '9',
      category: '-',
      figures: 'with',
      sort: 'settlement',
      descending: true,
    });
    expect(stateFrom(stateToQuery(whole))).toEqual(whole);
  });

  test('keeps a turned order of the first column', () => {
    const query = stateToQuery(turned(state(), 'id'));
    expect(query).toBe('?order=desc');
    expect(stateFrom(query)).toEqual(state({ descending: true }));
  });

  test('a column that does not exist sorts by 事業ID', () => {
    expect(stateFrom('?sort=constructor&order=desc')).toEqual(state({ descending: true }));
    expect(sortOf(undefined)).toBe('id');
  });
});

describe('words', () => {
  const rows = [
    row('0093', { name: 'Society 5.0社会実装トライアル支援事業' }),
    row('0088', { name: '情報通信ネットワーク運営業務' }),
    row('1088', { name: '証拠に基づく政策立案（ＥＢＰＭ）の推進' }),
  ];

  test('are found in any width and with capitals or without', () => {
    expect(found(rows, { q: 'ｅｂｐｍ' })).toEqual(['1088']);
    expect(found(rows, { q: 'ﾈｯﾄﾜｰｸ' })).toEqual(['0088']);
    expect(found(rows, { q: 'society5.0' })).toEqual(['0093']);
  });

  test('must all be there, in any order, with a full-width blank too', () => {
    expect(found(rows, { q: '業務　情報' })).toEqual(['0088']);
    expect(found(rows, { q: '情報 立案' })).toEqual([]);
  });

  test('may be a number', () => {
    expect(found(rows, { q: '0088' })).toEqual(['0088']);
    expect(found(rows, { q: '088' })).toEqual(['0088', '1088']);
  });

  test('nothing but blanks is no word', () => {
    expect(found(rows, { q: ' 　' })).toHaveLength(3);
  });
});

describe('filters', () => {
  const rows = [
    row('0001'),
    row('0002', { direction: '', sdgs: '', category: '' }),
    row('0003', { settlement: '0', sdgs: '17', direction: '終了' }),
    row('0004', { settlement: '', department: '企画経営課', sdgs: '1' }),
  ];

  test('one goal of several is enough, and 1 is not 16 or 17', () => {
    expect(found(rows, { sdgs: '16' })).toEqual(['0001']);
    expect(found(rows, { sdgs: '1' })).toEqual(['0004']);
  });

  test('programs whose sheets say nothing can be chosen', () => {
    expect(found(rows, { sdgs: '-' })).toEqual(['0002']);
    expect(found(rows, { direction: '-', category: '-' })).toEqual(['0002']);
  });

  test('a settlement of zero is a figure', () => {
    expect(found(rows, { figures: 'with' })).toEqual(['0001', '0002', '0003']);
    expect(found(rows, { figures: 'without' })).toEqual(['0004']);
  });

  test('all of them must fit', () => {
    expect(found(rows, { direction: '継続', department: '企画経営課' })).toEqual(['0004']);
    expect(found(rows, { direction: '終了', department: '企画経営課' })).toEqual([]);
  });

  test('counts say what each value would leave, the others as they are', () => {
    const chosen = state({ direction: '継続', figures: 'with' });
    expect([...facetCounts(rows, chosen, 'direction')]).toEqual([
      ['', 3],
      ['継続', 1],
      ['-', 1],
      ['終了', 1],
    ]);
    expect([...facetCounts(rows, chosen, 'figures')]).toEqual([
      ['', 2],
      ['with', 1],
      ['without', 1],
    ]);
    expect(facetCounts(rows, state(), 'sdgs').get('16')).toBe(1);
  });

  test('a count is what choosing it shows', () => {
    for (const [value, count] of facetCounts(rows, state(), 'sdgs'))
      expect(found(rows, { sdgs: value })).toHaveLength(count);
  });
});

describe('order', () => {
  const rows = [
    row('0001', { settlement: '900', direction: '' }),
    row('0002', { settlement: '' }),
    row('0003', { settlement: '10000' }),
    row('0004', { settlement: '0' }),
    row('0005', { settlement: '900' }),
  ];
  const order = (parts: Partial<ListState>) => ids(sorted(rows, (each) => each, state(parts)));

  test('amounts go by size, equal ones by 事業ID, without a figure last both ways', () => {
    expect(order({ sort: 'settlement' })).toEqual(['0004', '0001', '0005', '0003', '0002']);
    expect(order({ sort: 'settlement', descending: true })).toEqual(['0003', '0001', '0005', '0004', '0002']);
  });

  test('a direction that is not known is last both ways', () => {
    expect(order({ sort: 'direction' }).at(-1)).toBe('0001');
    expect(order({ sort: 'direction', descending: true }).at(-1)).toBe('0001');
  });

  test('amounts start with the largest, other columns with the first; again turns the order', () => {
    const amounts = turned(state(), 'settlement');
    expect(amounts).toMatchObject({ sort: 'settlement', descending: true });
    expect(turned(amounts, 'settlement').descending).toBe(false);
    expect(turned(amounts, 'name')).toMatchObject({ sort: 'name', descending: false });
  });
});
