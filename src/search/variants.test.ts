import { describe, expect, test } from 'vitest';
import { key } from './normalize.ts';
import { spellingVariants } from './variants.ts';

describe('spellingVariants', () => {
  test.each([
    ['サーバ', 'サーバー'],
    ['サーバー', 'サーバ'],
    ['ｻｰﾊﾞｰ管理', 'サーバ管理'],
    ['コンピューター', 'コンピュータ'],
    ['インターフェース', 'インタフェース'],
    ['子供', '子ども'],
    ['子ども会', '子供会'],
    ['龍ケ崎', '龍ヶ崎'],
    ['自由ヶ丘', '自由が丘'],
    ['３ヶ月', '3か月'],
    ['取組', '取り組み'],
    ['情報セキュリテイ', '情報セキュリティ'],
    ['ヴァーチャル', 'バーチャル'],
    ['「幸せリーグ」', '幸せリーグ'],
    ['社会保障・税', '社会保障税'],
    ['Wi-Fi', 'WiFi'],
  ])('%s is also written %s', (word, other) => expect(spellingVariants(word).map(key)).toContain(key(other)));

  test.each(['統計', 'RPA', '088', '01-020108', '我が国', '市が行う'])('%s has no other spelling', (word) => {
    expect(spellingVariants(word)).toEqual([]);
  });

  test('the word itself is never among them, in any width', () => {
    for (const word of ['サーバー', 'ｻｰﾊﾞｰ', '子供', 'カ'])
      expect(spellingVariants(word)).not.toContain(word.normalize('NFKC'));
  });
});
