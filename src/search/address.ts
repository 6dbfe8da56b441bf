import { type Sort, SORTS } from './manifest.ts';
import { FACETS } from './record-facets.ts';
import type { SearchRequest } from './search-request.ts';

/** The search that an address asks for: ?q=…&department=…&sort=…&page=…. What makes no sense is left out. */
export function readAddress(search: string): SearchRequest {
  const values = new URLSearchParams(search);
  const page = Number(values.get('page') ?? 1);
  const facets = FACETS.map((facet) => [facet, values.getAll(facet)] as const).filter(
    ([, chosen]) => chosen.length > 0,
  );
  return {
    text: (values.get('q') ?? '').trim(),
    facets: Object.fromEntries(facets),
    sort: SORTS.find((sort) => sort === values.get('sort')) ?? 'relevance',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The address of a search, "" for none; the same search always has the same address. */
export function printAddress({ text, facets, sort, page }: SearchRequest): string {
  const values = new URLSearchParams();
  if (text) values.set('q', text);
  for (const facet of FACETS) for (const value of facets[facet] ?? []) values.append(facet, value);
  if (sort !== ('relevance' satisfies Sort)) values.set('sort', sort);
  if (page > 1) values.set('page', String(page));
  const printed = values.toString();
  return printed ? `?${printed}` : '';
}

/** True where there is something to look for. */
export function isSearch({ text, facets }: SearchRequest): boolean {
  return text !== '' || Object.values(facets).some((values) => values.length > 0);
}
