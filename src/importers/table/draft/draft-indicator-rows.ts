import type { TableRow } from './draft-rows.ts';
import { cellText, comparableLabel } from '../mapping/headers.ts';

/**
 * The rows of a program, with a number for the indicator of each where its worksheet has a row for each (指標は行ごと): by the order
 * of their names, behind the numbers that the mapping itself gives. Rows of one name and kind (of other years) are one indicator.
 */
export function numberedIndicators(rows: readonly TableRow[]): TableRow[] {
  const first = Math.max(0, ...rows.flatMap(({ plan }) => plan.columns.map(numberIn)));
  const numbers = new Map<string, number>();
  return rows.map((row) => {
    if (row.plan.mapping.指標は行ごと !== true || row.indicator !== null) return row;
    const name = nameIn(row);
    if (name === '') return row;
    const number = numbers.get(name) ?? first + numbers.size + 1;
    numbers.set(name, number);
    return { ...row, indicator: number };
  });
}

function numberIn({ use }: TableRow['plan']['columns'][number]): number {
  return use.使い方 === '指標' ? (use.番号 ?? 0) : 0;
}

/** Name and kind of the indicator; of a row that has figures only, its place in the table. */
function nameIn({ plan, row }: TableRow): string {
  const cells = plan.columns.filter(({ use }) => use.使い方 === '指標');
  const textOf = (column: number) => comparableLabel(cellText(plan.worksheet.rows[row - 1]?.[column - 1]));
  const named = cells.filter(({ use }) => '内容' in use && (use.内容 === '名称' || use.内容 === '種別'));
  const name = named
    .map(({ column }) => textOf(column))
    .join('\n')
    .trim();
  if (name !== '') return name;
  return cells.some(({ column }) => textOf(column) !== '') ? `row ${plan.worksheet.number}/${row}` : '';
}
