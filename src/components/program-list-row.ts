import type { Facet } from '../model/facet-rules.ts';
import { type FacetGroup, valuesOf } from '../model/facets.ts';
import type { ProgramRow } from '../model/program-rows.ts';
import type { RowData } from './program-list-state.ts';

/** What the list sorts and filters by, as data attributes of a row: program-list.ts reads them back. */
export function rowAttributes(row: ProgramRow, groups: readonly FacetGroup[]): Record<`data-${string}`, string> {
  const data = rowData(row, groups);
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [`data-${name}`, value]));
}

export function rowData(row: ProgramRow, groups: readonly FacetGroup[]): RowData {
  const { program, department, direction, settlement, targets } = row;
  const labels = (facet: Facet) =>
    groups
      .filter((group) => group.facet === facet)
      .flatMap((group) => valuesOf(group, program).map(({ label }) => label));
  return {
    id: program.id,
    name: program.name,
    department,
    direction: direction ?? '',
    sdgs: labels('sdgs').join(' '),
    category: labels('category').join(' '),
    settlement: settlement ? String(settlement.value) : '',
    targets: targets ? String(targets.achieved / targets.all) : '',
  };
}
