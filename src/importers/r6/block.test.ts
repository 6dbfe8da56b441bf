import { describe, expect, test } from 'vitest';
import { blocks } from './example.ts';

const read = (text: string) => blocks(text).map(({ line, lines, glued }) => ({ line, lines, glued }));

describe('blocksOf', () => {
  test('cuts at blank lines and knows where a block begins', () => {
    expect(read('\n目的\n\n一行目\n二行目\n')).toEqual([
      { line: 2, lines: ['目的'], glued: false },
      { line: 4, lines: ['一行目', '二行目'], glued: false },
    ]);
  });

  test('a label or a new field stuck to a value by a leading blank is a block of its own', () => {
    expect(read('行った。\n 指標名')).toEqual([
      { line: 1, lines: ['行った。'], glued: false },
      { line: 2, lines: ['指標名'], glued: true },
    ]);
    expect(read('見込まれる\n 増加するため。')).toHaveLength(2);
    expect(read(`${'あ'.repeat(46)}。\n 増加するため。`)).toHaveLength(2);
    expect(read(`${'あ'.repeat(47)}\n 目標値`)).toHaveLength(2);
  });

  test('a sentence that a page break cut goes on', () => {
    expect(read(`${'あ'.repeat(47)}\n 適化を進める。`)).toEqual([
      { line: 1, lines: ['あ'.repeat(47), '適化を進める。'], glued: false },
    ]);
    expect(read(`毎年度${'い'.repeat(24)}\n 員プラン`)).toHaveLength(1);
  });

  test('a row of numbers keeps its leading blanks to itself', () => {
    expect(read('         0.0\n\n     102,034      133,348')).toHaveLength(2);
  });
});
