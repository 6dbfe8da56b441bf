import { describe, expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';
import type { Part } from './hit-ranges.ts';
import { key } from './normalize.ts';

const blocks = [
  { label: '事業番号', lines: ['0088'] },
  { label: '令和6年度 目的', lines: ['市民サービス及び庁内業務効率の向上を図るための基盤を整備する。'] },
  { label: '令和6年度 成果', lines: ['RPAを市民税課に導入した。', '窓口でRPAの研修をした。'] },
  {
    label: '令和2年度 課題',
    lines: [`${'前置きの文が続く。'.repeat(20)}RPAの保守が課題である。${'後の文が続く。'.repeat(20)}`],
  },
];
const plain = (parts: Part[]) => parts.map((part) => (part.isHit ? `[${part.text}]` : part.text)).join('');
const excerpt = (...terms: string[]) => {
  const { label, text } = excerptOf(blocks, terms.map(key));
  return `${plain(label)}: ${plain(text)}`;
};

describe('excerptOf', () => {
  test('takes the line with most of the terms', () =>
    expect(excerpt('RPA', '窓口')).toBe('令和6年度 成果: [窓口]で[RPA]の研修をした。'));
  test('marks a hit in the label', () => expect(excerpt('成果')).toMatch(/^令和6年度 \[成果\]: /));
  test('cuts a long line around the hit', () => {
    const text = excerpt('保守');
    expect(text).toMatch(/^令和2年度 課題: ….*RPAの\[保守\]が課題である。.*…$/);
    expect(text.length).toBeLessThan(140);
  });
  test('without a hit shows the first sentence', () =>
    expect(excerpt('該当なし')).toMatch(/^令和6年度 目的: 市民サービス/));
  test('of nothing is nothing', () => expect(excerptOf([], ['rpa'])).toEqual({ label: [], text: [] }));
});
