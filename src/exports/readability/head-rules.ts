import { type CsvHead, type Finding, REGION } from './csv-file.ts';

// Rules on the first line of a file, and on what is promised of its columns.

const HEADER = '1行目（項目名）';

/** L1-05: every column has a name that says what is in it: no bare number, no sign. */
export function namelessColumns({ header }: CsvHead): Finding[] {
  return header.flatMap((name, index) =>
    /\p{L}/u.test(name) ? [] : [{ place: `${index + 1}列目`, found: name.trim() === '' ? '項目名がありません' : name }],
  );
}

/** L2-03 */
export function repeatedHeaders({ header }: CsvHead): Finding[] {
  return header
    .filter((name, index) => header.indexOf(name) !== index)
    .map((name) => ({ place: HEADER, found: `「${name}」が2回` }));
}

/** L3-01: the header is the first line, and the first record follows at once. */
export function lateHeader({ header, promises }: CsvHead): Finding[] {
  return promises.some((promise) => promise) ? [] : [{ place: HEADER, found: header.join(' ').slice(0, 40) }];
}

/** L3-04: every figure has its unit in a column beside it, or its column has one. Years, numbers and counts have none. */
export function columnsWithoutUnit({ header, promises }: CsvHead): Finding[] {
  const hasUnit = (column: string, place: number) =>
    promises[place]?.type !== 'number' ||
    promises[place].unit !== undefined ||
    header.includes(column === '指標値' ? '単位' : `${column}の単位`);
  return header.filter((column, place) => !hasUnit(column, place)).map((found) => ({ place: '項目名', found }));
}

/** L3-06: the code and the full name of the municipality have their columns. */
export function missingRegion({ header }: CsvHead): Finding[] {
  return [REGION.code, REGION.name]
    .filter((column) => !header.includes(column))
    .map((found) => ({ place: HEADER, found: `「${found}」がありません` }));
}

/** L3-07: the same columns in the same order, whatever the year. Columns are never renamed or reordered. */
export function otherColumns({ header, table }: CsvHead): Finding[] {
  const promised = table.columns.map((column) => column.name);
  return promised.flatMap((name, index) =>
    header[index] === name
      ? []
      : [{ place: `${index + 1}列目`, found: `「${header[index] ?? ''}」（決まった列は「${name}」）` }],
  );
}

/** L3-08: every column is defined, has a name for programs, and the file begins as UTF-8 with BOM. */
export function undefinedColumns({ header, promises, text }: CsvHead): Finding[] {
  const columns = header
    .filter((_, place) => !promises[place] || promises[place].description === '')
    .map((name) => ({ place: name, found: '定義がありません' }));
  return [...columns, ...(text.startsWith('\uFEFF') ? [] : [{ place: 'ファイル全体', found: 'BOMがありません' }])];
}

/** More columns of one name with a number are a repeated item laid sideways. Source: the checker that goes with the rules. */
const MOST_NUMBERED = 3;
const YEAR_OR_MONTH = /^((19|20)\d{2}|(明治|大正|昭和|平成|令和)(\d{1,2}|元)|[MTSHR]\d{1,2})(年度?)?$|^\d{1,2}月$/;

/** L3-09: no year, month or number in the names of columns. */
export function sidewaysColumns({ header }: CsvHead): Finding[] {
  const years = header.filter((name) => YEAR_OR_MONTH.test(name));
  const numbered = Map.groupBy(
    header.filter((name) => /.\d+$/.test(name)),
    (name) => name.replace(/\d+$/, ''),
  );
  const rows = [...numbered.values()].filter((names) => names.length > MOST_NUMBERED);
  return [...years, ...rows.map((names) => names.join('、'))].map((found) => ({ place: HEADER, found }));
}
