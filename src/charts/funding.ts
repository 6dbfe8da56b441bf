import { costCell, type CostYear } from '../model/cost-years.ts';
import { FUNDING_ITEMS, type FundingItem } from '../schema/codes.ts';

/** Drawn apart. The H29 form prints three lines where later forms print one (国県支出金・地方債): one group over all forms. */
export const FUNDING_GROUPS = ['general', 'subsidies', 'other'] as const;
export type FundingGroup = (typeof FUNDING_GROUPS)[number];

const GROUP_OF: Record<FundingItem, FundingGroup> = {
  general_revenue: 'general',
  national_subsidy: 'subsidies',
  prefectural_subsidy: 'subsidies',
  local_bonds: 'subsidies',
  subsidies_and_bonds: 'subsidies',
  other_revenue: 'other',
};

export interface FundingPart {
  group: FundingGroup;
  /** 千円 */
  value: number;
}

/**
 * Where the 決算 of a year came from; zero parts are left out. null where it is not known: the parts that the same
 * sheet states do not add up to the 決算 (to within 1 千円, the rounding of the forms). A lost part beside parts that
 * do add up leaves nothing unknown: H29 sheet 2, whose row その他特財 the text lost.
 */
export function fundingOf(year: CostYear): FundingPart[] | null {
  const settlement = costCell(year, 'operating_cost', 'settlement');
  if (settlement?.value == null) return null;
  const cells = FUNDING_ITEMS.flatMap((item) => {
    const cell = costCell(year, item, 'settlement');
    return cell?.edition === settlement.edition ? [{ group: GROUP_OF[item], cell }] : [];
  });
  const sum = cells.reduce((all, { cell }) => all + (cell.value ?? 0), 0);
  if (cells.every(({ cell }) => cell.value === null) || Math.abs(sum - settlement.value) > 1) return null;
  return FUNDING_GROUPS.map((group) => ({ group, value: groupSum(cells, group) })).filter((part) => part.value !== 0);
}

function groupSum(
  cells: readonly { group: FundingGroup; cell: { value: number | null } }[],
  group: FundingGroup,
): number {
  return cells.filter((each) => each.group === group).reduce((sum, each) => sum + (each.cell.value ?? 0), 0);
}
