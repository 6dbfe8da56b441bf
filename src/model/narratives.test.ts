import { describe, expect, test } from 'vitest';
import type { Narrative } from '../schema/sheet.ts';
import { sheet } from './example-data.ts';
import { narrative, narrativeGroups, promiseBefore } from './narratives.ts';

const text = (role: Narrative['role'], label: string, body: string, rest: Partial<Narrative> = {}): Narrative => ({
  role,
  label,
  body,
  fiscalYear: null,
  document: 'r6',
  line: 1,
  ...rest,
});

describe('narrativeGroups', () => {
  test('the sheet and the list on one subject are one group, told apart by their words', () => {
    const [group, ...others] = narrativeGroups(
      sheet({
        texts: [
          text('result', '成果', 'ＲＰＡを\n10件'),
          text('result', '成果', 'RPAを１０件', { document: 'list' }),
          text('result', '成果', '別の文', { document: 'other' }),
        ],
      }),
    );
    expect(others).toEqual([]);
    expect(group!.main.body).toBe('ＲＰＡを\n10件');
    expect(group!.same.map((each) => each.document)).toEqual(['list']);
    expect(group!.different.map((each) => each.document)).toEqual(['other']);
  });

  test('subjects with a column per year stay apart, and the newest year speaks', () => {
    const plans = sheet({
      texts: [
        text('plan', '事業計画', '前', { fiscalYear: 2017 }),
        text('plan', '事業計画', '後', { fiscalYear: 2018 }),
      ],
    });
    expect(narrativeGroups(plans)).toHaveLength(2);
    expect(narrative(plans, 'plan')?.main.body).toBe('後');
  });
});

test('a promise is found in the sheet of the year before, and only there', () => {
  const goal = [text('improvement_goal', '改善目標', '周知する')];
  const answer = sheet({ edition: 2024 });
  expect(promiseBefore([sheet({ edition: 2023, texts: goal }), answer], answer)?.main.body).toBe('周知する');
  expect(promiseBefore([sheet({ edition: 2020, texts: goal }), answer], answer)).toBeUndefined();
});
