import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { MAX_FILE } from './limits.ts';
import { parseCsv } from './read-csv.ts';
import { parseXlsx } from './read-xlsx.ts';
import { TableError, type TableProblem } from '../table-error.ts';
import type { Workbook } from './workbook.ts';

const SAVE_AS_XLSX = 'Excelで開き、「Excel ブック（.xlsx）」として保存し直してください。';
const problem = (found: string, remedy = SAVE_AS_XLSX, expected = 'Excelブック（.xlsx）またはCSV'): TableProblem => ({
  found,
  expected,
  remedy,
});

/** Files that are known by how they begin, and are no spreadsheet that is read here. */
const OTHERS: [begins: RegExp, problem: TableProblem][] = [
  [/^%PDF/, problem('PDF', 'もとのExcelブックかCSVを使ってください。')],
  [/^\s*<(?:!DOCTYPE|html|table|meta)/i, problem('Webページ（HTML）を表計算ソフト用の名前で保存したもの')],
  [/^\s*<\?xml/, problem('XMLのファイル')],
  [/^\{\\rtf/, problem('リッチテキスト')],
  [/^(?:\x89PNG|\xFF\xD8\xFF|GIF8)/, problem('画像', '表の入ったExcelブックかCSVを使ってください。')],
  [/^(?:7z\xBC\xAF|Rar!|\x1F\x8B)/, problem('圧縮ファイル', '展開してから、中の表を指定してください。')],
];

/** Reads a spreadsheet or CSV. What it is, its content says, not the ending of its name. Throws a TableError in Japanese. */
export async function readWorkbook(path: string): Promise<Workbook> {
  const file = basename(path);
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status?.isFile()) {
    throw new TableError({ file }, problem('ない、または開けないファイル', 'ファイルの名前と場所を確かめてください。'));
  }
  if (status.size > MAX_FILE) {
    const found = `${Math.round(status.size / 2 ** 20)}MBのファイル`;
    throw new TableError(
      { file },
      problem(found, '画像や使わないシートを除いて保存し直してください。', `${MAX_FILE / 2 ** 20}MBまで`),
    );
  }
  return parseWorkbook(readFileSync(path), file);
}

/** The workbook that the bytes of a file hold. `file`: its name, for messages and as the name of a CSV's only worksheet. */
export function parseWorkbook(bytes: Uint8Array, file: string): Workbook {
  const start = String.fromCharCode(...bytes.subarray(0, 512));
  if (start.startsWith('PK\x03\x04')) return parseXlsx(bytes, file);
  const wrong = wrongFormat(bytes, start);
  if (wrong) throw new TableError({ file }, wrong);
  return parseCsv(bytes, file);
}

function wrongFormat(bytes: Uint8Array, start: string): TableProblem | undefined {
  if (/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)?\s*$/.test(start) && bytes.length <= 512) {
    return problem('空のファイル', '中身のあるファイルを指定してください。');
  }
  if (start.startsWith('\xD0\xCF\x11\xE0')) return oldFormat(bytes);
  if (start.startsWith('PK')) return problem('空の、または分割された圧縮ファイル');
  return OTHERS.find(([begins]) => begins.test(start.replace(/^\xEF\xBB\xBF/, '')))?.[1];
}

/** The container of .xls; an .xlsx with a password is put into it as a stream of this name. */
function oldFormat(bytes: Uint8Array): TableProblem {
  const isLocked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('EncryptedPackage', 0, 'utf16le');
  return isLocked
    ? problem(
        'パスワードで保護されたブック',
        'Excelで開いてパスワードを外し、保存し直してください。',
        'パスワードのないExcelブック',
      )
    : problem('古い形式のブック（.xls）などの文書');
}
