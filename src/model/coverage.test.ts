import { expect, test } from 'vitest';
import { coverageOf } from './coverage.ts';
import { cost, data, sheet } from './example-data.ts';

test('coverage: programs and sheets by year, years without sheets, programs in words only', () => {
  const costs = [cost('operating_cost', 'settlement', 2020, 5)];
  const { programs } = data([
    sheet({ programId: '0001', edition: 2020, costs, indicators: [] }),
    sheet({ programId: '0001', edition: 2023, costs: [], indicators: [] }),
    sheet({ programId: '0002', edition: 2023, costs: [], indicators: [] }),
  ]);
  expect(coverageOf(programs)).toEqual({
    programs: 2,
    bureaus: [programs[0]!.department.bureau],
    editions: [
      { edition: 2023, programs: 2, withFigures: 0 },
      { edition: 2020, programs: 1, withFigures: 1 },
    ],
    yearsWithoutSheets: [2022, 2021],
    wordsOnly: [programs[1]],
  });
});
