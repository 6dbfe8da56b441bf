import { describe, expect, test } from 'vitest';
import { bodyOf } from './body.ts';

describe('line breaks of a cell', () => {
  test.each([
    ['sentences', '課題解決を図る。 利用のサポートを行う。', '課題解決を図る。\n利用のサポートを行う。'],
    ['items without a full stop', '計画の施行 庁舎Wi-Fiの再整備 運用', '計画の施行\n庁舎Wi-Fiの再整備\n運用'],
    [
      'a date leads its item',
      '9月 システム更新 庁舎更新 随時 脆弱性対応',
      '9月 システム更新\n庁舎更新\n随時 脆弱性対応',
    ],
    ['a year and month lead their item', '保護 平成30年7月 情報連携 研修', '保護\n平成30年7月 情報連携\n研修'],
    ['bullets keep what follows them', '○更新 5月21日完了 ○対応 随時実施', '○更新 5月21日完了\n○対応 随時実施'],
    ['a sentence before bullets', '共有した。 ・会議を開催した ・打合せ', '共有した。\n・会議を開催した\n・打合せ'],
    ['a middle dot inside a word is no bullet', '公開・活用 国・その他', '公開・活用\n国・その他'],
    ['Latin words stay together', 'ISO 14001の認証', 'ISO 14001の認証'],
    ['no blank', '一部委託', '一部委託'],
  ])('%s', (_, text, body) => {
    expect(bodyOf(text)).toBe(body);
  });
});
