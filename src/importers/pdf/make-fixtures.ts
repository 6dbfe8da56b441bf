import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FormPage, formPages } from './example-form.ts';
import { exampleHtml } from './example-html.ts';
import { FIXTURES, neutralSheet } from './example-sheets.ts';
import { exampleWorkbook } from './example-workbook.ts';

// Prints the fixtures of the tests anew: node src/importers/pdf/make-fixtures.ts
// Needs chromium and soffice (LibreOffice Calc) and the font Noto Sans CJK JP.

const folder = join(import.meta.dirname, 'fixtures');
const work = mkdtempSync(join(tmpdir(), 'forms-'));
for (const { file, producer, sheets } of FIXTURES) {
  const pages = sheets.map(neutralSheet).flatMap(formPages);
  if (producer === 'chromium') printWithChromium(pages, join(folder, file));
  else await printWithCalc(pages, file);
}
rmSync(work, { recursive: true });

function printWithChromium(pages: readonly FormPage[], target: string): void {
  const html = join(work, 'form.html');
  writeFileSync(html, exampleHtml(pages));
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', '--disable-pdf-tagging'];
  execFileSync('chromium', [...flags, `--print-to-pdf=${target}`, html], { stdio: 'ignore' });
}

async function printWithCalc(pages: readonly FormPage[], file: string): Promise<void> {
  const workbook = join(work, file.replace('.pdf', '.xlsx'));
  writeFileSync(workbook, await exampleWorkbook(pages));
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, workbook], { stdio: 'ignore' });
}
