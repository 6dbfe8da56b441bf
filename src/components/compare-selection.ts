// Which programs the comparison shows, as data: read from and written to the address, without touching the page.

/** More columns than this cannot be read side by side. */
export const MOST = 4;

/** What an address asks for. Every program asked for is in exactly one of the three lists, in the order asked. */
export interface Selection {
  shown: string[];
  /** Known, but one too many. */
  refused: string[];
  unknown: string[];
}

/** The 事業ID of `?ids=0087,0088`. Blanks and repetitions count for nothing; 、 and full-width digits and capitals are what a hand may type. */
export function selectionFrom(query: string, known: ReadonlySet<string>): Selection {
  const text = new URLSearchParams(query).getAll('ids').join(',').normalize('NFKC').toLowerCase();
  const asked = [...new Set(text.split(/[,、\s]+/).filter((id) => id !== ''))];
  const all = asked.filter((id) => known.has(id));
  return { shown: all.slice(0, MOST), refused: all.slice(MOST), unknown: asked.filter((id) => !known.has(id)) };
}

/** The address of a comparison; '' for none. Commas stay readable: no 事業ID needs encoding. */
export function queryOf(ids: readonly string[]): string {
  return ids.length > 0 ? `?ids=${ids.join(',')}` : '';
}
