import { costItemNames, costMeasureNames, statusNames } from '../i18n/ja/codes.ts';
import { search as words } from '../i18n/ja/search.ts';
import { type Cell, csv } from '../model/csv.ts';
import { UNITS } from '../schema/codes.ts';
import type { CsvRow } from './manifest.ts';

/** What the columns need that no record has. */
export interface CsvSite {
  code: string;
  municipality: string;
  /** Absolute address of the site with its base path. */
  base: string;
  /** Absolute address of this search. */
  search: string;
}

/** The programs found with their latest 決算額 and its 値の状態, as a file for spreadsheets. */
export function printResultsCsv(rows: readonly CsvRow[], site: CsvSite): string {
  return csv(
    words.csvColumns,
    rows.map((row) => cellsOf(row, site)),
  );
}

function cellsOf({ id, title, bureau, section, edition, url, settlement }: CsvRow, site: CsvSite): Cell[] {
  const { fiscalYear, value, status } = settlement;
  return [
    site.code,
    site.municipality,
    id,
    title,
    bureau,
    section,
    edition,
    fiscalYear,
    costItemNames.operating_cost,
    costMeasureNames.settlement,
    value,
    UNITS.money,
    statusNames[status],
    site.base + url,
    site.search,
  ];
}
