import { type CsvFile, type Finding, placeOf } from './csv-file.ts';

// Rules on the table as a whole: header, records, lines.

const HEADER = '1行目（項目名）';
const lineOf = (index: number) => `${index + 2}行目`;

/** L1-01, L1-15: every record has the cells of the header; a comma that is not quoted would add one. */
export function unevenRecords({ header, rows }: CsvFile): Finding[] {
  return rows.flatMap((row, index) =>
    row.length === header.length || isBlank(row)
      ? []
      : [{ place: lineOf(index), found: `${row.length}個の値（項目名は${header.length}個）` }],
  );
}

/** L1-15: a quotation mark stands at both ends of a value, or doubled inside it. */
export function strayQuotes({ text }: CsvFile): Finding[] {
  const QUOTED = /"(?:[^"]|"")*"(?=,|\r?\n|$)/g;
  return withoutBom(text)
    .split(/\r?\n/)
    .flatMap((line, index) =>
      line.includes('"') && line.replace(QUOTED, '').includes('"')
        ? [{ place: `${index + 1}行目`, found: '対になっていない引用符' }]
        : [],
    );
}

/** L1-02: the header does not come again, as it does where a second table begins. */
export function secondTables({ header, rows }: CsvFile): Finding[] {
  return rows.flatMap((row, index) =>
    row[0] === header[0] && row.join() === header.join()
      ? [{ place: lineOf(index), found: '項目名の行がもう一度あります' }]
      : [],
  );
}

/** L1-03: no blank line, and no column without name and values. */
export function fragments({ header, rows }: CsvFile): Finding[] {
  const lines = rows.flatMap((row, index) => (isBlank(row) ? [{ place: lineOf(index), found: '空の行' }] : []));
  const columns = header.flatMap((name, place) =>
    name.trim() === '' && rows.every((row) => (row[place] ?? '') === '')
      ? [{ place: `${place + 1}列目`, found: '空の列' }]
      : [],
  );
  return [...lines, ...columns];
}

/** L1-04: no title, note or total among the records. */
export function strangeRows({ rows }: CsvFile): Finding[] {
  return rows.flatMap((row, index) => {
    const filled = row.filter((cell) => cell.trim() !== '');
    const isNote = /^(※|（?注）?[0-9０-９]*[：:　 ）]|出典[：:]|資料[：:])/.test(filled[0] ?? '');
    const isTotal = filled.some((cell) => /^(合計|小計|総計|総数|計)$/.test(cell));
    const isLone = filled.length === 1 && row.length > 1;
    return isNote || isTotal || isLone ? [{ place: lineOf(index), found: filled.join(' ').slice(0, 40) }] : [];
  });
}

/** L1-05: every column has a name that says what is in it: no bare number, no sign. */
export function namelessColumns({ header }: CsvFile): Finding[] {
  return header.flatMap((name, index) =>
    /\p{L}/u.test(name) ? [] : [{ place: `${index + 1}列目`, found: name.trim() === '' ? '項目名がありません' : name }],
  );
}

/** L2-03 */
export function repeatedHeaders({ header }: CsvFile): Finding[] {
  return header
    .filter((name, index) => header.indexOf(name) !== index)
    .map((name) => ({ place: HEADER, found: `「${name}」が2回` }));
}

/** L3-01: the header is the first line, and the first record follows at once. */
export function lateHeader({ header, table }: CsvFile): Finding[] {
  const promised = table.columns.map((column) => column.name);
  return promised.some((name) => header.includes(name))
    ? []
    : [{ place: HEADER, found: header.join(' ').slice(0, 40) }];
}

/** L3-07: the same columns in the same order, whatever the year. Columns are never renamed or reordered. */
export function otherColumns({ header, table }: CsvFile): Finding[] {
  const promised = table.columns.map((column) => column.name);
  return promised.flatMap((name, index) =>
    header[index] === name
      ? []
      : [{ place: `${index + 1}列目`, found: `「${header[index] ?? ''}」（決まった列は「${name}」）` }],
  );
}

/** More columns of one name with a number are a repeated item laid sideways. Source: the checker that goes with the rules. */
const MOST_NUMBERED = 3;
const YEAR_OR_MONTH = /^((19|20)\d{2}|(明治|大正|昭和|平成|令和)(\d{1,2}|元)|[MTSHR]\d{1,2})(年度?)?$|^\d{1,2}月$/;

/** L3-09: no year, month or number in the names of columns. */
export function sidewaysColumns({ header }: CsvFile): Finding[] {
  const years = header.filter((name) => YEAR_OR_MONTH.test(name));
  const numbered = Map.groupBy(
    header.filter((name) => /.\d+$/.test(name)),
    (name) => name.replace(/\d+$/, ''),
  );
  const rows = [...numbered.values()].filter((names) => names.length > MOST_NUMBERED);
  return [...years, ...rows.map((names) => names.join('、'))].map((found) => ({ place: HEADER, found }));
}

/** L1-14: one record a line, lines end with CRLF, the last one too. */
export function brokenLines({ text, rows }: CsvFile): Finding[] {
  const lines = withoutBom(text).split('\r\n');
  const strays = lines.flatMap((line, index) =>
    /[\r\n\u2028\u2029\u0085]/.test(line) ? [{ place: `${index + 1}行目`, found: 'CRLFでない改行' }] : [],
  );
  if (lines.at(-1) !== '') return [...strays, { place: 'ファイルの終わり', found: '最後の行に改行がありません' }];
  if (strays.length > 0 || lines.length === rows.length + 2) return strays;
  return [{ place: 'ファイル全体', found: `${lines.length - 1}行（項目名と値は${rows.length + 1}件）` }];
}

/** L2-02: the cells that identify a record, and those that must have a value, are never left blank. */
export function blankKeys({ header, rows, table }: CsvFile): Finding[] {
  const required = table.columns.filter((column) => column.required || table.primaryKey.includes(column.name));
  return rows.flatMap((row, index) =>
    required
      .filter(({ name }) => (row[header.indexOf(name)] ?? '').trim() === '')
      .map(({ name }) => ({ place: placeOf(index, name), found: '空' })),
  );
}

function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

const withoutBom = (text: string) => text.replace(/^\uFEFF/, '');
