import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { getResolvedPDFJS } from 'unpdf';
import { PdfError } from './pdf-error.ts';
import type { Matrix, PdfPage } from './pdf-page.ts';
import type { DrawingOperators, OperatorList } from './page-rules.ts';
import { rulesOf } from './page-rules.ts';
import type { TextRun } from './page-text.ts';
import { piecesOf } from './page-text.ts';

const MOST_BYTES = 50 * 1024 * 1024;
/** A hundred sheets of two pages. */
const MOST_PAGES = 200;
/** A dense page of the form has about 500. */
const MOST_RUNS = 50_000;

type Pdfjs = Awaited<ReturnType<typeof getResolvedPDFJS>>;
type PdfDocument = Awaited<ReturnType<Pdfjs['getDocument']>['promise']>;

/** The pages of a PDF file: text with its places and drawn lines. Nothing is fetched and nothing of it is run. Throws a PdfError. */
export async function readPdf(path: string): Promise<PdfPage[]> {
  return readPdfBytes(new Uint8Array(readFileSync(path)), basename(path));
}

/** The same for the bytes of a file; `file` is its name for messages. */
export async function readPdfBytes(bytes: Uint8Array, file: string): Promise<PdfPage[]> {
  if (bytes.length > MOST_BYTES)
    throw new PdfError(file, `${bytes.length}バイトあります`, '50MBまで', 'PDFを分けてください。');
  const pdfjs = await getResolvedPDFJS();
  const missing: string[] = [];
  const task = pdfjs.getDocument(settings(bytes, missing));
  try {
    const document = await task.promise.catch((error: unknown) => refuseDocument(error, file));
    const pages = await readPages(document, pdfjs.OPS, file).catch((error: unknown) => {
      refuseFonts(missing, file);
      throw error;
    });
    refuseFonts(missing, file);
    refuseScans(pages, file);
    return pages;
  } finally {
    await task.destroy();
  }
}

/** pdf.js asks for character tables (CMaps) of fonts that do not bring their own. There is no place to fetch them from. */
function settings(data: Uint8Array, missing: string[]) {
  return {
    data,
    verbosity: 0,
    // Half a page is worse than none: it would be read without the figures of its other half.
    stopAtErrors: true,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    BinaryDataFactory: class {
      // Shapes of standard fonts are asked for too: text needs none.
      async fetch({ kind, filename }: { kind: string; filename: string }): Promise<never> {
        if (kind === 'cMapUrl') missing.push(filename.replace(/\.bcmap$/, ''));
        throw new Error(filename);
      }
    },
  };
}

async function readPages(document: PdfDocument, operators: DrawingOperators, file: string): Promise<PdfPage[]> {
  const count = document.numPages;
  if (count > MOST_PAGES)
    throw new PdfError(file, `${count}ページあります`, `${MOST_PAGES}ページまで`, 'PDFを分けてください。');
  const pages: PdfPage[] = [];
  for (let number = 1; number <= count; number++) {
    const page = await readPage(document, number, operators).catch((error: unknown) => refusePage(error, file, number));
    if (page.pieces.length > MOST_RUNS)
      throw new PdfError(
        `${file} の ${number} ページ`,
        '文字が多すぎます',
        'A4のシート',
        '元のPDFを確かめてください。',
      );
    pages.push(page);
  }
  return pages;
}

async function readPage(document: PdfDocument, number: number, operators: DrawingOperators): Promise<PdfPage> {
  const page = await document.getPage(number);
  const matrix = page.getViewport({ scale: 1 }).transform as unknown as Matrix;
  const content = await page.getTextContent({ disableNormalization: true });
  const list = (await page.getOperatorList()) as OperatorList;
  const runs = content.items.filter((item): item is typeof item & TextRun => 'str' in item);
  page.cleanup();
  return { number, pieces: piecesOf(runs, matrix), rules: rulesOf(list, operators, matrix) };
}

function refuseDocument(error: unknown, file: string): never {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException')
    throw new PdfError(
      file,
      'パスワードで保護されています',
      '保護のないPDF',
      'パスワードを外したPDFを置いてください。',
    );
  throw new PdfError(file, 'PDFとして読めません', '壊れていないPDF', '元のソフトから、もう一度PDFを作ってください。');
}

function refusePage(_error: unknown, file: string, number: number): never {
  const remedy = '元のソフトから、もう一度PDFを作ってください。';
  throw new PdfError(`${file} の ${number} ページ`, 'ページの中身が壊れています', '読めるページ', remedy);
}

function refuseFonts(missing: readonly string[], file: string): void {
  if (missing.length === 0) return;
  const found = `文字コードの表（${[...new Set(missing)].join('、')}）がPDFの中にありません`;
  const remedy = 'PDFを作るときに「フォントを埋め込む」を選ぶか、ExcelやCSVのファイルを使ってください。';
  throw new PdfError(file, found, 'フォントを埋め込んだPDF', remedy);
}

function refuseScans(pages: readonly PdfPage[], file: string): void {
  const empty = pages.filter(({ pieces }) => pieces.length === 0).map(({ number }) => number);
  if (empty.length === 0) return;
  const remedy =
    '紙を読み取った画像なら、文字認識（OCR）が要ります。このサイトは文字認識をしません。元のソフトから作ったPDFか、ExcelやCSVのファイルを使ってください。';
  throw new PdfError(`${file} の ${empty.join('、')} ページ`, '文字が一つもありません', '文字の入ったPDF', remedy);
}
