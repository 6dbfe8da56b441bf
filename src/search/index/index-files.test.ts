import { describe, expect, test } from 'vitest';
import { exampleProgram, exampleSheet, settlement } from '../example-programs.ts';
import { pageRecord, programRecord } from '../record.ts';
import { IndexFiles } from './index-files.ts';
import { indexPiece } from './index-piece.ts';

const record = (programId: string, edition: number, sdgs: number[], value: number | null) => {
  const sheet = exampleSheet({
    programId,
    edition,
    costs: [settlement(edition, value, value === null ? 'unreadable' : 'reported')],
  });
  return programRecord(exampleProgram([{ ...sheet, profile: { ...sheet.profile, sdgs } }]), new Map());
};
const page = pageRecord({ url: 'guide/', title: '見方', kind: 'guide', blocks: [] });
const noted = new IndexFiles();
for (const each of [
  record('0009', 2024, [11, 9], 5),
  record('0010', 2024, [9], null),
  record('0002', 2020, [2], 70),
  page,
])
  noted.add(indexPiece(each));
const files = noted.all();

describe('IndexFiles', () => {
  test('filters: newest year first, SDGs by number', () => {
    expect(files['facets.json'].year).toEqual([
      ['令和6年度（2024）', [0, 1]],
      ['令和2年度（2020）', [2]],
    ]);
    expect(files['facets.json'].sdgs.map(([value]) => Number.parseInt(value, 10))).toEqual([2, 9, 11]);
  });
  test('orders: what has no value comes last either way', () => {
    expect(files['orders.json']).toEqual({ settlement: [2, 0, 1], settlement_asc: [0, 2, 1], number: [2, 0, 1] });
  });
  test('CSV rows: programs only', () =>
    expect(files['rows.json'].map((row) => row.id)).toEqual(['0009', '0010', '0002']));
  test('names: programs by their id, pages by their address', () => {
    expect(files['ids.json']).toEqual(['0009', '0010', '0002', 'guide-']);
    expect(noted.counts()).toEqual({ records: 4, guides: ['guide-'] });
  });
  test('keywords: runs of kanji and katakana and their parts, most frequent first', () => {
    expect(files['keywords.json']).toEqual(
      expect.arrayContaining(['企画ソリューション部情報政策課', '情報通信ネットワーク運営業務', 'ネットワーク']),
    );
    expect(files['keywords.json'].indexOf('ネットワーク')).toBeLessThan(files['keywords.json'].indexOf('見方'));
  });
});
