import { boxesOf } from './boxes.ts';
import { keptLines } from './kept-text.ts';
import { overprints, withoutDoubles } from './overprint.ts';
import { type PageRow, pageRows } from './page-rows.ts';
import { PdfError } from './pdf-error.ts';
import type { PdfPage } from './pdf-page.ts';
import { withoutPersonal } from './personal-cells.ts';

export interface PdfText {
  /** The lines to keep. */
  lines: string[];
  /** Labels of what was left out because it is personal, each as often as it stood there. */
  personal: string[];
}

/** The text of the pages of a PDF, table rows as lines. Throws a PdfError that lists all pages that cannot be read by their places. */
export function pdfText(pages: readonly PdfPage[], file: string): PdfText {
  const clean = pages.map(withoutDoubles);
  refuse(clean, file);
  const read = clean.map((page) => ({ number: page.number, ...withoutPersonal(pageRows(page)) }));
  return { lines: keptLines(read satisfies { rows: PageRow[] }[]), personal: read.flatMap(({ labels }) => labels) };
}

function refuse(pages: readonly PdfPage[], file: string): void {
  const problems = pages.flatMap((page) => [...withoutTables(page, file), ...overprinted(page, file)]);
  if (problems.length === 0) return;
  const error = problems[0]!;
  error.message = problems.map(({ message }) => message).join('\n');
  throw error;
}

function withoutTables(page: PdfPage, file: string): PdfError[] {
  if (boxesOf(page.pieces, page.rules).boxes.some(({ pieces }) => pieces.length > 0)) return [];
  const remedy = '罫線のある様式のPDFを使うか、ExcelやCSVのファイルを使ってください。';
  return [
    new PdfError(`${file} の ${page.number} ページ`, '表の罫線が見つかりません', '罫線で囲まれた欄のある様式', remedy),
  ];
}

/** Only the first place of a page is told: one overflowing cell makes many. */
function overprinted(page: PdfPage, file: string): PdfError[] {
  const [pair] = overprints(page);
  if (!pair) return [];
  const [a, b] = pair.map(({ text }) => text.slice(0, 20));
  const remedy = '元のファイルで、欄からはみ出した文字が見えるように行の高さを広げ、もう一度PDFを作ってください。';
  return [
    new PdfError(
      `${file} の ${page.number} ページ`,
      `「${a}」と「${b}」が重なっています`,
      '文字が重ならないページ',
      remedy,
    ),
  ];
}
