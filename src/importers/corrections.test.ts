import { describe, expect, test } from 'vitest';
import type { Correction } from '../schema/decision.ts';
import { applyCorrections } from './corrections.ts';
import { exampleDocument } from './example-sheet.ts';

const source = { document: exampleDocument(), lines: ['任意的事业', '<p>業務</p>', '同じ同じ'] };

function correction(changes: Partial<Correction>): Correction {
  return { document: 'sheets', line: 1, before: '业', after: '業', reason: '読み違い', ...changes };
}

describe('applyCorrections', () => {
  test('changes the line and leaves the given text alone', () => {
    const { sources, errors } = applyCorrections([source], [correction({})]);
    expect(errors).toEqual([]);
    expect(sources[0]?.lines).toEqual(['任意的事業', '<p>業務</p>', '同じ同じ']);
    expect(source.lines[0]).toBe('任意的事业');
  });

  test('applies several corrections of one line in their order', () => {
    const tags = [
      correction({ line: 2, before: '<p>', after: '' }),
      correction({ line: 2, before: '</p>', after: '' }),
    ];
    expect(applyCorrections([source], tags).sources[0]?.lines[1]).toBe('業務');
  });

  test('puts the replacement in literally', () => {
    expect(applyCorrections([source], [correction({ after: '$&$1' })]).sources[0]?.lines[0]).toBe('任意的事$&$1');
  });

  test('says which correction does not meet its line, and applies the others', () => {
    const { sources, errors } = applyCorrections([source], [correction({ before: '营' }), correction({})]);
    expect(errors).toEqual([
      'data/corrections.json の訂正（sheets の 1 行目）: 「营」が 0 回あります。ちょうど 1 回のはずです。document、line、before を直してください。',
    ]);
    expect(sources[0]?.lines[0]).toBe('任意的事業');
  });

  test.each([
    ['a place that is not unique', { line: 3, before: '同じ' }, '「同じ」が 2 回あります'],
    ['a line past the end', { line: 9 }, 'その行がありません。行は 1 から 3'],
    ['an unknown document', { document: 'other' }, 'その文書がありません'],
  ])('refuses %s', (_, changes, words) => {
    expect(applyCorrections([source], [correction(changes)]).errors.join()).toContain(words);
  });
});
