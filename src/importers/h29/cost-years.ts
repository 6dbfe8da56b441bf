import type { CostMeasure } from '../../schema/codes.ts';
import type { Cell, CellSheet } from './cells.ts';
import { refuse, yearOf } from './cells.ts';

/** One column of the cost table: "H28年度決算" is 2016, settlement. */
export interface CostYear {
  fiscalYear: number;
  measure: CostMeasure;
}

/** The years of the cost table. Every header of it that the sheet repeats has to say the same. 決算 is settlement, 当初 is budget. */
export function costYears(sheet: CellSheet): CostYear[] {
  const headers = sheet.rows
    .map((row) => row.filter((cell) => /^H\d+年度(決算|当初)$/.test(cell.text)))
    .filter((row) => row.length > 0);
  const [first] = headers;
  if (first === undefined)
    return refuse(sheet, sheet.lines[0], '事業実施コスト', '（年度の見出しなし）', '「H28年度決算」などの見出し');
  const words = (row: Cell[]) => row.map((cell) => cell.text).join(' ');
  const other = headers.find((row) => words(row) !== words(first));
  if (other?.[0]) refuse(sheet, other[0].line, '事業実施コスト', words(other), `上の見出しと同じ「${words(first)}」`);
  return first.map(({ text }) => ({
    fiscalYear: yearOf(text) ?? 0,
    measure: text.endsWith('決算') ? 'settlement' : 'budget',
  }));
}
