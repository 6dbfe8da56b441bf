import { TableError, type TableProblem } from '../table-error.ts';

const UTF8_BOM = [0xef, 0xbb, 0xbf];
const MARKED: [bom: number[], encoding: string][] = [
  [UTF8_BOM, 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** Tried in this order where no mark at the start of the file says. The first is the stricter: other text hardly ever passes as UTF-8. */
const UNMARKED = ['utf-8', 'shift_jis'];

/** 外字: characters that one organisation draws for itself. Outside they are empty boxes. */
const PRIVATE_USE = /[\uE000-\uF8FF]/;
const HALF_WIDTH_KANA = /[\uFF61-\uFF9F]/g;
const NOT_ASCII = /[^\0-\u007F]/g;

/**
 * The text of a CSV: UTF-8 with or without BOM, UTF-16 with BOM, or Shift_JIS as Windows writes it (CP932). Decoding is
 * strict: a byte that is no character is a TableError that names its row.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const marked = MARKED.find(([bom]) => bom.every((byte, index) => bytes[index] === byte));
  const encodings = marked ? [marked[1]] : UNMARKED;
  const text = encodings.map((encoding) => decoded(bytes, encoding)).find((each) => each !== null);
  if (text === undefined) throw undecodable(bytes, encodings, file);
  if (!marked) refuseOtherEncodings(bytes, text, file);
  if (!marked && isDamagedUtf8(bytes)) throw undecodable(bytes, ['utf-8'], file);
  refuseUnreadable(text, file);
  return text;
}

/** null where a byte is no character. The mark at the start is dropped. */
function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Passes as Shift_JIS, full of nonsense, although nearly all of its lines are UTF-8 by themselves. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  if (decoded(bytes, 'utf-8') !== null) return false;
  const lines = splitLines(bytes).filter((line) => line.some((byte) => byte > 0x7f));
  const whole = lines.filter((line) => decoded(line, 'utf-8') !== null);
  return whole.length * 2 > lines.length;
}

function undecodable(bytes: Uint8Array, encodings: readonly string[], file: string): TableError {
  const tried = encodings.map((encoding) => badLines(bytes, encoding));
  const [row] = tried.reduce((fewest, each) => (each.length < fewest.length ? each : fewest));
  return new TableError(
    { file, row },
    { found: '文字として読めないバイト', expected: 'UTF-8またはShift_JISの文字', remedy: SAVE_AS_UTF8 },
  );
}

const SAVE_AS_UTF8 = 'Excelで開いて文字を確かめ、「CSV UTF-8（コンマ区切り）」で保存し直してください。';

/** Lines with a byte that is no character in this encoding, from 1; those of UTF-16 cannot be told apart. */
function badLines(bytes: Uint8Array, encoding: string): number[] {
  if (encoding.startsWith('utf-16')) return [1];
  const lines = splitLines(bytes);
  return lines.flatMap((line, index) => (decoded(line, encoding) === null ? [index + 1] : []));
}

function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return [...lines, bytes.subarray(start)];
}

/** EUC-JP passes as Shift_JIS full of half-width kana, and JIS as plain ASCII: both would be published as nonsense. */
function refuseOtherEncodings(bytes: Uint8Array, text: string, file: string): void {
  const name = text.includes('\u001B$') ? 'JIS（ISO-2022-JP）' : looksLikeEuc(bytes, text) ? 'EUC-JP' : null;
  if (name === null) return;
  throw new TableError(
    { file },
    { found: `文字コードが${name}のファイル`, expected: 'UTF-8またはShift_JIS', remedy: SAVE_AS_UTF8 },
  );
}

function looksLikeEuc(bytes: Uint8Array, text: string): boolean {
  const kana = text.match(HALF_WIDTH_KANA)?.length ?? 0;
  const others = text.match(NOT_ASCII)?.length ?? 0;
  return kana > 0 && kana * 2 > others && decoded(bytes, 'euc-jp') !== null;
}

function refuseUnreadable(text: string, file: string): void {
  if (text.includes('\0')) {
    throw new TableError(
      { file },
      { found: '表ではないファイル', expected: 'ExcelブックまたはCSV', remedy: '正しいファイルを指定してください。' },
    );
  }
  const lost = [PRIVATE_USE, /\uFFFD/].find((pattern) => pattern.test(text));
  if (lost) throw new TableError({ file, row: lineOf(text, lost) }, LOST_CHARACTER);
}

const LOST_CHARACTER: TableProblem = {
  found: '外字、または文字化けした文字',
  expected: 'どのパソコンでも読める文字',
  remedy: '標準の漢字（JIS第1〜第4水準）に直して保存し直してください。',
};

function lineOf(text: string, pattern: RegExp): number {
  return text.slice(0, text.search(pattern)).split('\n').length;
}
