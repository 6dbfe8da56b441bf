import { MONEY_UNITS } from '../../../schema/mapping-use.ts';
import type { SeenColumn } from './suggest-columns.ts';
import { otherFigureUse } from './suggest-costs.ts';
import { type IndicatorNumbers, indicatorUses } from './suggest-indicators.ts';
import { plainLabel } from './suggest-labels.ts';
import type { RowUses } from './suggest-rows.ts';
import type { SuggestedUse } from './suggest-use.ts';
import { guessUse } from './suggest-uses.ts';

/** What is known of a worksheet before its columns are guessed. */
export interface Table {
  rowUses: RowUses;
  numbers: IndicatorNumbers;
  moneyUnit: string | null;
  /** A program has a row for each indicator: nobody numbers them. */
  hasRowPerIndicator: boolean;
}

/** Neighbours that differ by their year only are one entry. */
export function withRuns(seen: readonly SeenColumn[]): SeenColumn[][] {
  const runs: SeenColumn[][] = [];
  for (const each of seen) {
    const last = runs.at(-1)?.at(-1);
    const goesOn =
      last && last.column === each.column - 1 && last.year !== null && each.year !== null && last.year !== each.year;
    if (goesOn && last.name === each.name && !each.isPersonal) runs.at(-1)!.push(each);
    else runs.push([each]);
  }
  return runs;
}

/** The use of every run of columns, by its first column. */
export function usesOf(seen: readonly SeenColumn[], table: Table): Map<number, SuggestedUse> {
  const { rowUses, numbers, moneyUnit } = table;
  const leads = withRuns(seen).map(([first]) => first!);
  const indicators = indicatorUses(
    leads.filter(({ column }) => !rowUses.has(column)),
    numbers,
  );
  if (table.hasRowPerIndicator) for (const use of indicators.values()) delete use['番号'];
  const taken = new Set<string>();
  const evaluationItems: string[] = [];
  return new Map(
    leads.map((lead) => {
      const known = rowUses.get(lead.column) ?? indicators.get(lead.column) ?? unitColumnUse(lead);
      const use = known ?? onlyOnce(guessUse(lead, { evaluationItems, moneyUnit }), lead, taken, moneyUnit);
      if (use.使い方 === '評価') evaluationItems.push(String(use['評価項目']));
      return [lead.column, use];
    }),
  );
}

/** A column that says 千円 in every row is the unit of the table. */
function unitColumnUse({ name, texts, distinct }: SeenColumn): SuggestedUse | undefined {
  const isUnit = distinct === 1 && texts[0]! in MONEY_UNITS && /単位$/.test(plainLabel(name));
  return isUnit ? { 使い方: '使わない', 理由: '「金額の単位」に書いた' } : undefined;
}

/** A second figure of the same cost is something else. */
function onlyOnce(use: SuggestedUse, seen: SeenColumn, taken: Set<string>, moneyUnit: string | null): SuggestedUse {
  if (use.使い方 !== '費用') return use;
  const key = `${use['費目']}${use['区分'] ?? ''}${seen.year ?? ''}`;
  if (taken.has(key)) return otherFigureUse(seen, moneyUnit);
  taken.add(key);
  return use;
}
