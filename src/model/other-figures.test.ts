import { describe, expect, test } from 'vitest';
import type { OtherFigure } from '../schema/sheet.ts';
import { figure, program, sheet } from './example-data.ts';
import { otherFigureSeries, yearsOfSeries } from './other-figures.ts';

const other = (
  label: string,
  fiscalYear: number,
  value: number | null,
  rest: Partial<OtherFigure> = {},
): OtherFigure => ({ ...figure(fiscalYear, value), label, unit: '人', measure: 'settlement', document: 'r6', ...rest });

describe("the city's own numbers", () => {
  const older = sheet({ edition: 2023, otherFigures: [other('任用職員数', 2023, 3), other('古い数', 2023, 1)] });
  const newer = sheet({
    otherFigures: [
      other('委託料', 2025, 80, { unit: '千円', measure: 'budget' }),
      other('任用職員数', 2023, 4),
      other('任用 職員数', 2024, 0),
      other('委託料', 2024, 70, { unit: '千円' }),
    ],
  });
  const series = otherFigureSeries(program([older, newer]));

  test('are joined by name, unit and 区分, those of the newest sheet first', () => {
    expect(series.map(({ label, unit, measure }) => [label, unit, measure])).toEqual([
      ['委託料', '千円', 'budget'],
      ['委託料', '千円', 'settlement'],
      ['任用職員数', '人', 'settlement'],
      ['古い数', '人', 'settlement'],
    ]);
    expect(new Set(series.map(({ key }) => key)).size).toBe(4);
  });

  test('the newest sheet speaks, the older one stays with it; a real zero is one', () => {
    const staff = series.find(({ label }) => label === '任用職員数')!;
    expect(staff.years.map(({ fiscalYear, value }) => [fiscalYear, value])).toEqual([
      [2023, 4],
      [2024, 0],
    ]);
    expect(staff.years[0]!.earlier.map(({ value }) => value)).toEqual([3]);
  });

  test('have the years of all of them, without those of which no sheet speaks', () => {
    expect(yearsOfSeries(series)).toEqual([2023, 2024, 2025]);
    expect(otherFigureSeries(program([sheet()]))).toEqual([]);
  });
});
