import { describe, expect, test } from 'vitest';
import { exampleDraft, exampleProgram } from './example-sheet.ts';
import { comparableName, identifyDrafts } from './identity.ts';

describe('comparableName', () => {
  test.each([
    ['Society 5.0社会実装トライアル支援事業', 'Ｓｏｃｉｅｔｙ　５．０社会実装トライアル支援事業'],
    ['庁内情報化事業(イントラとパソコンの整備）', '庁内情報化事業（イントラとパソコンの整備）'],
    ['証拠に基づく政策立案（EBPM）の推進', '証拠に基づく政策立案（ＥＢＰＭ） の推進'],
  ])('takes %s and %s for the same', (one, other) => {
    expect(comparableName(one)).toBe(comparableName(other));
  });

  test('keeps names apart that differ in a letter', () => {
    expect(comparableName('情報通信ネットワーク運營業務')).not.toBe(comparableName('情報通信ネットワーク運営業務'));
  });
});

describe('identifyDrafts', () => {
  test('goes by the name, not by the printed number', () => {
    const programs = [exampleProgram(), exampleProgram({ id: '1088', number: 1088, name: 'ＥＢＰＭの推進' })];
    const { sheets, errors } = identifyDrafts([exampleDraft({ name: 'EBPMの推進', printedNumber: '087' })], programs);
    expect(errors).toEqual([]);
    expect(sheets.map(({ programId, name }) => [programId, name])).toEqual([['1088', 'EBPMの推進']]);
  });

  test('knows a program by its other names', () => {
    const programs = [exampleProgram({ name: '新しい名称', otherNames: ['情報化推進事業'] })];
    expect(identifyDrafts([exampleDraft()], programs).sheets[0]?.programId).toBe('0087');
  });

  test('does not take a name and its other width for two programs', () => {
    const programs = [exampleProgram({ name: '事業（A）', otherNames: ['事業(A)'] })];
    expect(identifyDrafts([exampleDraft({ name: '事業（Ａ）' })], programs).errors).toEqual([]);
  });

  test('says of an unknown name what to add where', () => {
    const { sheets, errors } = identifyDrafts([exampleDraft({ name: '新事業' })], [exampleProgram()]);
    expect(sheets).toEqual([]);
    expect(errors).toEqual([
      'sheets の 1 枚目（1 行目から）: 事務事業名「新事業」の事業がありません。data/programs.json のどれかの名称のはずです。同じ事業があればその otherNames に「新事業」を加え、なければ新しい事業（id、number、name、links）を加えてください。',
    ]);
  });

  test('refuses a name that two programs bear', () => {
    const programs = [exampleProgram(), exampleProgram({ id: '0088', name: '別', otherNames: ['情報化推進事業'] })];
    const { sheets, errors } = identifyDrafts([exampleDraft()], programs);
    expect(sheets).toEqual([]);
    expect(errors.join()).toContain('0087、0088 と複数あります');
  });
});
