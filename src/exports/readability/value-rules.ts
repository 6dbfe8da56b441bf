import { NUMERIC_STATUSES } from '../../schema/codes.ts';
import { statusNames } from '../../i18n/ja/codes.ts';
import { readabilityWords as words } from '../../i18n/ja/machine-readability.ts';
import {
  type CsvCell,
  type CsvFile,
  cellsOf,
  columnOf,
  type Finding,
  isAsPrinted,
  isProse,
  placeOf,
  valuesOf,
} from './csv-file.ts';

// Rules on single values.

const isDatum = (column: string) => !isProse(column);

/** L1-06: no blanks at the ends, no runs of blanks, no full-width blank. One blank inside a name belongs to the name. */
export function layoutBlanks(file: CsvFile): Finding[] {
  const LOOSE = /^\s|\s$|\s{2}/;
  return cellsOf(file, isDatum, (text) => LOOSE.test(text) || text.includes('\u3000')).map((cell) =>
    finding(cell, !LOOSE.test(cell.text) && isAsPrinted(cell.column) ? words.printedName : undefined),
  );
}

/** L1-07: no comma, line break or second figure in brackets; not more than two things in a list. */
export function severalData(file: CsvFile): Finding[] {
  const SEVERAL = /[\r\n]|,|、.*、|・.*・|^\d+（\d+）$/;
  return cellsOf(file, isDatum, (text) => SEVERAL.test(text)).map((cell) => finding(cell));
}

/** Circled and Roman numerals, squared words, the wave dashes. Source: the list that goes with the rules. */
const PLATFORM_DEPENDENT = /[\u2160-\u217F\u2460-\u2473\u3220-\u3243\u3251-\u325F\u3280-\u33FF\uFE30-\uFE4F〜～]/;

/** L1-08. The rule itself spares proper names. */
export function platformCharacters(file: CsvFile): Finding[] {
  return cellsOf(file, isDatum, (text) => PLATFORM_DEPENDENT.test(text)).map((cell) =>
    finding(cell, isAsPrinted(cell.column) ? words.printedName : undefined),
  );
}

/** L1-09: a figure where the status says so, and nowhere else; every blank has its reason. */
export function blanksWithoutReason(file: CsvFile): Finding[] {
  const value = file.header.indexOf('指標値');
  const status = file.header.indexOf('値の状態');
  if (value < 0) return [];
  const numeric = NUMERIC_STATUSES.map((code) => statusNames[code]);
  return file.rows.flatMap((row, index) => {
    const reason = row[status] ?? '';
    const fits = reason !== '' && numeric.includes(reason) === ((row[value] ?? '') !== '');
    return fits
      ? []
      : [{ place: placeOf(index, '指標値'), found: `「${row[value] ?? ''}」（値の状態は「${reason}」）` }];
  });
}

/** L2-01: columns of figures hold plain figures: no unit, no thousands separator, no sign but a minus. */
export function impureNumbers(file: CsvFile): Finding[] {
  const isImpure = (text: string) => !/^-?\d+(\.\d+)?$/.test(text);
  return cellsOf(file, (column) => isNumber(file, column), isImpure).map((cell) => finding(cell));
}

/** L3-03: a sign in a column of figures would need a definition; there is none. */
export function signsAmongNumbers(file: CsvFile): Finding[] {
  const isSign = (text: string) => !/\d/.test(text);
  return cellsOf(file, (column) => isNumber(file, column), isSign).map((cell) => finding(cell));
}

/** L2-02: nothing stands for "the same as above". */
export function dittoMarks(file: CsvFile): Finding[] {
  const isDitto = (text: string) => /^(〃|々|仝|ヽ|同上|同左|同右|同前)$/.test(text.trim());
  return cellsOf(file, isDatum, isDitto).map((cell) => finding(cell));
}

/** A column with more different values is no list of choices. Source: the checker that goes with the rules. */
const MOST_CHOICES = 20;

/** L2-04: the values of a list are spelled in one way, and are those of the list. */
export function unevenChoices(file: CsvFile): Finding[] {
  return file.header.filter(isDatum).flatMap((column) => {
    const values = valuesOf(file, column);
    const codes = columnOf(file, column)?.codes;
    const unknown = values.filter((value) => codes && !codes.includes(value));
    return [...unknown, ...(values.length > MOST_CHOICES ? [] : spelledTwice(values))].map((found) => ({
      place: column,
      found,
    }));
  });
}

function spelledTwice(values: readonly string[]): string[] {
  const plain = (value: string) => value.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  return [...Map.groupBy(values, plain).values()].filter((same) => same.length > 1).map((same) => same.join('、'));
}

/** L2-05: その他 stands alone; what else there is to say has a column of its own. */
export function otherWithDetail(file: CsvFile): Finding[] {
  const isChoice = (column: string) => isDatum(column) && !isAsPrinted(column);
  return cellsOf(file, isChoice, (text) => /^その他./.test(text)).map((cell) => finding(cell));
}

/** L3-04: every figure has its unit in a column beside it, or its column has one. Years, numbers and counts have none. */
export function figuresWithoutUnit(file: CsvFile): Finding[] {
  const place = file.header.indexOf('単位');
  const value = file.header.indexOf('指標値');
  const blanks = file.rows.flatMap((row, index) =>
    place >= 0 && value >= 0 && row[place] === '' && row[value] !== ''
      ? [{ place: placeOf(index, '単位'), found: '空', accepted: words.noUnitPrinted }]
      : [],
  );
  return [
    ...blanks,
    ...file.header.filter((column) => !hasUnit(file, column)).map((found) => ({ place: '項目名', found })),
  ];
}

function hasUnit(file: CsvFile, column: string): boolean {
  if (columnOf(file, column)?.type !== 'number' || columnOf(file, column)?.unit) return true;
  return file.header.includes(column === '指標値' ? '単位' : `${column}の単位`);
}

/** L3-05: years are western and have four digits; no era in a column of data. */
export function otherYears(file: CsvFile): Finding[] {
  const isYear = (column: string) => /年度$/.test(column);
  const years = cellsOf(file, isYear, (text) => !/^(19|20|21)\d{2}$/.test(text));
  const ERA = /^(明治|大正|昭和|平成|令和)\s*(\d{1,2}|元)|^[MTSHR]\d{1,2}(([./-]\d{1,2}){2}|(年度?)?$)/;
  const isNoYear = (column: string) => isDatum(column) && !isYear(column) && column !== '出典文書';
  const eras = cellsOf(file, isNoYear, (text) => ERA.test(text));
  return [...years, ...eras].map((cell) => finding(cell));
}

/** L3-06: the code of six digits and the full name of the municipality in every record. */
export function unnamedRegions({ header, rows }: CsvFile): Finding[] {
  const code = header.indexOf('全国地方公共団体コード');
  const name = header.indexOf('団体名');
  return rows.flatMap((row, index) => [
    ...(/^\d{6}$/.test(row[code] ?? '')
      ? []
      : [{ place: placeOf(index, '全国地方公共団体コード'), found: row[code] ?? '' }]),
    ...(/.[都道府県市区町村]$/.test(row[name] ?? '')
      ? []
      : [{ place: placeOf(index, '団体名'), found: row[name] ?? '' }]),
  ]);
}

function isNumber(file: CsvFile, column: string): boolean {
  const type = columnOf(file, column)?.type;
  return type === 'number' || type === 'integer';
}

function finding({ place, text }: CsvCell, accepted?: string): Finding {
  return { place, found: text.slice(0, 60), ...(accepted === undefined ? {} : { accepted }) };
}
