import { describe, expect, test } from 'vitest';
import type { Issue } from '../model/issue.ts';
import { acknowledge, printWarnings } from './acknowledge.ts';
import { sortFindings } from './findings.ts';

const warning = (place: string): Issue => ({
  severity: 'warning',
  rule: 'known-codes',
  file: 'data/sheets/0008/2024.json',
  place,
  found: 'なし',
  expected: '単位',
  remedy: '加えてください。',
});
const all = ['指標1', '指標2', '指標3', '指標4'].map(warning);
const request = { numbers: ['1'], reason: '元の表に単位の印字がないため', date: '2026-12-01' };

describe('acknowledge', () => {
  test('names the warnings of the numbers, each once', () => {
    const result = acknowledge({ open: all }, { ...request, numbers: ['3', '1-2', '2'] });
    expect(result).toEqual({
      made: ['指標1', '指標2', '指標3'].map((place) => ({
        rule: 'known-codes',
        file: 'data/sheets/0008/2024.json',
        place,
        found: 'なし',
        reason: request.reason,
        date: '2026-12-01',
      })),
    });
  });

  test.each([
    ['a number that is not in the list', { numbers: ['5'] }, '番号「5」の警告はありません。1から4まで'],
    ['a range that leaves the list', { numbers: ['3-9'] }, '番号「3-9」'],
    ['no number', { numbers: ['全部'] }, '番号「全部」'],
    ['no reason', { reason: ' ' }, '理由がありません'],
    ['a reason with a telephone number', { reason: '担当課（029-883-1111）に聞いた' }, '電話番号'],
    ['a day that is none', { date: '2026-02-30' }, '日付「2026-02-30」'],
  ])('%s is refused', (_, change, words) => {
    expect(acknowledge({ open: all }, { ...request, ...change })).toEqual({ problem: expect.stringContaining(words) });
  });
});

test('the list names warnings of one kind together, as one command takes them', () => {
  const other = { ...warning('予算額'), rule: 'jumps', remedy: '元の表と見比べてください。正しければ理由を書きます。' };
  const open = [all[0]!, other, all[1]!, all[2]!, { ...other, place: '決算額' }];
  const text = printWarnings({ ...sortFindings([], []), open });
  expect(text).toContain('・3件（加えてください）：1 3-4\n・2件（元の表と見比べてください）：2 5\n');
  expect(acknowledge({ open }, { ...request, numbers: ['1', '3-4'] })).toMatchObject({ made: [{}, {}, {}] });
});

describe('sortFindings', () => {
  const acknowledgements = [
    { ...nameOf(all[0]!), reason: '印字がないため', date: '2026-12-01' },
    { ...nameOf(warning('指標9')), reason: '印字がないため', date: '2026-12-01' },
  ];

  test('a warning with a reason is not open; a reason without a warning is not needed', () => {
    const found = sortFindings(all, acknowledgements);
    expect(found.open.map(({ place }) => place)).toEqual(['指標2', '指標3', '指標4']);
    expect(found.acknowledged.map(({ issue }) => issue.place)).toEqual(['指標1']);
    expect(found.unneeded.map(({ place }) => place)).toEqual(['指標9']);
    const text = printWarnings(found);
    expect(text).toContain('1. 指標2（data/sheets/0008/2024.json）');
    expect(text).toContain('不要になった理由：1件');
  });

  test('a reason for what is published already is still needed', () => {
    expect(sortFindings(all, acknowledgements, [warning('指標9')]).unneeded).toEqual([]);
  });

  test('a warning whose words changed needs a new reason', () => {
    const changed = { ...all[0]!, found: '台' };
    expect(sortFindings([changed], acknowledgements).open).toEqual([changed]);
  });
});

function nameOf({ rule, file, place, found }: Issue) {
  return { rule, file, place, found };
}
