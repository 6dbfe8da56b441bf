import { cellText } from '../mapping/headers.ts';
import type { Place, Workbook, Worksheet } from '../file/workbook.ts';

/** As what a cell is published. */
export type PublishedAs = 'figure' | 'text' | 'basics' | 'key';

/** Of one worksheet: every cell that is not blank, by what became of it. The parts add up to `read`. */
export interface WorksheetCounts {
  worksheet: string;
  hidden: boolean;
  /** Cells that are not blank. */
  read: number;
  published: Record<PublishedAs, number>;
  setAside: { reason: string; cells: number }[];
}

/** Book of what became of each cell. A cell that serves twice (a name in several editions) counts once, as what it was first. */
export interface Ledger {
  publish(place: Place, as: PublishedAs): void;
  setAside(place: Place, reason: string): void;
  /** Every cell of a row that is not blank. */
  setRowAside(worksheet: Worksheet, row: number, reason: string): void;
  /** The published cells, by worksheet and row. */
  isPublished(place: Place): boolean;
  /** `leftOver`: reason of cells that nothing dealt with, because an error stopped it; null: there must be none. */
  counts(leftOver: string | null): WorksheetCounts[];
}

type Entry = { as: PublishedAs } | { reason: string };

export function openLedger({ worksheets }: Workbook): Ledger {
  const books = new Map(worksheets.map((worksheet) => [worksheet, [] as (Entry | undefined)[][]]));
  const enter = ({ worksheet, row, column }: Place, entry: Entry) => {
    if (cellText(worksheet.rows[row - 1]?.[column - 1]) === '') return;
    const line = (books.get(worksheet)![row] ??= []);
    const before = line[column];
    if (before === undefined || ('reason' in before && 'as' in entry)) line[column] = entry;
  };
  const setAside = (place: Place, reason: string) => enter(place, { reason });
  return {
    publish: (place, as) => enter(place, { as }),
    setAside,
    setRowAside: (worksheet, row, reason) =>
      worksheet.rows[row - 1]?.forEach((_, index) => setAside({ worksheet, row, column: index + 1 }, reason)),
    isPublished: ({ worksheet, row, column }) => 'as' in (books.get(worksheet)?.[row]?.[column] ?? {}),
    counts: (leftOver) => worksheets.map((worksheet) => countsOf(worksheet, books.get(worksheet)!, leftOver)),
  };
}

function countsOf(worksheet: Worksheet, book: (Entry | undefined)[][], leftOver: string | null): WorksheetCounts {
  const published = { figure: 0, text: 0, basics: 0, key: 0 };
  const reasons = new Map<string, number>();
  let read = 0;
  worksheet.rows.forEach((cells, rowIndex) =>
    cells.forEach((cell, columnIndex) => {
      if (cellText(cell) === '') return;
      read += 1;
      const entry = book[rowIndex + 1]?.[columnIndex + 1];
      if (entry && 'as' in entry) published[entry.as] += 1;
      else {
        const reason = entry?.reason ?? leftOver ?? lost(worksheet, rowIndex + 1, columnIndex + 1);
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      }
    }),
  );
  const setAside = [...reasons].map(([reason, cells]) => ({ reason, cells }));
  return addedUp({ worksheet: worksheet.name, hidden: worksheet.hidden, read, published, setAside });
}

function lost(worksheet: Worksheet, row: number, column: number): never {
  throw new Error(`Cell ${worksheet.number}/${row}/${column} was neither published nor set aside`);
}

/** Throws where the parts do not add up to the cells read: then this program is wrong, not the table. */
export function addedUp(counts: WorksheetCounts): WorksheetCounts {
  const { figure, text, basics, key } = counts.published;
  const aside = counts.setAside.reduce((sum, { cells }) => sum + cells, 0);
  if (figure + text + basics + key + aside !== counts.read)
    throw new Error(`Counts of ${counts.worksheet} do not add up`);
  return counts;
}
