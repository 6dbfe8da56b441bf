// Small builders of chart data for examples and tests. Amounts in 千円, as in the sheets.
import type { CostYear } from '../../model/cost-years.ts';
import { type IndicatorSeries, type IndicatorYear, isAchieved } from '../../model/indicator-series.ts';
import type { Statement } from '../../model/statement.ts';
import { type CostItem, type CostMeasure, unitOf, type ValueStatus } from '../../schema/codes.ts';

/** A figure, a missing figure by its status, or a doubtful or changed one. */
export type Said = number | ValueStatus | { suspect: number } | { now: number; before: number };

/** A statement of the 2024 sheet. */
export function said(fiscalYear: number, content: Said, unit: string): Statement {
  const place = { document: 'example', line: null, cell: null, programId: 'example' };
  const base = { fiscalYear, edition: 2024, unit, ...place, earlier: [] };
  if (typeof content === 'number') return { ...base, value: content, status: 'reported', printed: String(content) };
  if (typeof content === 'string') return { ...base, value: null, status: content, printed: null };
  if ('suspect' in content)
    return { ...base, value: content.suspect, status: 'suspect', printed: String(content.suspect) };
  const older: Statement = {
    ...base,
    edition: 2020,
    value: content.before,
    status: 'reported',
    printed: String(content.before),
  };
  return { ...base, value: content.now, status: 'reported', printed: String(content.now), earlier: [older] };
}

/** What a year says of its costs. 決算 all from 一般財源 unless its sources are given; 'unreadable' loses them. */
export interface YearCosts {
  settlement?: Said;
  budget?: Said;
  funding?: Partial<Record<CostItem, Said>> | 'unreadable';
  personnel?: Said;
  personnelPlanned?: Said;
  share?: Said;
  sharePlanned?: Said;
}

/** The costs of adjacent years from the first one on; null for a year without any sheet. */
export function costYearsFrom(first: number, years: readonly (YearCosts | null)[]): CostYear[] {
  return years.map((year, index) => ({ fiscalYear: first + index, cells: year ? cellsOf(first + index, year) : {} }));
}

function cellsOf(fiscalYear: number, year: YearCosts): CostYear['cells'] {
  const cells: CostYear['cells'] = {};
  const put = (item: CostItem, measure: CostMeasure, content: Said | undefined) => {
    if (content !== undefined) cells[item] = { ...cells[item], [measure]: said(fiscalYear, content, unitOf(item)) };
  };
  put('operating_cost', 'settlement', year.settlement);
  put('operating_cost', 'budget', year.budget);
  for (const [item, content] of Object.entries(fundingOf(year))) put(item as CostItem, 'settlement', content);
  put('personnel_cost', 'settlement', year.personnel);
  put('personnel_cost', 'budget', year.personnelPlanned);
  put('staff_share', 'settlement', year.share);
  put('staff_share', 'budget', year.sharePlanned);
  return cells;
}

function fundingOf({ settlement, funding }: YearCosts): Partial<Record<CostItem, Said>> {
  if (funding === 'unreadable') return { general_revenue: 'unreadable', subsidies_and_bonds: 'unreadable' };
  if (funding || settlement === undefined) return funding ?? {};
  return { general_revenue: settlement };
}

/** Targets and results of adjacent years from the first one on; undefined: no sheet speaks of it. */
export function seriesFrom(
  first: number,
  {
    targets,
    actuals,
    ...rest
  }: { targets: (Said | undefined)[]; actuals: (Said | undefined)[] } & Partial<IndicatorSeries>,
): IndicatorSeries {
  const { name = '新規協定締結数', unit = '件', better = 'higher', cumulative = false } = rest;
  const count = Math.max(targets.length, actuals.length);
  const years: IndicatorYear[] = Array.from({ length: count }, (_, index) => {
    const fiscalYear = first + index;
    const [target, actual] = [targets[index], actuals[index]].map((content) =>
      content === undefined ? undefined : said(fiscalYear, content, unit ?? ''),
    );
    return { fiscalYear, target, actual, achieved: isAchieved(target, actual, better) };
  });
  return { key: 'example', name, kind: null, unit, note: null, better, cumulative, origins: [], years };
}
