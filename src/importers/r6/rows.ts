import { type Block, refuse, refuseEnd, wordOf } from './block.ts';

/** The rows of numbers of page 1, in the order of the text: names of the form, numbers a row, decimals of each number. */
const ROWS = [
  { row: 'staffShare', label: '正職員従事割合', cells: 5, decimals: 2 },
  { row: 'overtime', label: '正職員時間外勤務', cells: 5, decimals: 2 },
  { row: 'personnelCost', label: '人件費計', cells: 5, decimals: 0 },
  { row: 'actuals', label: '実績（指標１）', cells: 6, decimals: 1 },
  { row: 'settlement', label: '決算額', cells: 5, decimals: 0 },
  { row: 'targets', label: '目標値（指標１）', cells: 6, decimals: 1 },
  { row: 'budget', label: '予算額', cells: 5, decimals: 0 },
  { row: 'subsidies', label: '国庫、県支出金、地方債', cells: 5, decimals: 0 },
  { row: 'otherRevenue', label: 'その他', cells: 5, decimals: 0 },
  { row: 'generalRevenue', label: '一般財源', cells: 5, decimals: 0 },
] as const;
export type RowName = (typeof ROWS)[number]['row'];

/** Page 1 cut at its rows of numbers: `before[row]` is what stands between that row and the one above it, `rest` what follows the last. */
export interface CutPage {
  rows: Record<RowName, Block>;
  before: Record<RowName, Block[]>;
  rest: Block[];
}

/** Two or more numbers set in columns. 市長公約 "1 4" is set with a single blank. */
const NUMBER_ROW = /^-?[\d,.]+( {2,}-?[\d,.]+)+$/;

/** The printed numbers of a row. */
export function cellsOf(row: Block): string[] {
  return wordOf(row).split(/ +/);
}

/** Cuts the values of page 1. Throws a SourceError where a row of numbers is missing or has another shape. */
export function cutAtRows(page: Block[]): CutPage {
  const at = page.flatMap((block, index) => (NUMBER_ROW.test(wordOf(block)) ? [index] : []));
  checkShapes(
    at.map((index) => page[index]!),
    page,
  );
  const between = ROWS.map((_, n) => page.slice(n === 0 ? 0 : at[n - 1]! + 1, at[n]));
  return {
    rows: byName(at.map((index) => page[index]!)),
    before: byName(between),
    rest: page.slice(at.at(-1)! + 1),
  };
}

function byName<Value>(values: Value[]): Record<RowName, Value> {
  return Object.fromEntries(ROWS.map(({ row }, n) => [row, values[n]])) as Record<RowName, Value>;
}

function checkShapes(found: Block[], page: Block[]): void {
  ROWS.forEach(({ label, cells, decimals }, n) => {
    const row = found[n];
    if (row === undefined) return refuseEnd(page.at(-1)!, label, `${cells}個の数の行`);
    const shape = new RegExp(`^-?[\\d,]+${decimals === 0 ? '' : `\\.\\d{${decimals}}`}$`);
    const fits = cellsOf(row).length === cells && cellsOf(row).every((cell) => shape.test(cell));
    if (!fits) refuse(row, label, `小数${decimals}桁の数が${cells}個並ぶ行`);
  });
  const extra = found[ROWS.length];
  if (extra) refuse(extra, '一般財源', '数の行は一般財源が最後');
}
