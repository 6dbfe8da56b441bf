import { describe, expect, test } from 'vitest';
import { encode } from './character-code.ts';
import { key } from './normalize.ts';
import { pairTokens, tailToken, titleTokens } from './tokens.ts';

describe('encode', () => {
  const characters = Array.from({ length: 0x10000 }, (_, point) => String.fromCodePoint(point)).concat('𠮷', '😀');

  test('gives every character a code of its own', () => {
    expect(new Set(characters.map(encode)).size).toBe(characters.length);
  });

  test('uses lower-case letters and digits, a letter first, in two lengths told apart by the first letter', () => {
    expect(characters.filter((character) => !/^([a-y][0-9a-z]{2}|z[0-9a-z]{4})$/.test(encode(character)))).toEqual([]);
  });
});

describe('tokens', () => {
  test('a line is its overlapping pairs, in key form', () => {
    expect(pairTokens(key('ＲＰＡ'))).toEqual([encode('r') + encode('p'), encode('p') + encode('a')]);
    expect(pairTokens(key('1,234'))).toHaveLength(3);
    expect(pairTokens(key('無'))).toEqual([]);
  });

  test('a title ends with its last character', () => expect(titleTokens('統計').at(-1)).toBe(encode('計')));

  test('the words of the tail never equal a pair', () => {
    const tail = [
      tailToken.character('計'),
      tailToken.titleCharacter('計'),
      tailToken.word('rpa'),
      tailToken.number('088'),
    ];
    expect(tail.every((word) => /^\d/.test(word))).toBe(true);
    expect(tailToken.number('0088')).toBe(tailToken.number('88'));
    expect(tailToken.number('0')).toBe('30');
  });
});
