import { describe, expect, test } from 'vitest';
import { differences, readTables } from '../editions/difference.ts';
import { tableTexts } from '../editions/make-edition.ts';
import { tableFiles } from '../exports/table-files.ts';
import { TABLES } from '../exports/tables.ts';
import { cost, data, indicator, sheet } from '../model/example-data.ts';
import type { Sheet } from '../schema/sheet.ts';
import { jumpBetween } from './jump-kinds.ts';
import { jumpsFromPublished, jumpsIn } from './jumps.ts';

const issuesOf = (...sheets: Sheet[]) =>
  jumpsIn(readTables(tableTexts(tableFiles(data(sheets))))).map(({ issue }) => issue);

describe('jumpBetween', () => {
  test.each([
    [12_345, 12_345_678, '約1,000倍'],
    [12_345_678, 12_345, '約1,000分の1'],
    [1.2, 1_200, '約1,000倍'],
    [1_234, 12_340, '10倍'],
    [1_200, 12, '100分の1'],
    [0.12, 1.2, '10倍'],
    [5, -5, '正と負が逆'],
  ])('%d to %d needs a reason: %s', (before, after, how) => {
    expect(jumpBetween(before, after)).toMatchObject({ severity: 'warning', how });
  });

  test.each([
    [100, 181, '81%の増'],
    [100, 19, '81%の減'],
    [1, 10, '900%の増'],
  ])('%d to %d is worth a look: %s', (before, after, how) => {
    expect(jumpBetween(before, after)).toMatchObject({ severity: 'note', how });
  });

  test.each([
    [100, 180],
    [100, 20],
    [0, 1_000],
    [1_000, 0],
    [7, 7],
  ])('%d to %d is nothing', (before, after) => expect(jumpBetween(before, after)).toBeNull());
});

describe('jumpsIn', () => {
  test('yen among thousands of yen: the item, both years and both amounts are named', () => {
    const costs = [
      cost('operating_cost', 'settlement', 2023, 7_638),
      cost('operating_cost', 'settlement', 2024, 7_700_000),
    ];
    expect(issuesOf(sheet({ costs }))).toEqual([
      expect.objectContaining({
        severity: 'warning',
        rule: 'suspicious-jump',
        file: 'data/sheets/0008/2024.json',
        place: '事業費の決算（令和6年度）',
        found:
          '令和5年度の7,638千円（令和6年度のシート）から令和6年度の7,700,000千円（令和6年度のシート）へ（約1,000倍）',
      }),
    ]);
  });

  test('a sheet of one year is compared with the sheet before it', () => {
    const [old, now] = [
      sheet({ edition: 2023, costs: [cost('operating_cost', 'settlement', 2023, 512)] }),
      sheet({ edition: 2024, costs: [cost('operating_cost', 'settlement', 2024, 5_120)] }),
    ];
    expect(issuesOf(old, now).map(({ found }) => found)).toEqual([expect.stringContaining('10倍')]);
  });

  test('the same year in an older sheet: one finding, the gravest', () => {
    const old = sheet({ edition: 2023, costs: [cost('operating_cost', 'settlement', 2023, 512)] });
    const now = sheet({
      edition: 2024,
      costs: [cost('operating_cost', 'settlement', 2022, 100), cost('operating_cost', 'settlement', 2023, 512_000)],
    });
    expect(issuesOf(old, now)).toEqual([
      expect.objectContaining({ severity: 'warning', found: expect.stringContaining('約1,000倍') }),
    ]);
  });

  test('budget and settlement, and indicators of another name, are not compared', () => {
    const old = sheet({ edition: 2023, indicators: [indicator([1], [null], { name: '参加者数' })] });
    const now = sheet({
      edition: 2024,
      costs: [cost('operating_cost', 'budget', 2023, 5), cost('operating_cost', 'settlement', 2024, 5_000)],
      indicators: [indicator([1_000], [null], { name: '満足度' })],
    });
    expect(issuesOf(old, now)).toEqual([]);
  });
});

describe('jumpsFromPublished', () => {
  test('a published figure that became a thousandfold, and none where one of them is no number', () => {
    const before = sheet({
      costs: [cost('operating_cost', 'budget', 2022, 13), cost('operating_cost', 'budget', 2023, null)],
    });
    const now = sheet({
      costs: [cost('operating_cost', 'budget', 2022, 13_000), cost('operating_cost', 'budget', 2023, 5)],
    });
    const [old, texts] = [before, now].map((each) => tableTexts(tableFiles(data([each]))));
    expect(jumpsFromPublished(differences(TABLES, old!, texts!))).toMatchObject([
      {
        severity: 'warning',
        place: '事業費の予算（令和4年度）',
        found: '公開している13千円から13,000千円へ（約1,000倍）',
      },
    ]);
  });
});
