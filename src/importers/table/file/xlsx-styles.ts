import { isDateFormat } from './date-format.ts';
import { numberFormat, type NumberFormat } from './number-format.ts';
import { walkXml } from './xml.ts';

/** How cells of one style show their number. */
export interface CellFormat {
  code: string;
  isDate: boolean;
  number: NumberFormat;
}

/** Formats that files name by number only, as Excel in Japanese shows them. Source: ECMA-376 part 1, 18.8.30. */
const BUILT_IN: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '¥#,##0;¥-#,##0',
  6: '¥#,##0;¥-#,##0',
  7: '¥#,##0.00;¥-#,##0.00',
  8: '¥#,##0.00;¥-#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ ¥* #,##0_ ;_ ¥* -#,##0_ ;_ ¥* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ',
  48: '##0.0E+0',
  49: '@',
};
const TIMES = [18, 19, 20, 21, 32, 33, 45, 46, 47];
const DATES = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];
for (const id of TIMES) BUILT_IN[id] = 'h:mm';
for (const id of DATES) BUILT_IN[id] = 'yyyy/m/d';

export const GENERAL_FORMAT = cellFormat('General');

function cellFormat(code: string): CellFormat {
  return { code, isDate: isDateFormat(code), number: numberFormat(code) };
}

/** Formats by the number that a cell's style has (its place among the cellXfs). */
export function parseStyles(xml: string): CellFormat[] {
  const codes = new Map(Object.entries(BUILT_IN).map(([id, code]) => [Number(id), code]));
  const known = new Map<number, CellFormat>();
  const formats: CellFormat[] = [];
  let inCells = false;
  const open = (name: string, attributes: () => Partial<Record<string, string>>) => {
    if (name === 'cellXfs') inCells = true;
    if (name === 'numFmt') codes.set(Number(attributes()['numFmtId']), attributes()['formatCode'] ?? 'General');
    if (name !== 'xf' || !inCells) return;
    const id = Number(attributes()['numFmtId'] ?? 0);
    const format = known.get(id) ?? cellFormat(codes.get(id) ?? 'General');
    known.set(id, format);
    formats.push(format);
  };
  const close = (name: string) => {
    if (name === 'cellXfs') inCells = false;
  };
  walkXml(xml, { open, close });
  return formats;
}
