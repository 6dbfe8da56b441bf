import { describe, expect, test } from 'vitest';
import { data, indicator, narrative, sheet } from '../model/example-data.ts';
import { personalData } from './personal-data.ts';
import { textSafety } from './text-safety.ts';

const withText = (body: string) => data([sheet({ texts: [narrative('成果', '文'), narrative('課題', body)] })]);

describe('text-safety', () => {
  test.each([
    ['\u0000', 'U+0000'],
    ['\t', 'U+0009'],
    ['\r', 'U+000D'],
    ['\u0085', 'U+0085'],
    ['\u200B', 'U+200B'],
    ['\u202E', 'U+202E'],
    ['\u2066', 'U+2066'],
    ['\uFEFF', 'U+FEFF'],
    ['\uFFFD', 'U+FFFD'],
    ['\uD842', 'U+D842'],
  ])('finds %j', (character, code) => {
    expect(textSafety(withText(`市民${character}向け`))).toMatchObject([
      {
        severity: 'error',
        file: 'data/sheets/0008/2024.json',
        place: '文章 › 2件目（課題） › 本文',
        found: `${code}（「市民□向け」の中）`,
      },
    ]);
  });

  test.each(['1行目\n2行目', '𠮷野家', '①㎡ ｶﾅ、　〜（仮称）', 'がぎ'])('accepts %j', (body) =>
    expect(textSafety(withText(body))).toEqual([]),
  );

  test('looks into every field of a sheet', () => {
    const damaged = sheet({
      name: 'デ\u0007ータ',
      indicators: [indicator([1], [1], { note: '\u202D' })],
      lost: ['\u0001'],
    });
    expect(textSafety(data([damaged])).map(({ file, place }) => [file, place])).toEqual([
      ['data/sheets/0008/2024.json', '事務事業名'],
      ['data/sheets/0008/2024.json', '指標 › 1件目（利用件数） › 指標の概要'],
      ['data/sheets/0008/2024.json', '読み取れなかった欄 › 1件目'],
      ['data/programs.json', '1件目（デ\u0007ータ） › 事務事業名'],
    ]);
  });

  test('looks into decisions, the manifest and corrections, but not at the damage that a correction removes', () => {
    const correction = { document: 'r6', line: 3, before: '\uFFFD', after: '\u0000', reason: '誤読' };
    const reading = {
      kind: 'reading' as const,
      programId: '0008',
      edition: 2024,
      label: '費用',
      quote: null,
      reason: '\u0002',
    };
    expect(
      textSafety(data([sheet()], { corrections: [correction], decisions: [reading] })).map(({ file }) => file),
    ).toEqual(['data/decisions.json', 'data/corrections.json']);
  });
});

describe('personal-data', () => {
  test.each([
    ['029-883-1111（代表）', '029-883-1111'],
    ['０２９－８８３－１１１１', '029-883-1111'],
    ['０２９ー８８３ー１１１１', '029-883-1111'],
    ['029(883)1111', '029(883)1111'],
    ['(029)883-1111', '(029)883-1111'],
    ['携帯090-1234-5678まで', '090-1234-5678'],
    ['+81-29-883-1111', '+81-29-883-1111'],
    ['0298831111', '0298831111'],
    ['担当（内線 2345）', '内線 2345'],
    ['TEL: 883 1111', 'TEL: 883 1111'],
    ['電話番号は8831111', '電話番号は8831111'],
  ])('finds the telephone number in %s', (body, found) => {
    const issues = personalData(withText(body));
    expect(issues.map((issue) => issue.found)).toContain(`電話番号のような文字「${found}」`);
    expect(issues[0]).toMatchObject({ severity: 'error', place: '文章 › 2件目（課題） › 本文' });
  });

  test.each(['taro.yamada@city.example.jp', 'ｉｎｆｏ＠ｅｘａｍｐｌｅ．ｊｐ', 'info [at] example.jp'])(
    'finds the address in %s',
    (body) => {
      expect(personalData(withText(body))).toHaveLength(1);
    },
  );

  test.each([
    '01-020108-14',
    'b0102011012-01',
    '電話1000件、来庁20人',
    '電話2,345件',
    '電話相談 1200件',
    '平成29年7月～10月',
    '2026-11-22',
    '8:30~22:00',
    '※344日×810分×0.1%≒280分',
    '10,000,000円',
    'ISO 14001、0120',
    'R2-R6、30-20-10',
    'Twitter @aoba',
  ])('leaves %s alone', (body) => expect(personalData(withText(body))).toEqual([]));

  test('the contact of the site is published on purpose', () => expect(personalData(data([sheet()]))).toEqual([]));
});
