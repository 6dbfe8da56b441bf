import { describe, expect, test } from 'vitest';
import { readDataSet } from '../../model/read-data.ts';
import { listedColumns, publishedReadability } from './published-readability.ts';
import { READABILITY_RULES } from './readability-rules.ts';

// Every CSV of the real data under every rule.

const { data, issues } = readDataSet();
if (!data) throw new Error(JSON.stringify(issues.slice(0, 3)));
const groups = publishedReadability(data);

describe('the published files', () => {
  test('are all there: five tables, and one or two files a program', () => {
    expect(groups.map(({ name }) => name)).toEqual([
      'programs.csv',
      'costs.csv',
      'indicators.csv',
      'evaluations.csv',
      'texts.csv',
      null,
    ]);
    expect(groups.at(-1)!.files).toBeGreaterThan(data.programs.length);
    for (const { outcomes } of groups) expect(outcomes).toHaveLength(READABILITY_RULES.length);
  });

  test('meet every rule', () => {
    const found = groups.flatMap(({ outcomes }) =>
      outcomes.flatMap(({ findings }, index) =>
        findings.map(({ path, place, found: text }) => `${READABILITY_RULES[index]!.id} ${path} ${place}: ${text}`),
      ),
    );
    expect(found.slice(0, 20)).toEqual([]);
  });

  test('what is accepted is few kinds of things, each with its reason', () => {
    const accepted = groups.flatMap(({ outcomes }) =>
      outcomes.flatMap((outcome, index) =>
        outcome.accepted.map((each) => `${READABILITY_RULES[index]!.id} ${each.reason}`),
      ),
    );
    expect([...new Set(accepted)].toSorted()).toEqual([
      'L1-06 市が付けた名称なので、そのまま載せています',
      'L1-08 市が付けた名称なので、そのまま載せています',
      'L3-04 シートに単位の印字がありません',
    ]);
  });

  test('the bare grades have a published list', () => expect(listedColumns(data)).toContain('評価'));
});
