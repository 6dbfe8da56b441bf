import { expect, test } from 'vitest';
import type { CsvRow } from './manifest.ts';
import { printResultsCsv } from './results-csv.ts';

const site = {
  code: '009903',
  municipality: 'あおば市',
  base: 'https://example.org/',
  search: 'https://example.org/search/?q=a',
};
const row: CsvRow = {
  id: '0088',
  title: '情報通信',
  bureau: '企画ソリューション部',
  section: '情報政策課',
  edition: 2024,
  url: 'programs/0088/',
  settlement: { fiscalYear: 2024, value: 124571, status: 'reported' },
};
const lineOf = (changed: Partial<CsvRow>) => printResultsCsv([{ ...row, ...changed }], site).split('\r\n')[1];

test('begins with a BOM and ends every line with CRLF', () => {
  const text = printResultsCsv([row], site);
  expect(text.startsWith('\uFEFF全国地方公共団体コード,団体名,事業ID,')).toBe(true);
  expect(text.match(/\r\n/g)).toHaveLength(2);
  expect(text.endsWith('\r\n')).toBe(true);
});

test('has the latest settlement with its status, the page and the search', () => {
  expect(lineOf({})).toBe(
    '009903,あおば市,0088,情報通信,企画ソリューション部,情報政策課,2024,2024,事業費,決算,124571,千円,報告値,https://example.org/programs/0088/,https://example.org/search/?q=a',
  );
});

test('a missing value is empty, with its reason', () => {
  expect(lineOf({ settlement: { fiscalYear: 2024, value: null, status: 'unreadable' } })).toContain(
    ',決算,,千円,判読不能,',
  );
});

test('a real zero and a negative number are numbers', () => {
  expect(lineOf({ settlement: { fiscalYear: 2024, value: 0, status: 'reported' } })).toContain(',決算,0,千円,報告値,');
  expect(lineOf({ settlement: { fiscalYear: 2024, value: -5, status: 'reported' } })).toContain(
    ',決算,-5,千円,報告値,',
  );
});

test.each(['=1+1', '＝1', '+1', '-1+2', '@a', '－1'])('a title that begins like a formula is text: %s', (title) => {
  expect(lineOf({ title })).toContain(`,'${title},`);
});

test('line breaks, quotes and commas stay inside their cell', () => {
  expect(lineOf({ title: '甲,"乙"\n丙' })).toContain('"甲,""乙"" 丙"');
});
