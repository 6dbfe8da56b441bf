import { describe, expect, test } from 'vitest';
import { corrections } from '../schema/decision.ts';
import { figure } from '../schema/figure.ts';
import { sheet } from '../schema/sheet.ts';
import { exampleFigure, exampleSheet } from './example-sheet.ts';
import { parseWithSchema } from './parse-with-schema.ts';

const good = { document: 'sheets', line: 1, before: '业', after: '', reason: '読み違い' };

describe('parseWithSchema', () => {
  test('hands back what fits', () => {
    expect(parseWithSchema(corrections, [good], 'a.json')).toEqual({ data: [good], errors: [] });
  });

  const wrong: [string, unknown, string][] = [
    [
      'a wrong type',
      [{ ...good, line: '1' }],
      'a.json の「0.line」: 「"1"」とあります。数のはずです。その箇所を直してください。',
    ],
    ['a missing value', [{ ...good, reason: undefined }], 'a.json の「0.reason」: 値がありません。文字列のはずです。'],
    ['an empty text', [{ ...good, before: '' }], 'a.json の「0.before」: 「""」とあります。1 文字以上のはずです。'],
    ['a number too small', [{ ...good, line: 0 }], 'a.json の「0.line」: 「0」とあります。0 より大きい値のはずです。'],
    ['a number that is no line', [{ ...good, line: 1.5 }], '整数のはずです。'],
    ['an unknown field', [{ ...good, lines: 1 }], 'a.json の「0」: 知らない項目 「lines」 があります。'],
    ['another thing', {}, 'a.json: 「{}」とあります。一覧（[ ]）のはずです。'],
  ];
  test.each(wrong)('says in Japanese where %s stands', (_, value, words) => {
    const { data, errors } = parseWithSchema(corrections, value, 'a.json');
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(words);
  });

  test('names the codes that are possible', () => {
    const { errors } = parseWithSchema(figure, { ...exampleFigure(), status: 'zero' }, '表');
    expect(errors[0]).toContain('「"zero"」とあります。「reported」「planned」');
  });

  test('keeps a message of the schema itself', () => {
    const { errors } = parseWithSchema(figure, exampleFigure({ value: null }), '表');
    expect(errors[0]).toContain('表 の「status」: 値の状態と指標値が合いません。');
  });

  test('names every error', () => {
    expect(parseWithSchema(sheet, { ...exampleSheet(), programId: 'あ', edition: 20 }, '表').errors).toEqual([
      '表 の「programId」: 「"あ"」とあります。形式 /^[0-9a-z]+(-[0-9a-z]+)*$/ に合う文字列のはずです。その箇所を直してください。',
      '表 の「edition」: 「20」とあります。1950 以上のはずです。その箇所を直してください。',
    ]);
  });
});
