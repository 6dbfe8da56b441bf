import { statusNames } from '../../i18n/ja/codes.ts';
import { readabilityWords as words } from '../../i18n/ja/machine-readability.ts';
import { NUMERIC_STATUSES } from '../../schema/codes.ts';
import { type CsvBody, type Finding, findInColumns, findInRows, placeOf, REGION } from './csv-file.ts';

// Rules on the records below the head, and on their lines.

const lineOf = (index: number) => `${index + 2}行目`;

/** L1-01, L1-15: every record has the cells of the header; a comma that is not quoted would add one. */
export function unevenRecords({ head: { header }, rows }: CsvBody): Finding[] {
  return findInRows(rows, (row, index) =>
    row.length === header.length || isBlank(row)
      ? null
      : { place: lineOf(index), found: `${row.length}個の値（項目名は${header.length}個）` },
  );
}

/** L1-15: a quotation mark stands at both ends of a value, or doubled inside it. */
export function strayQuotes({ text }: CsvBody): Finding[] {
  if (!text.includes('"')) return [];
  const QUOTED = /"(?:[^"]|"")*"(?=,|\r?\n|$)/g;
  return text
    .split(/\r?\n/)
    .flatMap((line, index) =>
      line.includes('"') && line.replace(QUOTED, '').includes('"')
        ? [{ place: lineOf(index), found: '対になっていない引用符' }]
        : [],
    );
}

/** L1-02: the header does not come again, as it does where a second table begins. */
export function secondTables({ head: { header }, rows }: CsvBody): Finding[] {
  return findInRows(rows, (row, index) =>
    row[0] === header[0] && row.join() === header.join()
      ? { place: lineOf(index), found: '項目名の行がもう一度あります' }
      : null,
  );
}

/** L1-03: no blank line. */
export function blankLines({ rows }: CsvBody): Finding[] {
  return findInRows(rows, (row, index) => (isBlank(row) ? { place: lineOf(index), found: '空の行' } : null));
}

const NOTE = /^(※|（?注）?[0-9０-９]*[：:　 ）]|出典[：:]|資料[：:])/;
const TOTALS: readonly string[] = ['合計', '小計', '総計', '総数', '計'];

/** L1-04: no title, note or total among the records. */
export function strangeRows({ rows }: CsvBody): Finding[] {
  return findInRows(rows, (row, index) => {
    const isTotal = row.some((cell) => cell.length <= 2 && TOTALS.includes(cell));
    const first = row.findIndex(isFilled);
    const isLone = row.length > 1 && first >= 0 && first === row.findLastIndex(isFilled);
    if (!isTotal && !isLone && !NOTE.test(row[first] ?? '')) return null;
    return { place: lineOf(index), found: row.filter(isFilled).join(' ').slice(0, 40) };
  });
}

const isFilled = (cell: string) => cell.trim() !== '';

/** L1-09: a figure where the status says so, and nowhere else; every blank has its reason. */
export function blanksWithoutReason({ head: { header }, rows }: CsvBody): Finding[] {
  const value = header.indexOf('指標値');
  const status = header.indexOf('値の状態');
  if (value < 0) return [];
  const numeric = NUMERIC_STATUSES.map((code) => statusNames[code]);
  return findInRows(rows, (row, index) => {
    const reason = row[status] ?? '';
    const figure = row[value] ?? '';
    const fits = reason !== '' && numeric.includes(reason) === (figure !== '');
    return fits ? null : { place: placeOf(index, '指標値'), found: `「${figure}」（値の状態は「${reason}」）` };
  });
}

/** L1-14: one record a line, lines end with CRLF, the last one too. */
export function brokenLines({ text, rows }: CsvBody): Finding[] {
  // Without quotation marks a line is a record.
  if (text.endsWith('\r\n') && !text.includes('"') && !STRAY_BREAK.test(text)) return [];
  const lines = text.split('\r\n');
  const strays = lines.flatMap((line, index) =>
    STRAY_BREAK.test(line) ? [{ place: lineOf(index), found: 'CRLFでない改行' }] : [],
  );
  if (lines.at(-1) !== '') return [...strays, { place: 'ファイルの終わり', found: '最後の行に改行がありません' }];
  if (strays.length > 0 || lines.length === rows.length + 1) return strays;
  return [{ place: 'ファイル全体', found: `${lines.length - 1}行（値は${rows.length}件）` }];
}

const STRAY_BREAK = /\r(?!\n)|(?<!\r)\n|[\u2028\u2029\u0085]/;

/** L2-02: the cells that identify a record, and those that must have a value, are never left blank. */
export function blankKeys(body: CsvBody): Finding[] {
  const { header, table } = body.head;
  const isKey = (name: string) =>
    table.columns.some((column) => column.name === name && (column.required || table.primaryKey.includes(name)));
  const keys = header.flatMap((name, place) => (isKey(name) ? [place] : []));
  return findInColumns(
    body,
    keys,
    (text) => !isFilled(text),
    () => '空',
  );
}

/** L3-04: a figure whose unit no sheet prints. */
export function unitsNotPrinted({ head: { header }, rows }: CsvBody): Finding[] {
  const unit = header.indexOf('単位');
  const value = header.indexOf('指標値');
  if (unit < 0 || value < 0) return [];
  return findInRows(rows, (row, index) =>
    row[unit] === '' && row[value] !== ''
      ? { place: placeOf(index, '単位'), found: '空', accepted: words.noUnitPrinted }
      : null,
  );
}

/** L3-06: the code of six digits and the full name of the municipality in every record. */
export function unnamedRegions(body: CsvBody): Finding[] {
  const { header } = body.head;
  const wrong = (column: string, right: RegExp) => {
    const isWrong = (text: string) => !right.test(text);
    return findInColumns(body, [header.indexOf(column)], isWrong, (text) => text);
  };
  return [...wrong(REGION.code, /^\d{6}$/), ...wrong(REGION.name, /.[都道府県市区町村]$/)];
}

/** L3-08: the lines are what they say: UTF-8, composed characters. */
export function strangeCharacters({ text }: CsvBody): Finding[] {
  const found = [
    ...(text.includes('\uFFFD') || !text.isWellFormed() ? ['UTF-8として読めない文字があります'] : []),
    ...(text.normalize('NFC') === text ? [] : ['合成されていない文字（NFCでない文字）があります']),
  ];
  return found.map((each) => ({ place: 'ファイル全体', found: each }));
}

function isBlank(row: readonly string[]): boolean {
  return !row.some(isFilled);
}
