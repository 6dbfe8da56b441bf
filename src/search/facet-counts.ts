import type { FacetFile, IdFile } from './manifest.ts';
import type { RecordId } from './pagefind-index.ts';
import { type Facet, FACETS } from './record-facets.ts';

/** The chosen values of each facet: any of a facet's values, all of the facets. */
export type ChosenFacets = Partial<Record<Facet, string[]>>;

export interface FacetCount {
  facet: Facet;
  values: { value: string; count: number; isChosen: boolean }[];
}

/** The filters with the records named as the index names them. */
export type FacetTable = Record<Facet, [value: string, records: RecordId[]][]>;

export function facetTable(file: FacetFile, ids: IdFile): FacetTable {
  const named = FACETS.map((facet) => [
    facet,
    file[facet].map(([value, places]) => [value, places.map((place) => ids[place]!)]),
  ]);
  return Object.fromEntries(named) as FacetTable;
}

/** The records that have a chosen value in every facet with one; `except` is not looked at. */
export function filtered(
  records: readonly RecordId[],
  table: FacetTable,
  chosen: ChosenFacets,
  except?: Facet,
): RecordId[] {
  const allowed = FACETS.filter((facet) => facet !== except && chosen[facet]?.length).map((facet) => {
    const values = table[facet].filter(([value]) => chosen[facet]!.includes(value));
    return new Set(values.flatMap(([, members]) => members));
  });
  return allowed.length === 0
    ? [...records]
    : records.filter((record) => allowed.every((members) => members.has(record)));
}

/** How many results each value would leave if it were chosen in its facet, the other facets as they are. */
export function facetCounts(records: readonly RecordId[], table: FacetTable, chosen: ChosenFacets): FacetCount[] {
  return FACETS.map((facet) => {
    const others = new Set(filtered(records, table, chosen, facet));
    const values = table[facet].map(([value, members]) => ({
      value,
      count: members.filter((record) => others.has(record)).length,
      isChosen: chosen[facet]?.includes(value) ?? false,
    }));
    return { facet, values: values.filter((each) => each.count > 0 || each.isChosen) };
  }).filter((each) => each.values.length > 0);
}
