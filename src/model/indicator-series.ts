import type { Figure } from '../schema/figure.ts';
import type { Indicator, Sheet } from '../schema/sheet.ts';
import type { Program } from './program.ts';
import { placeOf, type SourcePlace } from './source-place.ts';
import { latestStatement, type Statement, statementOf } from './statement.ts';

/** One year of an indicator. */
export interface IndicatorYear {
  fiscalYear: number;
  target: Statement | undefined;
  actual: Statement | undefined;
  /** Was the target reached? null where target or result is not known, or doubtful. */
  achieved: boolean | null;
}

/** One indicator of a program, joined over the editions that carry it under the same name. */
export interface IndicatorSeries {
  /** Unique inside the program; usable as an HTML id. */
  key: string;
  name: string;
  kind: string | null;
  unit: string | null;
  note: string | null;
  better: 'higher' | 'lower';
  cumulative: boolean;
  /** The sheets that carry it, oldest first, with its number there. */
  origins: (SourcePlace & { edition: number; number: number })[];
  /** Without gaps from the first to the last year that any sheet speaks of. */
  years: IndicatorYear[];
}

interface Carried {
  sheet: Sheet;
  indicator: Indicator;
}

/** All indicators of a program: those of the newest sheet first, then the ones that only older sheets carry. */
export function indicatorSeries(program: Program): IndicatorSeries[] {
  const carried = [...program.sheets]
    .reverse()
    .flatMap((sheet) => sheet.indicators.map((indicator) => ({ sheet, indicator })));
  const groups = Map.groupBy(carried, (each) => identityOf(each));
  return [...groups.values()].map(seriesOf);
}

/**
 * Same name means same indicator over the editions. Two of the same name on one sheet are two plan periods
 * (R2 sheet 092): those are told apart by their number and never joined.
 */
function identityOf({ sheet, indicator }: Carried): string {
  const name = plainName(indicator.name);
  const twins = sheet.indicators.filter((each) => plainName(each.name) === name).length;
  return twins > 1 ? `${name} ${indicator.number}` : name;
}

function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '');
}

function seriesOf(group: Carried[]): IndicatorSeries {
  const newest = group[0]!;
  const { name, kind, unit, note, better, cumulative, number } = newest.indicator;
  return {
    key: `indicator-${newest.sheet.edition}-${number}`,
    name,
    kind,
    unit,
    note,
    better,
    cumulative,
    origins: group.map(originOf).reverse(),
    years: yearsOf(group, better),
  };
}

function originOf({ sheet, indicator }: Carried): IndicatorSeries['origins'][number] {
  return { edition: sheet.edition, number: indicator.number, ...placeOf(indicator, sheet.programId) };
}

function yearsOf(group: Carried[], better: Indicator['better']): IndicatorYear[] {
  const targets = group.flatMap((each) => each.indicator.targets.map((figure) => stated(figure, each)));
  const actuals = group.flatMap((each) => each.indicator.actuals.map((figure) => stated(figure, each)));
  const all = [...targets, ...actuals].map((each) => each.fiscalYear);
  if (all.length === 0) return [];
  const first = Math.min(...all);
  return Array.from({ length: Math.max(...all) - first + 1 }, (_, index) => {
    const fiscalYear = first + index;
    const target = latestStatement(targets.filter((each) => each.fiscalYear === fiscalYear));
    const actual = latestStatement(actuals.filter((each) => each.fiscalYear === fiscalYear));
    return { fiscalYear, target, actual, achieved: isAchieved(target, actual, better) };
  });
}

function stated(figure: Figure, { sheet, indicator }: Carried): Statement {
  return statementOf(figure, sheet, { document: indicator.document, unit: indicator.unit ?? '' });
}

/** Reaching the target exactly counts. A doubtful (要確認) figure decides nothing. */
export function isAchieved(
  target: Statement | undefined,
  actual: Statement | undefined,
  better: Indicator['better'],
): boolean | null {
  if (target?.value == null || actual?.value == null) return null;
  if (target.status === 'suspect' || actual.status === 'suspect') return null;
  return better === 'lower' ? actual.value <= target.value : actual.value >= target.value;
}

/** The last year with a result that has a value and is not doubtful. */
export function latestActual(series: IndicatorSeries): IndicatorYear | undefined {
  return series.years.findLast((year) => year.actual?.value != null && year.actual.status !== 'suspect');
}

/** True where another indicator of the program has the same name: two plan periods. */
export function hasTwin(series: IndicatorSeries, all: readonly IndicatorSeries[]): boolean {
  return all.some((each) => each !== series && plainName(each.name) === plainName(series.name));
}
