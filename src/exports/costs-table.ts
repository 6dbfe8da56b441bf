import { costItemNames, costMeasureNames } from '../i18n/ja/codes.ts';
import type { DataSet, Program } from '../model/program.ts';
import { COST_ITEMS, COST_MEASURES, type CostItem, type CostMeasure, unitOf, UNITS } from '../schema/codes.ts';
import type { Cost, Sheet } from '../schema/sheet.ts';
import { figureColumns, fiscalYearColumn, type FigureEntry, sheetColumns, sourceColumns } from './columns.ts';
import { type ColumnOf, tableOf } from './table.ts';

export interface CostEntry extends FigureEntry {
  item: CostItem;
  measure: CostMeasure;
}

/** Every cost figure of every sheet of a program: by シート年度, 費目 and 区分 in the order of the contract, 年度. */
export function costEntries(data: DataSet, program: Program): CostEntry[] {
  return program.sheets.flatMap((sheet) =>
    [...sheet.costs].sort(inContractOrder).map((cost) => entryOf(data, program, sheet, cost)),
  );
}

function entryOf(data: DataSet, program: Program, sheet: Sheet, cost: Cost): CostEntry {
  const { item, measure, document } = cost;
  return { data, program, sheet, document, item, measure, figure: cost, unit: unitOf(item) };
}

const ITEM_ORDER = new Map(COST_ITEMS.map((item, index) => [item, index]));
const MEASURE_ORDER = new Map(COST_MEASURES.map((measure, index) => [measure, index]));

function inContractOrder(a: Cost, b: Cost): number {
  return (
    ITEM_ORDER.get(a.item)! - ITEM_ORDER.get(b.item)! ||
    MEASURE_ORDER.get(a.measure)! - MEASURE_ORDER.get(b.measure)! ||
    a.fiscalYear - b.fiscalYear
  );
}

const itemColumns: readonly ColumnOf<CostEntry>[] = [
  { key: 'costItem', type: 'string', codes: Object.values(costItemNames), value: ({ item }) => costItemNames[item] },
  {
    key: 'costMeasure',
    type: 'string',
    codes: Object.values(costMeasureNames),
    value: ({ measure }) => costMeasureNames[measure],
  },
];

const columns: readonly ColumnOf<CostEntry>[] = [
  ...sheetColumns,
  fiscalYearColumn,
  ...itemColumns,
  ...figureColumns,
  ...sourceColumns,
];

/** costs.csv */
export const costsTable = tableOf<CostEntry>({
  name: 'costs',
  columns: columns.map((column) =>
    column.key === 'unit' ? { ...column, required: true, codes: Object.values(UNITS) } : column,
  ),
  primaryKey: ['programId', 'edition', 'fiscalYear', 'costItem', 'costMeasure'],
  entries: costEntries,
});
