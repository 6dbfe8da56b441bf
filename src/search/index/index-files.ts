import type { CsvRow, FacetFile, IdFile, KeywordFile, Manifest, OrderFile } from '../manifest.ts';
import { FACETS, type RecordFacets } from '../record-facets.ts';
import type { IndexPiece } from './index-piece.ts';
import { KeywordCounts } from './keywords.ts';

/** What these files need of a record. */
type Noted = Pick<IndexPiece, 'name' | 'facets' | 'csvRow' | 'keywords'>;

/** The JSON files beside Pagefind's own: names, filters, orders, CSV rows and keywords, by the place of a record in the index. */
export class IndexFiles {
  readonly #records: { name: string; facets: RecordFacets; csvRow: CsvRow | null }[] = [];
  readonly #keywords = new KeywordCounts();

  /** Programs first. */
  add({ name, facets, csvRow, keywords }: Noted): void {
    this.#records.push({ name, facets, csvRow });
    this.#keywords.add(keywords);
  }

  counts(): Pick<Manifest, 'records' | 'guides'> {
    const guides = this.#records.filter(({ csvRow }) => csvRow === null).map(({ name }) => name);
    return { records: this.#records.length, guides };
  }

  all(): {
    'ids.json': IdFile;
    'facets.json': FacetFile;
    'orders.json': OrderFile;
    'rows.json': CsvRow[];
    'keywords.json': KeywordFile;
  } {
    const rows = this.#records.map(({ csvRow }) => csvRow);
    return {
      'ids.json': this.#records.map(({ name }) => name),
      'facets.json': facetFile(this.#records.map(({ facets }) => facets)),
      'orders.json': orderFile(rows),
      'rows.json': rows.filter((row) => row !== null),
      'keywords.json': this.#keywords.mostFrequent(),
    };
  }
}

function facetFile(records: readonly RecordFacets[]): FacetFile {
  const entries = FACETS.map((facet) => {
    const pairs = records.flatMap((facets, number) => (facets[facet] ?? []).map((value) => ({ value, number })));
    const groups = [...Map.groupBy(pairs, (pair) => pair.value)].map(([value, members]): [string, number[]] => [
      value,
      members.map((pair) => pair.number),
    ]);
    return [facet, groups.sort((a, b) => byNumber(a[0], b[0]))];
  });
  return Object.fromEntries(entries) as FacetFile;
}

/** Years, newest first; SDGs by their number; everything else by its characters. */
function byNumber(a: string, b: string): number {
  const years = westernYear(b) - westernYear(a);
  const goals = Number.parseInt(a, 10) - Number.parseInt(b, 10);
  return years || goals || (a < b ? -1 : 1);
}

/** 2024 of 令和6年度（2024）; 0 of what is no year. */
function westernYear(value: string): number {
  return Number(/（(\d{4})）$/.exec(value)?.[1] ?? 0);
}

function orderFile(rows: readonly (CsvRow | null)[]): OrderFile {
  const programs = rows.flatMap((row, number) => (row ? [{ number, row }] : []));
  const known = programs.filter(({ row }) => row.settlement.value !== null);
  const unknown = programs.filter(({ row }) => row.settlement.value === null);
  const ascending = known.toSorted((a, b) => a.row.settlement.value! - b.row.settlement.value!);
  const numbers = (list: typeof programs) => list.map((each) => each.number);
  return {
    settlement: numbers([...ascending.toReversed(), ...unknown]),
    settlement_asc: numbers([...ascending, ...unknown]),
    number: numbers(programs.toSorted((a, b) => (a.row.id < b.row.id ? -1 : 1))),
  };
}
