import type { PlainTable } from '../plain-table.ts';
import { address, type Publication } from '../publication.ts';
import type { Cell } from '../../model/csv.ts';

/** /data/api/codes.json: every code list with its columns, and its rows under the 物理名 of the columns. */
export function codeListDocument(publication: Publication, lists: readonly PlainTable[]) {
  const { municipality, municipalityCode } = publication.data.site;
  return {
    municipality: { code: municipalityCode, name: municipality },
    version: publication.version,
    lists: lists.map((list) => ({
      name: list.name.replace('codes/', ''),
      title: list.title,
      description: list.description,
      csv: address(publication, `data/${list.name}.csv`),
      columns: list.columns.map(({ key, name, type, description }) => ({ key, name, type, description })),
      rows: list.rows.map((row) => keyed(list, row)),
    })),
  };
}

function keyed({ columns }: PlainTable, row: readonly Cell[]): Record<string, Cell> {
  return Object.fromEntries(columns.map(({ key }, place) => [key, row[place] ?? null]));
}
