import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCopy, copyOfData, type DataCopy, type Run } from './data-copy.ts';

const SCRIPT = '<script>alert(1)</script>';
const IMAGE = '"><img src=x onerror=alert(2)>';
const FORMULA = '=HYPERLINK("http://evil.example","x")';
const SHEET = 'sheets/0088/2024.json';

let copy: DataCopy;
let built: Run;
const read = (file: string) => readFileSync(join(copy.root, 'dist', file), 'utf8');

beforeAll(() => {
  copy = copyOfData();
  copy.editJson(SHEET, (sheet) => {
    sheet.texts[0].body = `${SCRIPT}${IMAGE}`;
    sheet.texts[1].body = FORMULA;
    sheet.indicators[0].name = `${SCRIPT}の件数`;
  });
  copy.run('scripts/edition.ts', '--date', '2099-01-15', '--reason', 'テスト');
  built = buildCopy(copy);
}, 120_000);

afterAll(() => copy.remove());

describe('a text that looks like markup or a formula', () => {
  test('does not stop the build', () => {
    expect(built.code, built.output.slice(-800)).toBe(0);
  });

  test('is words on the page, and no element', () => {
    const { document } = parseHTML(read('programs/0088/index.html'));
    expect(
      [...document.querySelectorAll('script:not([src])')].filter(
        (each) => each.getAttribute('type') !== 'application/ld+json',
      ),
    ).toEqual([]);
    expect(document.querySelectorAll('img[onerror], [onerror]')).toHaveLength(0);
    for (const text of [SCRIPT, IMAGE, FORMULA])
      expect(document.querySelector('main')!.textContent.includes(text)).toBe(true);
  });

  test('is words in the drawing', () => {
    const drawing = parseHTML(read('programs/0088/index.html')).document.querySelector('svg title');
    expect(drawing!.textContent).toContain(SCRIPT);
  });

  test('is no formula in the CSV, and is not lost', () => {
    const cell = `"'${FORMULA.replaceAll('"', '""')}"`;
    for (const file of ['programs/0088-texts.csv', 'data/texts.csv']) expect(read(file).includes(cell)).toBe(true);
  });

  test('is unchanged in the JSON', () => {
    const { sheets } = JSON.parse(read('programs/0088.json')) as {
      sheets: { edition: number; texts: { body: string }[] }[];
    };
    const bodies = sheets.find((sheet) => sheet.edition === 2024)!.texts.map((text) => text.body);
    expect(bodies.slice(0, 2)).toEqual([`${SCRIPT}${IMAGE}`, FORMULA]);
  });
});
