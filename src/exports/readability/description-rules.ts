import { type CsvFile, type Finding, isProse, valuesOf } from './csv-file.ts';

// Rules on what stands beside the table: lists of codes, definitions, encoding.

/** Columns of ids and free names: their values are no choices. */
const NO_CODES = /コード$|ID$|番号$|原文表記/;

/** L3-02: a column of choices has a published list; `listed` are the columns that have one. */
export function unlistedCodes(file: CsvFile, listed: ReadonlySet<string>): Finding[] {
  return file.table.columns
    .filter(({ name, type, codes }) => type === 'string' && (codes !== undefined || hasBareCodes(file, name)))
    .filter(({ name, codes }) => codes === undefined && !listed.has(name))
    .map(({ name }) => ({ place: name, found: '公開したコード表がありません' }));
}

/** A value such as A or 4 says nothing without a list. */
function hasBareCodes(file: CsvFile, column: string): boolean {
  return (
    !isProse(column) && !NO_CODES.test(column) && valuesOf(file, column).some((value) => /^([A-Z]|\d)$/.test(value))
  );
}

/** L3-08: every column is defined, has a name for programs, and the file is what it says: UTF-8 with BOM, composed characters. */
export function undefinedData({ header, table, text }: CsvFile): Finding[] {
  const undefinedColumns = header
    .filter((name) => !table.columns.some((column) => column.name === name && column.description !== ''))
    .map((name) => ({ place: name, found: '定義がありません' }));
  const encoding = [
    ...(text.startsWith('\uFEFF') ? [] : ['BOMがありません']),
    ...(text.includes('\uFFFD') || !text.isWellFormed() ? ['UTF-8として読めない文字があります'] : []),
    ...(text.normalize('NFC') === text ? [] : ['合成されていない文字（NFCでない文字）があります']),
  ];
  return [...undefinedColumns, ...encoding.map((found) => ({ place: 'ファイル全体', found }))];
}
