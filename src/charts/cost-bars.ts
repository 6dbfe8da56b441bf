import { costCell, type CostYear } from '../model/cost-years.ts';
import { type BarLabel, bars, type Span } from './bars.ts';
import { flagOf } from './figure-flags.ts';
import { FUNDING_GROUPS, type FundingGroup, fundingOf, type FundingPart } from './funding.ts';
import { layer } from './layer.ts';
import type { MoneyScale } from './money-scale.ts';
import { type Filling, fillOf } from './patterns.ts';
import type { Plot } from './plot.ts';
import type { SvgElement } from './svg.ts';
import type { YearColumn } from './year-columns.ts';

/** One year of 事業費, ready to draw. Amounts in 千円. */
export interface CostColumn extends YearColumn {
  /** By funding source; null where that is not known. */
  funding: FundingPart[] | null;
  /** 予算 of a year that has a 決算 too. */
  budget: number | null;
}

/** Adds funding and budget to a column. */
export function costColumn(column: YearColumn, year: CostYear): CostColumn {
  const budget = costCell(year, 'operating_cost', 'budget')?.value ?? null;
  return { ...column, funding: fundingOf(year), budget: column.kind === 'actual' ? budget : null };
}

/** Pieces of one bar, stacked away from zero: negative parts downwards. */
export interface Piece extends Span {
  filling: FundingGroup | 'unknown';
}

/** The pieces of a bar. A bar of unknown funding is one piece; a real zero has none. */
export function piecesOf({ kind, fiscalYear, value, funding }: CostColumn): Piece[] {
  if (kind !== 'actual' || value === null) return [];
  if (funding === null) return value === 0 ? [] : [{ fiscalYear, filling: 'unknown', from: 0, to: value }];
  const ends = { up: 0, down: 0 };
  return funding.map((part) => {
    const side = part.value < 0 ? 'down' : 'up';
    const from = ends[side];
    ends[side] += part.value;
    return { fiscalYear, filling: part.group, from, to: ends[side] };
  });
}

/** Fillings in the order of the stack, as far as they occur. */
export function fillingsOf(pieces: readonly Piece[]): (FundingGroup | 'unknown')[] {
  return [...FUNDING_GROUPS, 'unknown' as const].filter((filling) => pieces.some((piece) => piece.filling === filling));
}

/** All pieces of one filling. */
export function pieceLayer(
  pieces: readonly Piece[],
  filling: FundingGroup | 'unknown',
  plot: Plot,
  id: string,
): SvgElement | null {
  const marks = bars(
    pieces.filter((piece) => piece.filling === filling),
    plot,
  );
  if (filling === 'general') return layer('chart-bar', marks);
  return layer(outline(filling), marks, { fill: fillOf(id, filling) });
}

/** The outline of a pattern: grey where the source is not known. */
export function outline(filling: Filling): 'chart-part' | 'chart-part-unknown' {
  return filling === 'unknown' ? 'chart-part-unknown' : 'chart-part';
}

/** The figure of each bar. */
export function costLabels(columns: readonly CostColumn[], money: MoneyScale): BarLabel[] {
  return columns.flatMap((column) =>
    column.value === null
      ? []
      : [
          {
            column,
            text: money.label(column.value) + flagOf(column.statement),
            end: endOf(column),
            tick: column.budget,
          },
        ],
  );
}

/** Where the figure stands: the far end of the stack. */
function endOf(column: CostColumn): number {
  const ends = piecesOf(column).map((piece) => piece.to);
  if (ends.length === 0) return column.value ?? 0;
  return (column.value ?? 0) < 0 ? Math.min(...ends) : Math.max(...ends);
}
