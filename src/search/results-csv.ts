import { costItemNames, costMeasureNames, statusNames } from '../i18n/ja/codes.ts';
import { search as words } from '../i18n/ja/search.ts';
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

const DANGEROUS_START = /^[=+\-@\t\r＝＋－＠]/;

/** The programs found with their latest 決算額 and its 値の状態, as a file for spreadsheets: BOM, CRLF, one record per line. */
export function printResultsCsv(rows: readonly CsvRow[], site: CsvSite): string {
  const lines = [words.csvColumns, ...rows.map((row) => cellsOf(row, site))];
  return `\uFEFF${lines.map((cells) => cells.map(printCell).join(',')).join('\r\n')}\r\n`;
}

function cellsOf({ id, title, bureau, section, edition, url, settlement }: CsvRow, site: CsvSite): (string | number)[] {
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
    value ?? '',
    UNITS.money,
    statusNames[status],
    site.base + url,
    site.search,
  ];
}

/** Text that a spreadsheet would run as a formula gets an apostrophe; numbers are never touched. */
function printCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const text = cell
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const safe = DANGEROUS_START.test(text) ? `'${text}` : text;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
