import { readText } from './site.ts';

export type Row = Record<string, string>;

/** A published CSV, read back by RFC 4180 without the library that wrote it. Throws on a row with more or fewer cells. */
export function readCsv(file: string): Row[] {
  const [header = [], ...rows] = records(readText(file).replace(/^\uFEFF/, ''));
  return rows.map((cells) => {
    if (cells.length !== header.length)
      throw new Error(`${file}: ${cells.length} cells instead of ${header.length}: ${cells.join()}`);
    return Object.fromEntries(header.map((name, index) => [name, cells[index]!]));
  });
}

/** Lines are records: no published cell holds a line break. */
function records(text: string): string[][] {
  return text
    .split('\r\n')
    .filter((line) => line !== '')
    .map(cellsOf);
}

function cellsOf(line: string): string[] {
  const cells = [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)];
  return cells.map(([, quoted, plain]) => (quoted === undefined ? plain! : quoted.replaceAll('""', '"')));
}
