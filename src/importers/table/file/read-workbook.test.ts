import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseWorkbook, readWorkbook } from './read-workbook.ts';
import { TableError } from '../table-error.ts';

const OLE = Buffer.from('D0CF11E0A1B11AE1', 'hex');
const found = (bytes: Uint8Array) => {
  try {
    parseWorkbook(bytes, '計画.xlsx');
    return null;
  } catch (error) {
    if (error instanceof TableError) return error.problem.found;
    throw error;
  }
};

test.each<[string, Uint8Array, string]>([
  ['nothing', new Uint8Array(), '空のファイル'],
  ['blanks', Buffer.from('\uFEFF \r\n'), '空のファイル'],
  ['old .xls', Buffer.concat([OLE, Buffer.from('Workbook', 'utf16le')]), '古い形式のブック（.xls）などの文書'],
  ['a password', Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')]), 'パスワードで保護されたブック'],
  ['PDF', Buffer.from('%PDF-1.7'), 'PDF'],
  ['HTML', Buffer.from('\n<html><table>'), 'Webページ（HTML）を表計算ソフト用の名前で保存したもの'],
  ['XML', Buffer.from('<?xml version="1.0"?><Workbook/>'), 'XMLのファイル'],
  ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), '画像'],
  ['gzip', Buffer.from('1f8b0800', 'hex'), '圧縮ファイル'],
  ['an empty zip', Buffer.from('504b0506'.padEnd(44, '0'), 'hex'), '空の、または分割された圧縮ファイル'],
  ['a zip that breaks off', Buffer.from('504b0304aaaa', 'hex'), '壊れたファイル'],
  ['other bytes', Buffer.from([0x41, 0, 0x42, 0, 1]), '表ではないファイル'],
])('%s under the name .xlsx is refused', (_, bytes, problem) => {
  expect(found(bytes)).toBe(problem);
});

test('a file that is not there', async () => {
  await expect(readWorkbook('src/importers/table/fixtures/ない.xlsx')).rejects.toThrow(
    'ない.xlsx: ない、または開けないファイルです。',
  );
});

test('any bytes are read or refused in words', () => {
  const start = fc.constantFrom('', 'PK\x03\x04', '\xD0\xCF\x11\xE0', '\xFF\xFE', '\xEF\xBB\xBF', '"', '\x1B$B');
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 60 }), (head, tail) => {
      const problem = found(Buffer.concat([Buffer.from(head, 'latin1'), tail]));
      return problem === null || problem !== '';
    }),
    { numRuns: 3000 },
  );
});
