import { describe, expect, test } from 'vitest';
import { isSearch, printAddress, readAddress } from './address.ts';

const request = {
  text: 'RPA 窓口',
  facets: { department: ['情報政策課', '統計課'], sdgs: ['9 産業'] },
  sort: 'number' as const,
  page: 3,
};

describe('address of a search', () => {
  test('is read as it was printed', () => expect(readAddress(printAddress(request))).toEqual(request));
  test('of nothing is empty', () => expect(printAddress(readAddress(''))).toBe(''));
  test('leaves out what makes no sense', () => {
    expect(readAddress('?q=%20a%20&sort=evil&page=-2&x=1')).toEqual({
      text: 'a',
      facets: {},
      sort: 'relevance',
      page: 1,
    });
    expect(readAddress('?page=1.5').page).toBe(1);
  });
  test('a filter alone is a search', () => {
    expect(isSearch(readAddress('?year=2024'))).toBe(true);
    expect(isSearch(readAddress('?sort=number'))).toBe(false);
  });
});
