import { describe, expect, test } from 'vitest';
import { sheet as sheetSchema } from '../../schema/sheet.ts';
import { isDash, isLabel } from './cells.ts';
import { h29EvaluationSheet } from './evaluation-sheet.ts';
import { allSheets, readLines, readWith, sheetAt, sourceLines } from './test-source.ts';
import { printedForm } from '../numbers.ts';
import { SourceError } from '../source-error.ts';

describe('the real document', () => {
  test('is recognised by its title, other documents are not', () => {
    expect(h29EvaluationSheet.recognises(sourceLines.join('\n'))).toBe(true);
    expect(h29EvaluationSheet.recognises('令和2年度 事務事業マネジメントシート')).toBe(false);
  });

  test('has five sheets at these lines', () => {
    expect(allSheets.map(({ sources }) => sources[0])).toEqual([
      { document: 'h29-evaluation-sheets', sheet: 1, lines: [3, 42] },
      { document: 'h29-evaluation-sheets', sheet: 2, lines: [43, 78] },
      { document: 'h29-evaluation-sheets', sheet: 3, lines: [79, 127] },
      { document: 'h29-evaluation-sheets', sheet: 4, lines: [128, 162] },
      { document: 'h29-evaluation-sheets', sheet: 5, lines: [163, 203] },
    ]);
  });

  test.each([1, 2, 3, 4, 5])('sheet %i fits the schema and is of 2018', (number) => {
    const draft = sheetAt(number);
    expect(sheetSchema.safeParse({ programId: '0087', ...draft }).error).toBeUndefined();
    expect(draft.edition).toBe(2018);
  });

  test('names what each sheet lost', () => {
    expect(allSheets.map(({ lost }) => lost)).toEqual([
      [],
      ['その他特財'],
      ['事業計画'],
      [
        ...['臨時職員等', '目標値', '事業計画', '活動実績', '成果', '課題'],
        ...['事業の進捗状況', '改善目標の進捗状況', '有効性', '効率性', 'H31年度の方向性'],
        ...['国庫支出金', '県支出金', '地方債', 'その他特財', '一般財源', '正職員', '時間外勤務', '事業コスト(A+B)'],
      ],
      [],
    ]);
  });
});

/** Words only: the breaks that bodyOf puts in and the colon between grade and explanation do not count. */
const bare = (text: string) => printedForm(text).replace(/[\s:：]/g, '');
const wordsIn = (value: unknown): string =>
  value !== null && typeof value === 'object' ? Object.values(value).map(wordsIn).join('|') : bare(String(value ?? ''));

describe('no cell of the document is dropped', () => {
  test.each([1, 2, 3, 4, 5])('sheet %i', (number) => {
    const draft = sheetAt(number);
    const [first, last] = draft.sources[0]?.lines ?? [0, 0];
    const words = wordsIn(draft);
    const cells = sourceLines.slice(first, last).flatMap((line) => line.split('\t'));
    const texts = cells
      .map((cell) => cell.replace(/<[^>]*>/g, '').trim())
      .filter((text) => text && !isDash(text) && !isLabel(text));
    const codes: string[] = draft.profile.budgetCode?.match(/\d{2}/g) ?? [];
    const gradeAndWords = (text: string) => text.split(/[:：](?=\D)/).every((part) => words.includes(bare(part)));
    expect(texts.length).toBeGreaterThan(30);
    expect(texts.filter((text) => !gradeAndWords(text) && !codes.includes(text) && !/^01 /.test(text))).toEqual([]);
  });
});

describe('with other corrections of the text', () => {
  test('without the <ul> tags the sheets are the same', () => {
    const lines = sourceLines.map((line) => line.replace(/<ul[^>]*> /g, ''));
    expect(lines).not.toEqual(sourceLines);
    expect(readLines(lines)).toEqual(allSheets);
  });

  test('a corrected name is taken as it is', () => {
    expect(sheetAt(2).name).toBe('情報通信ネットワーク運營業務');
    expect(sheetAt(2, readWith(56, '運營', '運営')).name).toBe('情報通信ネットワーク運営業務');
  });

  test('a file that ends with a line break has the same sheets', () => {
    expect(readLines([...sourceLines, ''])).toEqual(allSheets);
  });
});

describe('a text that is not this form', () => {
  test('without a sheet', () => {
    expect(() => readLines(['', '別の文書'])).toThrow(SourceError);
  });

  test('with one 対象年度 only', () => {
    expect(() => readWith(43, '～H30年度', '')).toThrow(/43 行目「予算事業別事務事業評価シート」.*続いた2つの対象年度/);
  });
});
