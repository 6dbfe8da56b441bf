import { describe, expect, test } from 'vitest';
import { blocks } from './example.ts';
import { bodyOf, joinNarrow, joinWrapped } from './text.ts';

const FULL = 'あ'.repeat(47);

describe('joinWrapped', () => {
  test('joins a line that fills its cell with the next, without a blank', () => {
    expect(joinWrapped([FULL, 'いう。'])).toBe(`${FULL}いう。`);
    expect(joinWrapped([`${'あ'.repeat(46)}。`, 'いう。'])).toBe(`${'あ'.repeat(46)}。いう。`);
    expect(joinWrapped(['令和５年度の結果を元に調達計画を確定させ、契約を締結し', 'た。'])).toBe(
      '令和５年度の結果を元に調達計画を確定させ、契約を締結した。',
    );
  });

  test('keeps the break after a short line', () => {
    expect(joinWrapped(['推進する。', `また、${FULL}`])).toBe(`推進する。\nまた、${FULL}`);
    expect(joinWrapped(['推進する。', '調整する。'])).toBe('推進する。\n調整する。');
  });

  test.each(['・次', '●次', '○次', '※次', '９月　次', '4月～12月　次', '４月、６月、10月　次', '（随時）次'])(
    'keeps the break before %s, after a full line too',
    (item) => {
      expect(joinWrapped([FULL, item])).toBe(`${FULL}\n${item}`);
    },
  );

  test('takes no sentence for an item that only begins like one', () => {
    expect(joinWrapped([FULL, '（計画的に行う停止時間を除く）※次'])).toBe(`${FULL}（計画的に行う停止時間を除く）※次`);
    expect(joinWrapped([FULL, '９月に終えた。'])).toBe(`${FULL}９月に終えた。`);
  });

  test('counts ASCII as half a character', () => {
    expect(joinWrapped(['a'.repeat(94), FULL, 'い'])).toBe(`${'a'.repeat(94)}${FULL}い`);
    expect(joinWrapped(['a'.repeat(47), FULL, 'い'])).toBe(`${'a'.repeat(47)}\n${FULL}い`);
  });
});

test('joinNarrow gives each name a line, and joins one that fills its cell', () => {
  expect(joinNarrow(['情報セキュリティポリシー', '標準化に関する法律'])).toBe(
    '情報セキュリティポリシー\n標準化に関する法律',
  );
  expect(joinNarrow(['あ'.repeat(24), '法'])).toBe(`${'あ'.repeat(24)}法`);
});

test.each(['-', '－', '—', '―', '一'])('bodyOf: %s alone is no text', (dash) => {
  expect(bodyOf(blocks(dash)[0]!)).toBeNull();
});

test('bodyOf: 特になし is a text', () => {
  expect(bodyOf(blocks('特になし')[0]!)).toBe('特になし');
});
