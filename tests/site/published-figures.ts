import { type Row } from './read-csv.ts';

/** What one cell of a program shows: a number, or the name of the reason why there is none. */
export type Shown = string;

/** The cell: 事業費 決算 2022, or an indicator's 実績 2022. */
export const cellKey = (item: string, measure: string, year: string | number) => `${item} ${measure} ${year}`;

/**
 * What the page, the JSON and the chart should show of the rows that several sheets state: the newest sheet with a
 * value speaks, else the newest sheet with its reason.
 */
export function joined(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Shown> {
  const newestFirst = [...rows].sort((a, b) => Number(b['シート年度']) - Number(a['シート年度']));
  const cells = Map.groupBy(newestFirst, keyOf);
  return new Map(
    [...cells].map(([key, group]) => [key, shown(group.find((row) => row['指標値'] !== '') ?? group[0]!)]),
  );
}

function shown(row: Row): Shown {
  return row['指標値'] === '' ? row['値の状態']! : String(Number(row['指標値']));
}
