import type { ChartWords } from '../i18n/ja/charts.ts';
import { type CostColumn, fillingsOf, outline, piecesOf } from './cost-bars.ts';
import { flagOf } from './figure-flags.ts';
import type { FundingGroup } from './funding.ts';
import { layer } from './layer.ts';
import type { LegendItem } from './legend.ts';
import { fillOf } from './patterns.ts';
import { el, rounded, type SvgElement } from './svg.ts';
import type { YearColumn } from './year-columns.ts';

/** Keys of the cost chart: only what occurs in it. */
export function costLegend(columns: readonly CostColumn[], id: string, words: ChartWords): LegendItem[] {
  const fillings = fillingsOf(columns.flatMap(piecesOf));
  const items = fundingKeys(fillings, id, words);
  if (columns.some((column) => column.budget !== null)) items.push({ sign: budgetSign, words: words.legend.budget });
  return [...items, ...plannedKey(columns, words.legend.budgetOnly), ...flagKeys(columns, words)];
}

function fundingKeys(fillings: readonly (FundingGroup | 'unknown')[], id: string, words: ChartWords): LegendItem[] {
  const key = (filling: FundingGroup | 'unknown', name: string) => ({
    sign: (x: number, y: number) => fundingSign(filling, id, x, y),
    words: name,
  });
  const [only, second] = fillings;
  if (only === undefined) return [];
  if (second === undefined) return [key(only, words.legend.settlementOf(words.funding[only]))];
  return [
    { sign: null, words: words.legend.settlementBySource },
    ...fillings.map((each) => key(each, words.funding[each])),
  ];
}

function fundingSign(filling: FundingGroup | 'unknown', id: string, x: number, y: number): SvgElement | null {
  const box = boxSign(x, y);
  return filling === 'general'
    ? layer('chart-bar', [box])
    : layer(outline(filling), [box], { fill: fillOf(id, filling) });
}

function budgetSign(x: number, y: number): SvgElement | null {
  return layer('chart-budget', [el('path', { d: `M${rounded(x)} ${rounded(y - 4)}h14` })]);
}

/** The box of a legend key. */
export function boxSign(x: number, y: number): SvgElement {
  return el('rect', { x, y: y - 9, width: 13, height: 10 });
}

/** The key of the hollow bars, where there are any. */
export function plannedKey(columns: readonly YearColumn[], words: string): LegendItem[] {
  if (!columns.some((column) => column.kind === 'planned')) return [];
  return [{ sign: (x, y) => layer('chart-planned', [boxSign(x, y)]), words }];
}

/** What "?" and "*" behind a figure mean, where they occur. */
export function flagKeys(columns: readonly YearColumn[], { legend }: ChartWords): LegendItem[] {
  const flags = new Set(columns.map((column) => flagOf(column.statement)));
  return [
    ...(flags.has('?') ? [{ sign: null, words: legend.doubtful }] : []),
    ...(flags.has('*') ? [{ sign: null, words: legend.revised }] : []),
  ];
}
