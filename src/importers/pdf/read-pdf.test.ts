import { describe, expect, test } from 'vitest';
import { pageOf, pdfOf, PAGE } from './example-pdf.ts';
import { readPdf, readPdfBytes } from './read-pdf.ts';

const FIXTURE = 'src/importers/pdf/fixtures/r6-chromium.pdf';
const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';

describe('readPdf', () => {
  test('gives text with its place on the page, from the upper left corner', async () => {
    const pages = await readPdf(FIXTURE);
    expect(pages.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    const at = (text: string) => pages[0]!.pieces.find((piece) => piece.text.startsWith(text))!;
    expect(at('事業の基本情報').baseline).toBeLessThan(at('コストの推移').baseline);
    expect(at('予算額').right).toBeLessThan(at('130,114').left);
    expect(at('130,114').baseline).toBeCloseTo(at('予算額').baseline, 0);
  });

  test('gives lines drawn as strokes, thin bars and rectangles, moved as the page moves them', async () => {
    const text = 'BT /F1 10 Tf 50 700 Td (Budget) Tj ET';
    const [page] = await readPdfBytes(
      pageOf(`q 1 0 0 1 100 0 cm 0 800 m 50 800 l S Q 10 10 0.5 90 re f ${text}`),
      'x.pdf',
    );
    expect(page!.rules).toEqual([
      { left: 100, right: 150, top: 42, bottom: 42 },
      { left: 10.25, right: 10.25, top: 742, bottom: 832 },
    ]);
    expect(page!.pieces).toMatchObject([{ text: 'Budget', left: 50, baseline: 142, size: 10 }]);
  });
});

describe('a PDF that cannot be read', () => {
  test('says that it is broken', async () => {
    await expect(readPdfBytes(new TextEncoder().encode('%PDF-1.4 broken'), 'x.pdf')).rejects.toThrow(
      'x.pdf: PDFとして読めません',
    );
    await expect(readPdfBytes(new Uint8Array(), 'x.pdf')).rejects.toThrow('PDFとして読めません');
  });

  test('says that it has a password', async () => {
    const key = `<${'00'.repeat(32)}>`;
    const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<00> <00>]`;
    const objects = [CATALOG, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', `<< ${PAGE} >>`];
    await expect(readPdfBytes(pdfOf(objects, encrypt), 'x.pdf')).rejects.toThrow('パスワードで保護されています');
  });

  test('says which pages are scans without text', async () => {
    const scan = pageOf('0 0 595 842 re f');
    await expect(readPdfBytes(scan, 'x.pdf')).rejects.toThrow(
      /x\.pdf の 1 ページ: 文字が一つもありません.*文字認識（OCR）/,
    );
  });

  test('says that a font brings no table of its characters, and asks nobody for it', async () => {
    const font =
      '<< /Type /Font /Subtype /Type0 /BaseFont /MS-Gothic /Encoding /90ms-RKSJ-H /DescendantFonts [6 0 R] >>';
    const system = '<< /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >>';
    const descendant = `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /MS-Gothic /CIDSystemInfo ${system} /FontDescriptor 7 0 R >>`;
    const descriptor = '<< /Type /FontDescriptor /FontName /MS-Gothic /Flags 4 /FontBBox [0 -137 1000 859] >>';
    const pdf = pageOf('BT /F1 10 Tf 50 700 Td <8e9696b1> Tj ET', font, [descendant, descriptor]);
    await expect(readPdfBytes(pdf, 'x.pdf')).rejects.toThrow(/90ms-RKSJ-H.*フォントを埋め込んだPDF/);
  });

  test('says that it has too many pages', async () => {
    const kids = Array.from({ length: 201 }, () => '3 0 R').join(' ');
    const objects = [CATALOG, `<< /Type /Pages /Kids [${kids}] /Count 201 >>`, `<< ${PAGE} >>`];
    await expect(readPdfBytes(pdfOf(objects), 'x.pdf')).rejects.toThrow('201ページあります');
  });

  test('a script in it is not run', async () => {
    const script = CATALOG.replace('>>', '/OpenAction << /S /JavaScript /JS (globalThis.hacked = true) >> >>');
    const page = `<< ${PAGE} /Contents 4 0 R >>`;
    const objects = [script, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', page, '<< /Length 0 >>\nstream\n\nendstream'];
    await expect(readPdfBytes(pdfOf(objects), 'x.pdf')).rejects.toThrow('文字が一つもありません');
    expect('hacked' in globalThis).toBe(false);
  });
});
