import { strToU8, type Zippable, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import { describe, expect, test } from 'vitest';
import { parseWorkbook, readWorkbook } from './read-workbook.ts';
import { TableError } from '../table-error.ts';
import type { Cell, Worksheet } from './workbook.ts';

const text = (each: string): Cell => ({ kind: 'text', text: each });
const number = (value: number, shown = String(value)): Cell => ({ kind: 'number', value, text: shown });
const blank: Cell = { kind: 'blank' };

function worksheetOf(parts: XlsxParts): Worksheet {
  return parseWorkbook(xlsxOf(parts), '計画.xlsx').worksheets[0]!;
}

const rowOf = (cells: string, parts: XlsxParts = {}) =>
  worksheetOf({ ...parts, sheets: { 表: `<row r="1">${cells}</row>` } }).rows[0];

function errorOf(read: () => unknown): TableError {
  try {
    read();
  } catch (error) {
    if (error instanceof TableError) return error;
    throw error;
  }
  throw new Error('read without an error');
}

describe('cells', () => {
  test('numbers as stored and as shown', () => {
    const formats = ['0%', '#,##0', '#,##0,', '#,##0;"△ "#,##0', '0000'];
    const cells = [
      ['1', '0.85'],
      ['2', '1234.567'],
      ['3', '1234567'],
      ['4', '-5'],
      ['5', '12'],
      ['0', '0.30000000000000004'],
      ['0', '0'],
      ['0', '0.3333333333333333'],
    ].map(([style, value]) => `<c s="${style}"><v>${value}</v></c>`);
    expect(rowOf(cells.join(''), { formats })).toEqual([
      number(85, '85%'),
      number(1234.567, '1,235'),
      { ...number(1234567, '1,235'), shownIn: 1000 },
      number(-5, '△ 5'),
      number(12, '0012'),
      number(0.3),
      number(0),
      number(0.3333333333333333),
    ]);
  });

  test('dates, also of the system from 1904; a fiscal year stays the text that it shows', () => {
    const formats = ['[$-411]ggge"年"m"月"d"日"', 'h:mm', 'ggge"年度"'];
    const cells =
      '<c s="1"><v>45382</v></c><c s="2"><v>0.4375</v></c><c s="3"><v>45292</v></c><c t="d"><v>2024-03-31T00:00:00</v></c>';
    expect(rowOf(cells, { formats })).toEqual([
      { kind: 'date', text: '2024-03-31' },
      { kind: 'date', text: '10:30' },
      text('令和6年度'),
      { kind: 'date', text: '2024-03-31' },
    ]);
    const old = rowOf('<c s="1"><v>43920</v></c>', { formats, workbookPr: '<workbookPr date1904="1"/>' });
    expect(old).toEqual([{ kind: 'date', text: '2024-03-31' }]);
  });

  test('texts: shared, inline, of formulas; numbers as text keep their zeros', () => {
    const strings = [
      '<t>0012</t>',
      '<r><t>国</t></r><r><rPr/><t xml:space="preserve"> 庫</t></r>',
      '<t>A&amp;B &#x20BB7;_x000D_\n_x005F_x0041_</t>',
    ];
    const cells =
      '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="inlineStr"><is><t>直接</t></is></c><c t="str"><f>A1</f><v>0012</v></c>';
    expect(rowOf(cells, { strings })).toEqual(['0012', '国 庫', 'A&B 𠮷\n_x0041_', '直接', '0012'].map(text));
  });

  test('readings (furigana) stay out of the texts', () => {
    const reading = '<t>事業</t><rPh sb="0" eb="2"><t>ジギョウ</t></rPh><phoneticPr fontId="1"/>';
    const inline = '<c t="inlineStr"><is><r><t>部</t></r><rPh sb="0" eb="1"><t>ブ</t></rPh><r><t>署</t></r></is></c>';
    expect(rowOf(`<c t="s"><v>0</v></c>${inline}`, { strings: [reading] })).toEqual([text('事業'), text('部署')]);
  });

  test('formulas give what was saved of them; a failure and a missing result are errors', () => {
    const cells =
      '<c><f>A2*2</f><v>24</v></c><c t="e"><f>X!A1</f><v>#REF!</v></c><c><f>SUM(A1:A3)</f></c><c t="str"><f>""</f><v></v></c><c t="b"><v>1</v></c>';
    expect(rowOf(cells)).toEqual([
      number(24),
      { kind: 'error', text: '#REF!' },
      { kind: 'error', text: '=SUM(A1:A3)' },
      blank,
      text('TRUE'),
    ]);
  });

  test('stand where their address says; blank ends are dropped, blank rows between stay', () => {
    const { rows } = worksheetOf({
      sheets: {
        表: '<row r="2"><c r="B2"><v>1</v></c><c r="D2" s="0"/></row><row r="4"><c r="A4"><v>2</v></c></row><row r="9"><c r="A9"/></row>',
      },
    });
    expect(rows).toEqual([[], [blank, number(1)], [], [number(2)]]);
  });

  test('a text of blanks only is blank', () => {
    expect(rowOf('<c t="inlineStr"><is><t xml:space="preserve">　 </t></is></c><c><v>1</v></c>')).toEqual([
      blank,
      number(1),
    ]);
  });

  test('merged cells are told', () => {
    const behind = '<mergeCells><mergeCell ref="B1:D1"/><mergeCell ref="A1:A2"/></mergeCells>';
    expect(worksheetOf({ behind }).merges).toEqual([
      { fromRow: 1, fromColumn: 2, toRow: 1, toColumn: 4 },
      { fromRow: 1, fromColumn: 1, toRow: 2, toColumn: 1 },
    ]);
  });
});

describe('workbooks', () => {
  test('tabs in their order, hidden ones too; charts on a tab of their own are none', () => {
    const sheets = { 一覧: '', '!控え': '<row><c><v>1</v></c></row>' };
    const { worksheets } = parseWorkbook(xlsxOf({ sheets }), '計画.xlsx');
    expect(worksheets.map(({ name, number, hidden }) => [name, number, hidden])).toEqual([
      ['一覧', 1, false],
      ['控え', 2, true],
    ]);
  });

  test('prefixes of names, absolute targets and macros do not matter', () => {
    const xml =
      '<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const parts = {
      'xl/_rels/workbook.xml.rels': relations([['worksheet', '/xl/other.xml']]),
      'xl/other.xml': xml,
      'xl/vbaProject.bin': new Uint8Array([1, 2, 3]),
    };
    expect(worksheetOf({ parts }).rows).toEqual([[number(5)]]);
  });

  test('a link to a file outside is not followed', () => {
    const parts = { 'xl/_rels/workbook.xml.rels': relations([['worksheet', 'worksheets/sheet1.xml', 'External']]) };
    expect(errorOf(() => worksheetOf({ parts })).problem.found).toBe('壊れたブック');
  });

  test('one that LibreOffice saved', async () => {
    const { worksheets } = await readWorkbook('src/importers/table/file/fixtures/libreoffice.xlsx');
    expect(worksheets).toEqual([
      {
        name: '一覧',
        number: 1,
        hidden: false,
        merges: [{ fromRow: 2, fromColumn: 2, toRow: 2, toColumn: 3 }],
        rows: [
          [text('事務事業の一覧')],
          [text('番号'), text('令和5年度'), blank, text('計')],
          [text('0012'), number(1234567.5, '1,234,568'), number(85, '85%'), number(2469135)],
          [
            text('①改行\nあり'),
            { ...number(1234567, '1,235'), shownIn: 1000 },
            { kind: 'date', text: '2024-03-31' },
            { kind: 'error', text: '#DIV/0!' },
          ],
          [number(-5), number(0)],
        ],
      },
      { name: '隠し', number: 2, hidden: true, merges: [], rows: [[text('x')]] },
    ]);
  });

  test('one that write-excel-file wrote', async () => {
    const day = new Date(Date.UTC(2024, 2, 31));
    const rows = [
      ['番号', { value: '0012', type: String }, null],
      [
        { value: 1234.5, format: '#,##0.00' },
        { value: 0.5, format: '0.0%' },
        { value: day, format: 'yyyy/mm/dd' },
      ],
    ];
    const bytes = await writeExcelFile(rows, { sheet: '記入' }).toBuffer();
    expect(parseWorkbook(bytes, '記入.xlsx').worksheets[0]).toMatchObject({
      name: '記入',
      rows: [
        [text('番号'), text('0012')],
        [number(1234.5, '1,234.50'), number(50, '50.0%'), { kind: 'date', text: '2024-03-31' }],
      ],
    });
  });
});

