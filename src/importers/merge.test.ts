import { describe, expect, test } from 'vitest';
import { exampleSheet, exampleText } from './example-sheet.ts';
import { mergeSheets } from './merge.ts';

const management = exampleSheet({ lost: ['課題'] });
const entry = exampleSheet({
  name: '情報化推進事業（一覧）',
  printedNumber: '87',
  sources: [{ document: 'list', sheet: 31, lines: [10, 20] }],
  department: { bureau: '企画ソリューション部', section: '情報政策課', unit: null },
  costs: [],
  indicators: [],
  texts: [exampleText({ label: '事業の目的', document: 'list' })],
  lost: ['成果'],
});

describe('mergeSheets', () => {
  test.each([
    ['first', [management, entry]],
    ['last', [entry, management]],
  ])('lets the management sheet lead when it stands %s', (_, sheets) => {
    const merged = mergeSheets(sheets);
    expect(merged.errors).toEqual([]);
    expect(merged.sheets).toEqual([
      {
        ...management,
        sources: [...management.sources, ...entry.sources],
        texts: [...management.texts, ...entry.texts],
        lost: ['課題', '成果'],
      },
    ]);
  });

  test('keeps an entry without a management sheet as it is', () => {
    expect(mergeSheets([entry]).sheets).toEqual([entry]);
  });

  test('keeps other editions and other programs apart', () => {
    const sheets = [management, exampleSheet({ edition: 2024 }), exampleSheet({ programId: '0088' })];
    expect(mergeSheets(sheets)).toEqual({ sheets, errors: [] });
  });

  test.each([
    [
      'two management sheets',
      [management, { ...management, sources: [{ document: 'other', sheet: 1, lines: [1, 2] as [number, number] }] }],
    ],
    ['two entries of one document', [entry, entry]],
  ])('refuses %s of one program and edition', (_, sheets) => {
    expect(mergeSheets(sheets).errors.join()).toContain('0087 の 2020 年度');
  });
});
