import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { parseWorkbook } from './read-workbook.ts';
import { TableError } from '../table-error.ts';

const read = (bytes: Uint8Array) => parseWorkbook(bytes, '一覧.csv').worksheets[0]!;
const texts = (bytes: Uint8Array | string) =>
  read(typeof bytes === 'string' ? Buffer.from(bytes) : bytes).rows.map((row) =>
    row.map((cell) => (cell.kind === 'blank' ? null : cell.text)),
  );
const bytesOf = (...bytes: number[]) => Uint8Array.from(bytes);

/** 事業,①㈱,～－ and 0123 as Windows writes them in Shift_JIS (CP932). */
const CP932 = bytesOf(
  ...[0x8e, 0x96, 0x8b, 0xc6, 0x2c, 0x87, 0x40, 0x87, 0x8a, 0x2c, 0x81, 0x60, 0x81, 0x7c, 0x0d, 0x0a],
  ...[0x30, 0x31, 0x32, 0x33, 0x0d, 0x0a],
);

function errorOf(bytes: Uint8Array | string): TableError {
  try {
    texts(bytes);
  } catch (error) {
    if (error instanceof TableError) return error;
    throw error;
  }
  throw new Error('read without an error');
}

function utf16(text: string, bigEndian = false): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

describe('encodings', () => {
  const ROWS = [['事業', '①㈱', '～－'], ['0123']];

  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from('事業,①㈱,～－\r\n0123\r\n')],
    ['UTF-8 with BOM', Buffer.from('\uFEFF事業,①㈱,～－\r\n0123\r\n')],
    ['Shift_JIS (CP932)', CP932],
    ["UTF-16, Excel's Unicode text", utf16('事業\t①㈱\t～－\r\n0123\r\n')],
    ['UTF-16 big endian', utf16('事業,①㈱,～－\r\n0123\r\n', true)],
  ])('%s', (_, bytes) => {
    expect(texts(bytes)).toEqual(ROWS);
  });

  test('a byte that is no character names its row', () => {
    const utf8 = Buffer.concat([Buffer.from('事業\n体育館\n'), bytesOf(0xe3, 0x81, 0x0a), Buffer.from('図書館\n')]);
    expect(errorOf(utf8).place).toEqual({ file: '一覧.csv', row: 3 });
    const sjis = Buffer.concat([CP932, bytesOf(0xff, 0xfd), CP932]);
    expect(errorOf(sjis).place).toEqual({ file: '一覧.csv', row: 3 });
    expect(errorOf(sjis).message).toContain('CSV UTF-8');
  });

  test.each<[string, Uint8Array]>([
    ['EUC-JP', bytesOf(0xbb, 0xf6, 0xb6, 0xc8, 0x2c, 0xa5, 0xb3, 0xa5, 0xb9, 0xa5, 0xc8)],
    ['JIS（ISO-2022-JP）', bytesOf(0x1b, 0x24, 0x42, 0x3b, 0x76, 0x1b, 0x28, 0x42)],
  ])('%s is refused, not read as nonsense', (name, bytes) => {
    expect(errorOf(bytes).problem.found).toBe(`文字コードが${name}のファイル`);
  });

  test('half-width kana of Shift_JIS are no EUC-JP', () => {
    expect(texts(bytesOf(0xb1, 0xb2, 0xb3, 0x2c, 0x31))).toEqual([['ｱｲｳ', '1']]);
  });

  test('characters that only one organisation has (外字) name their row', () => {
    expect(errorOf(bytesOf(0x31, 0x0a, 0xf0, 0x40)).place.row).toBe(2);
  });
});

describe('records', () => {
  test.each([
    [
      'a,b;c\n1,2',
      [
        ['a', 'b;c'],
        ['1', '2'],
      ],
    ],
    [
      'a;b;c\n1,5;2;3',
      [
        ['a', 'b', 'c'],
        ['1,5', '2', '3'],
      ],
    ],
    [
      'a\tb\n"1,000"\t2',
      [
        ['a', 'b'],
        ['1,000', '2'],
      ],
    ],
    ['一列だけ\n0123', [['一列だけ'], ['0123']]],
  ])('the separator of %j', (text, rows) => {
    expect(texts(text)).toEqual(rows);
  });

  test('line breaks and quotes inside quotes, every kind of line end', () => {
    expect(texts('a,"一行\r\n二行","""引用"""\r1,2\n3')).toEqual([['a', '一行\n二行', '"引用"'], ['1', '2'], ['3']]);
  });

  test('every cell is a text or blank; what other systems write to keep zeros is undone', () => {
    expect(texts('0123,"=""0045""",　, ,-,1.0')).toEqual([['0123', '0045', null, null, '-', '1.0']]);
  });

  test('blank lines between stay, those at the end go', () => {
    expect(texts('a\n\nb\n\n,,\n')).toEqual([['a'], [null], ['b']]);
  });

  test('the worksheet has the name of the file', () => {
    expect(read(Buffer.from('a'))).toMatchObject({ name: '一覧', number: 1, hidden: false });
  });

  test('a quote that never closes names its row', () => {
    expect(errorOf('a,b\n1,2\n3,"4\n5,6\n')).toMatchObject({
      place: { row: 3 },
      problem: { found: '閉じていない引用符（"）' },
    });
  });

  test('a cell longer than a cell can be names its place', () => {
    expect(errorOf(`a\n1,${'あ'.repeat(32_768)}`).place).toEqual({ file: '一覧.csv', row: 2, column: 2 });
  });

  test('more columns than Excel has', () => {
    expect(errorOf(','.repeat(16_384)).problem.found).toBe('1行目が16385列');
  });

  test('what a spreadsheet program writes comes back', () => {
    const cell = fc
      .string({ unit: fc.constantFrom(...'あ亜1０,;\t"\n -=～') })
      .filter((text) => text.trim() !== '' && !text.startsWith('='));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        expect(texts(`\uFEFF${Papa.unparse(rows, { quotes: true })}`)).toEqual(rows);
      }),
      { numRuns: 300 },
    );
  });
});