describe('broken and hostile workbooks', () => {
  test.each<[string, XlsxParts, string]>([
    ['no worksheet', { parts: { 'xl/worksheets/sheet1.xml': null } }, '壊れたブック'],
    ['XML that breaks off', { parts: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>' } }, '壊れたブック'],
    ['entities', { parts: { 'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY a "aa">]><sst/>' } }, '壊れたブック'],
    ['bytes that are no UTF-8', { parts: { 'xl/workbook.xml': new Uint8Array([0x3c, 0x82, 0xa0]) } }, '壊れたブック'],
    ['a Word document', { parts: { 'word/document.xml': '<a/>' } }, 'Wordの文書'],
    ['.xlsb', { parts: { 'xl/workbook.bin': '' } }, 'バイナリ形式のブック（.xlsb）'],
    ['OpenDocument', { parts: { 'content.xml': '<a/>' } }, 'OpenDocument形式のファイル（.odsなど）'],
  ])('%s', (_, parts, found) => {
    const { place, problem } = errorOf(() => worksheetOf(parts));
    expect([place.file, problem.found]).toEqual(['計画.xlsx', found]);
    expect(problem.remedy).toContain('保存し直して');
  });

  test.each([
    ['<c r="B1" t="s"><v>9</v></c>', { row: 1, column: 2 }],
    ['<c r="B1"><v>1x</v></c>', { row: 1, column: 2 }],
    ['<c r="B1"><v>1e999</v></c>', { row: 1, column: 2 }],
    ['<c r="B1" t="zz"><v>1</v></c>', { row: 1, column: 2 }],
    ['<c r="B1"><v>1</v></c><c r="B1"><v>2</v></c>', { row: 1, column: 2 }],
    [`<c r="B1" t="inlineStr"><is><t>${'あ'.repeat(32_768)}</t></is></c>`, { row: 1, column: 2 }],
  ])('the cell %.40s is named', (cells, place) => {
    expect(errorOf(() => rowOf(cells)).place).toEqual({ file: '計画.xlsx', worksheet: '表', ...place });
  });

  test.each(['<c r="XFE1"><v>1</v></c>', '<c r="A1048577"><v>1</v></c>', '<c r="A0"><v>1</v></c>'])(
    '%s lies outside',
    (cell) => {
      expect(errorOf(() => rowOf(cell)).problem.expected).toContain('XFD1048576まで');
    },
  );

  test('few cells far to the right do not fill the memory', () => {
    const rows = Array.from({ length: 1300 }, (_, index) => `<row><c r="XFD${index + 1}"><v>1</v></c></row>`).join('');
    expect(errorOf(() => worksheetOf({ sheets: { 表: rows } })).problem.found).toBe('セルが多すぎるブック');
  });

  test('a zip bomb is refused before it is unpacked', () => {
    const parts = { 'xl/worksheets/sheet1.xml': new Uint8Array(25 * 2 ** 20) };
    expect(errorOf(() => worksheetOf({ parts })).problem.found).toBe('展開すると異常に大きくなるファイル');
  });

  test('a directory that understates a size does not unpack more', () => {
    const bytes = xlsxOf({ sheets: { 表: '<row><c><v>1</v></c></row>'.repeat(500) } });
    const view = new DataView(bytes.buffer);
    const at = directoryEntry(bytes, 'xl/worksheets/sheet1.xml');
    view.setUint32(at + 24, 10, true);
    expect(errorOf(() => parseWorkbook(bytes, '計画.xlsx')).problem.found).toBe('壊れたファイル');
  });

  test('one changed byte is found by the checksum, never read as another figure', () => {
    const cells = xlsxOf({ sheets: { 表: '<row><c><v>1234</v></c></row>' } }, 0);
    const at = Buffer.from(cells).indexOf('<v>1234</v>');
    expect(parseWorkbook(cells, '計画.xlsx').worksheets[0]!.rows[0]).toEqual([number(1234)]);
    cells[at + 3] = '9'.charCodeAt(0);
    expect(errorOf(() => parseWorkbook(cells, '計画.xlsx')).problem.found).toBe('壊れたファイル');
  });

  test('a workbook cut anywhere, or with any byte changed, is an error or a workbook', () => {
    const bytes = xlsxOf({ sheets: { 表: '<row><c><v>1234</v></c></row>' } });
    for (let at = 4; at < bytes.length; at += 1) {
      const changed = bytes.slice();
      changed[at]! ^= 0x55;
      for (const each of [bytes.slice(0, at), changed]) {
        const rows = readOrRefuse(each);
        if (rows) expect(rows).toEqual([[number(1234)]]);
      }
    }
  });

  test('an encrypted zip', () => {
    const bytes = xlsxOf({});
    bytes[directoryEntry(bytes, 'xl/workbook.xml') + 8]! |= 1;
    expect(errorOf(() => parseWorkbook(bytes, '計画.xlsx')).problem.found).toBe('パスワードで保護されたファイル');
  });
});

function readOrRefuse(bytes: Uint8Array): Cell[][] | null {
  try {
    return parseWorkbook(bytes, '計画.xlsx').worksheets[0]!.rows;
  } catch (error) {
    expect(error).toBeInstanceOf(TableError);
    return null;
  }
}

/** Where the list at the end of the zip has this part. */
function directoryEntry(bytes: Uint8Array, name: string): number {
  return Buffer.from(bytes).lastIndexOf(name) - 46;
}

// Workbooks for tests, written by hand: what no library writes can still come from a city.

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

interface XlsxParts {
  /** What stands inside <sheetData> … of each worksheet, by name; `!` before a name hides it. */
  sheets?: Record<string, string>;
  /** What stands behind <sheetData>: mergeCells. */
  behind?: string;
  strings?: string[];
  /** Format codes; the cells' style 1 is the first. */
  formats?: string[];
  workbookPr?: string;
  /** Further parts, or others in place of the usual ones; null leaves one out. */
  parts?: Record<string, string | Uint8Array | null>;
}

/** The bytes of a small .xlsx. Level 0 packs nothing, so that its XML can be found in the bytes. */
function xlsxOf({ sheets = { 表: '' }, parts = {}, ...rest }: XlsxParts, level: 0 | 6 = 6): Uint8Array {
  const names = Object.keys(sheets);
  const all: Record<string, string | Uint8Array | null> = {
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(names, rest.workbookPr ?? ''),
    'xl/_rels/workbook.xml.rels': relations([
      ...names.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${(rest.strings ?? []).map((each) => `<si>${each}</si>`).join('')}</sst>`,
    'xl/styles.xml': stylesXml(rest.formats ?? []),
    ...Object.fromEntries(
      names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheets[name] ?? '', rest.behind)]),
    ),
    ...parts,
  };
  return zipOf(all, level);
}

function zipOf(parts: Record<string, string | Uint8Array | null>, level: 0 | 6): Uint8Array {
  const entries = Object.entries(parts).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== null);
  const zippable: Zippable = Object.fromEntries(
    entries.map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
  );
  return zipSync(zippable, { level });
}

function relations(links: [type: string, target: string, mode?: string][]): string {
  const one = ([type, target, mode = 'Internal']: [string, string, string?], index: number) =>
    `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}" TargetMode="${mode}"/>`;
  return `<Relationships xmlns="${PACKAGE}">${links.map(one).join('')}</Relationships>`;
}

function workbookXml(names: string[], properties: string): string {
  const tab = (name: string, index: number) =>
    `<sheet name="${name.replace(/^!/, '')}" sheetId="${index + 7}" r:id="rId${index + 1}"${name.startsWith('!') ? ' state="veryHidden"' : ''}/>`;
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${properties}<sheets>${names.map(tab).join('')}</sheets></workbook>`;
}

function stylesXml(formats: string[]): string {
  const escaped = (code: string) => code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const numFmts = formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`);
  const xfs = ['<xf numFmtId="0"/>', ...formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`)];
  return `<styleSheet xmlns="${MAIN}"><numFmts>${numFmts.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`;
}

function sheetXml(rows: string, behind = ''): string {
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${behind}</worksheet>`;
}
