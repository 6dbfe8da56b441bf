import { NUMERIC_STATUSES, type CostItem, type CostMeasure, type ValueStatus } from '../../src/schema/codes.ts';
import type { Figure } from '../../src/schema/figure.ts';
import type { Cost, Indicator } from '../../src/schema/sheet.ts';
import type { Below } from './sentence-pool.ts';
import type { SourceLines } from './source-lines.ts';

/** What a program costs and does, year by year: the same in every sheet that states the year. */
export interface ProgramFigures {
  budget: (fiscalYear: number) => number;
  settlement: (fiscalYear: number) => number;
  /** The part of 決算 that is 国庫等 and その他, between 0 and 1. */
  subsidized: number;
  other: number;
  share: (fiscalYear: number) => number;
  hours: (fiscalYear: number) => number;
  indicators: { name: string; kind: string; unit: string; target: number; actual: (fiscalYear: number) => number }[];
}

/** 千円 per person and per hour of overtime, one price per year and document as in the real sheets. */
const PER_PERSON = 7000;
const PER_HOUR = 2.5;

const KINDS = ['活動結果指標', '成果指標'];
const INDICATORS =
  '利用者数 人,実施回数 回,相談件数 件,参加者数 人,整備箇所数 件,満足度 ％,申請件数 件,研修時間 時間'.split(',');

/** A wave without a random number per year, so that two sheets state the same of one year. */
function wave(base: number, seed: number): (fiscalYear: number) => number {
  return (fiscalYear) => Math.round(base * (1 + 0.25 * Math.sin(fiscalYear * 1.7 + seed)));
}

/** Amounts in 千円, from some hundreds to millions. */
export function madeFigures(below: Below): ProgramFigures {
  const base = Math.round(10 ** (2.5 + below(4000) / 1000));
  const seed = below(1000);
  const staff = 1 + below(40);
  const count = [0, 1, 1, 1, 2, 2, 3][below(7)]!;
  return {
    budget: wave(base * 1.1, seed),
    settlement: wave(base, seed + 0.2),
    subsidized: below(3) === 0 ? below(80) / 100 : 0,
    other: below(4) === 0 ? below(20) / 100 : 0,
    share: (fiscalYear) => (staff + (fiscalYear % 3)) / 10,
    hours: wave(20 + below(300), seed),
    indicators: Array.from({ length: count }, (_, index) => madeIndicator(index, seed, below)),
  };
}

function madeIndicator(index: number, seed: number, below: Below): ProgramFigures['indicators'][number] {
  const [name = '', unit = ''] = INDICATORS[(seed + index * 3) % INDICATORS.length]!.split(' ');
  const target = unit === '％' ? 80 : 10 + below(2000);
  return { name, kind: KINDS[below(2)]!, unit, target, actual: wave(target, seed + index) };
}

function figureOf(fiscalYear: number, value: number, status: ValueStatus, line: number): Figure {
  const isNumber = NUMERIC_STATUSES.includes(status);
  return { fiscalYear, value: isNumber ? value : null, status, printed: isNumber ? String(value) : '0', line };
}

interface CostRow {
  item: CostItem;
  /** Measure and status of a year after the sheet's own; what was settled before is always a reported settlement. */
  later: [CostMeasure, ValueStatus];
  value: (fiscalYear: number) => number;
}

function costRows(figures: ProgramFigures): CostRow[] {
  const { settlement, subsidized, other, share, hours } = figures;
  const subsidies = (year: number) => Math.floor(settlement(year) * subsidized);
  const others = (year: number) => Math.floor(settlement(year) * other);
  const unsettled: CostRow['later'] = ['settlement', 'not_yet'];
  const planned: CostRow['later'] = ['budget', 'planned'];
  return [
    { item: 'operating_cost', later: unsettled, value: settlement },
    {
      item: 'general_revenue',
      later: unsettled,
      value: (year) => settlement(year) - subsidies(year) - others(year),
    },
    { item: 'subsidies_and_bonds', later: unsettled, value: subsidies },
    { item: 'other_revenue', later: unsettled, value: others },
    {
      item: 'personnel_cost',
      later: planned,
      value: (year) => Math.round(PER_PERSON * share(year) + PER_HOUR * hours(year)),
    },
    { item: 'staff_share', later: planned, value: share },
    { item: 'overtime_hours', later: planned, value: hours },
  ];
}

/** The table of costs and staffing of one sheet: two years before, its own, two after. */
export function madeCosts(figures: ProgramFigures, edition: number, document: string, lines: SourceLines): Cost[] {
  const years = [-2, -1, 0, 1, 2].map((distance) => edition + distance);
  const print = (item: string, values: number[]) => lines.add(`${item} ${values.join(' ')}`);
  const budgetLine = print('予算額', years.map(figures.budget));
  const budgets = years.map((year) => ({
    item: 'operating_cost' as const,
    measure: 'budget' as const,
    document,
    ...figureOf(year, figures.budget(year), year > edition ? 'planned' : 'reported', budgetLine),
  }));
  const rows = costRows(figures).flatMap(({ item, later: [measure, status], value }) => {
    const line = print(item, years.map(value));
    return years.map((year) => ({
      item,
      measure: year > edition ? measure : ('settlement' as const),
      document,
      ...figureOf(year, value(year), year > edition ? status : 'reported', line),
    }));
  });
  return [...budgets, ...rows];
}

/** The indicators of one sheet: the sheet's year and the five before it. */
export function madeIndicators(
  figures: ProgramFigures,
  sheet: { edition: number; document: string; notes: readonly string[] },
  lines: SourceLines,
): Indicator[] {
  const years = Array.from({ length: 6 }, (_, index) => sheet.edition - 5 + index);
  return figures.indicators.map(({ name, kind, unit, target, actual }, index) => {
    const line = lines.add(`指標${index + 1} ${name}（${unit}）`);
    const targets = lines.add(years.map(() => target).join(' '));
    const actuals = lines.add(years.map(actual).join(' '));
    return {
      ...{ number: index + 1, name: `${name}${index === 0 ? '' : index + 1}`, kind, unit },
      ...{ note: sheet.notes[index] ?? null, better: 'higher', cumulative: false, document: sheet.document, line },
      targets: years.map((year) => figureOf(year, target, 'reported', targets)),
      actuals: years.map((year) => figureOf(year, actual(year), 'reported', actuals)),
    };
  });
}
