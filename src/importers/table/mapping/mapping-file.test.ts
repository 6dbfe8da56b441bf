import { describe, expect, test } from 'vitest';
import { parseMapping } from './mapping-file.ts';

const DOCUMENT = `文書:
  id: r5-table
  題名: 令和5年度 事務事業評価一覧
  様式: 一覧表
  シート年度: 令和5年度
  担当: 企画課
  受領日: 2026-11-20
  利用条件: 確認中です。
`;

const read = (rest: string) => parseMapping(`${DOCUMENT}${rest}`, 'm.yaml');

test('the words of the contract become codes', () => {
  const { data, errors } = read(`
ワークシート:
  - 見出しの行: 2
    列:
      - { 列: A, 使い方: 事業ID, 桁数: 4 }
      - { 見出し: 2019, 使い方: 費用, 費目: 事業費, 区分: 決算, 単位: 円 }
値の読み方: { 文字: { 未集計: 未確定 } }
`);
  expect(errors).toEqual([]);
  expect(data?.ワークシート[0]?.列[1]).toEqual({
    見出し: '2019',
    使い方: '費用',
    費目: 'operating_cost',
    区分: 'settlement',
    単位: '円',
  });
  expect(data?.値の読み方.文字).toEqual({ 未集計: 'not_yet' });
});

test('JSON is read as well', () => {
  const json = JSON.stringify({
    文書: {
      id: 'a',
      題名: 'a',
      様式: 'a',
      シート年度: '年度ごと',
      担当: 'a',
      受領日: '2026-11-20',
      利用条件: 'a',
    },
    ワークシート: [{ 見出しの行: 1 }],
  });
  expect(parseMapping(json, 'm.json').errors).toEqual([]);
});

describe('what cannot be read is named with its line', () => {
  test.each([
    [
      'an unknown use',
      '列: [{ 列: A, 使い方: 金額 }]',
      /m\.yaml の 11 行目「ワークシート › 1 番目 › 列 › 1 番目 › 使い方」: 使い方がないか/,
    ],
    ['an unknown item', '列: [{ 列: A, 使い方: 費用, 費目: 予算額 }]', /11 行目.*費目」.*「事業費」「一般財源」/],
    ['an unknown key', '列: [{ 列: A, 使い方: 部, 課: B }]', /11 行目.*知らない項目 「課」/],
    ['a use without its reason', '列: [{ 列: A, 使い方: 使わない }]', /11 行目.*理由」: 値がありません/],
  ])('%s', (_, line, expected) => {
    const { data, errors } = read(`ワークシート:\n  - 見出しの行: 2\n    ${line}\n`);
    expect(data).toBeNull();
    expect(errors.join('\n')).toMatch(expected);
  });

  test('all of them at once', () => {
    expect(read('ワークシート:\n  - 列: [{ 使い方: a }, { 使い方: b }]\n').errors).toHaveLength(3);
  });

  test('broken YAML', () => {
    expect(read('ワークシート: [\n').errors[0]).toMatch(/m\.yaml の 1\d 行目: YAML として読めません/);
  });
});
