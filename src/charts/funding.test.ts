import { describe, expect, test } from 'vitest';
import { costYearsFrom, said, type YearCosts } from './examples/build-years.ts';
import { fundingOf } from './funding.ts';

const fundingOfYear = (year: YearCosts) => fundingOf(costYearsFrom(2024, [year])[0]!);

describe('fundingOf', () => {
  test('the three lines of the H29 form and the combined line of later forms are one group', () => {
    const apart = {
      general_revenue: 10,
      national_subsidy: 5,
      prefectural_subsidy: 3,
      local_bonds: 2,
      other_revenue: 0,
    };
    expect(fundingOfYear({ settlement: 20, funding: apart })).toEqual([
      { group: 'general', value: 10 },
      { group: 'subsidies', value: 10 },
    ]);
    expect(fundingOfYear({ settlement: 20, funding: { general_revenue: 12, subsidies_and_bonds: 8 } })).toEqual([
      { group: 'general', value: 12 },
      { group: 'subsidies', value: 8 },
    ]);
  });

  test('unknown where parts are lost or do not add up', () => {
    expect(fundingOfYear({ settlement: 20, funding: 'unreadable' })).toBeNull();
    expect(fundingOfYear({ settlement: 20, funding: { general_revenue: 12, other_revenue: 'unreadable' } })).toBeNull();
    expect(fundingOfYear({ settlement: 20, funding: { general_revenue: 18 } })).toBeNull();
    expect(fundingOfYear({ settlement: 20, funding: {} })).toBeNull();
    expect(fundingOfYear({ settlement: 'not_yet' })).toBeNull();
  });

  test('known where the parts add up beside a lost one, and to within 1 千円', () => {
    expect(
      fundingOfYear({ settlement: 20, funding: { general_revenue: 20, other_revenue: 'unreadable' } }),
    ).toHaveLength(1);
    expect(fundingOfYear({ settlement: 20, funding: { general_revenue: 12, other_revenue: 7 } })).toHaveLength(2);
  });

  test('parts of another sheet are not mixed in', () => {
    const [year] = costYearsFrom(2024, [{ settlement: 20, funding: { general_revenue: 20 } }]);
    const older = { ...said(2024, 20, '千円'), edition: 2020 };
    expect(fundingOf({ ...year!, cells: { ...year!.cells, national_subsidy: { settlement: older } } })).toEqual([
      { group: 'general', value: 20 },
    ]);
  });
});
