import { labelIn } from './form-labels.ts';
import { keptLines } from './kept-text.ts';
import { overprints, withoutDoubles } from './overprint.ts';
import { type PageRow, pageRows } from './page-rows.ts';
import { PdfError } from './pdf-error.ts';
import type { PdfPage, Rule } from './pdf-page.ts';
import { withoutPersonal } from './personal-cells.ts';

/** Fewer labels than this are words of other pages. */
const FEW_LABELS = 5;
/** Of the grid that the lines of a page make; the form has about 2,000. */
const MOST_CELLS = 100_000;

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

/** A page of the form without drawn lines cannot be read by its boxes. Other pages (a cover, say) need none. */
function withoutTables({ pieces, rules, number }: PdfPage, file: string): PdfError[] {
  const labels = pieces.filter(({ text }) => labelIn(text) !== null);
  const [level, upright] = [placesOf(rules, 'top'), placesOf(rules, 'left')];
  const place = `${file} の ${number} ページ`;
  if (level * upright > MOST_CELLS)
    return [new PdfError(place, '罫線が多すぎます', 'A4の様式', '元のファイルを確かめてください。')];
  if (labels.length < FEW_LABELS || (level >= 2 && upright >= 2)) return [];
  const remedy = '罫線のある様式のPDFを使うか、ExcelやCSVのファイルを使ってください。';
  return [new PdfError(place, '表の罫線が見つかりません', '罫線で囲まれた欄のある様式', remedy)];
}

/** At how many places lines stand, in half points: level ones by their height, upright ones by their column. */
function placesOf(rules: readonly Rule[], side: 'top' | 'left'): number {
  const across = rules.filter((rule) => (rule.top === rule.bottom) === (side === 'top'));
  return new Set(across.map((rule) => Math.round(rule[side] * 2))).size;
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
