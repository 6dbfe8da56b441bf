import type { WorksheetPlan } from '../mapping/mapping-planned.ts';

/** Where the value of a cell stands: itself, or the first cell of the merged range that it lies in. */
export type Origins = (row: number, column: number) => { row: number; column: number };

/** Cells merged over several rows hold for every one of them. */
export function mergedOrigins({ worksheet, firstRow, lastRow }: WorksheetPlan): Origins {
  const origins = new Map<string, { row: number; column: number }>();
  for (const { fromRow, fromColumn, toRow, toColumn } of worksheet.merges ?? []) {
    if (fromColumn !== toColumn || fromRow < firstRow) continue;
    for (let row = fromRow; row <= Math.min(toRow, lastRow); row += 1)
      origins.set(`${row}/${fromColumn}`, { row: fromRow, column: fromColumn });
  }
  return (row, column) => origins.get(`${row}/${column}`) ?? { row, column };
}
