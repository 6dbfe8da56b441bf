import { costItemNames, costMeasureNames, indicatorMeasureNames } from '../i18n/ja/codes.ts';
import { classificationNames } from '../i18n/ja/exports.ts';
import type { DataSet, Program } from '../model/program.ts';
import { figureColumns, fiscalYearColumn, type FigureEntry, sheetColumns, sourceColumns } from './columns.ts';
import { costEntries } from './costs-table.ts';
import { indicatorEntries } from './indicators-table.ts';
import { otherEntries } from './other-figures-table.ts';
import { type ColumnOf, tableOf } from './table.ts';

interface ProgramFigure extends FigureEntry {
  classification: string;
  item: string;
  measure: string;
}

/** Costs first, then indicators, then the other numbers, each in the order of its own table. */
function programFigures(data: DataSet, program: Program): ProgramFigure[] {
  const costs = costEntries(data, program).map((entry) => ({
    ...entry,
    classification: classificationNames.cost,
    item: costItemNames[entry.item],
    measure: costMeasureNames[entry.measure],
  }));
  const indicators = indicatorEntries(data, program).map((entry) => ({
    ...entry,
    classification: classificationNames.indicator,
    item: entry.indicator.name,
    measure: indicatorMeasureNames[entry.measure],
  }));
  const others = otherEntries(data, program).map((entry) => ({
    ...entry,
    classification: classificationNames.other,
    item: entry.label,
    measure: costMeasureNames[entry.measure],
  }));
  return [...costs, ...indicators, ...others];
}

const measures = [...Object.values(costMeasureNames), ...Object.values(indicatorMeasureNames)];

const itemColumns: readonly ColumnOf<ProgramFigure>[] = [
  {
    key: 'classification',
    type: 'string',
    required: true,
    codes: Object.values(classificationNames),
    value: ({ classification }) => classification,
  },
  { key: 'figureItem', type: 'string', required: true, value: ({ item }) => item },
  { key: 'anyMeasure', type: 'string', required: true, codes: measures, value: ({ measure }) => measure },
];

/**
 * /programs/<事業ID>.csv. It has no key: two indicators of one sheet can have the same name (two plan periods),
 * and 指標番号 stands in indicators.csv only.
 */
export const programTable = tableOf<ProgramFigure>({
  name: 'program',
  columns: [
    ...sheetColumns,
    ...itemColumns,
    { ...fiscalYearColumn, required: true },
    ...figureColumns,
    ...sourceColumns,
  ],
  primaryKey: [],
  entries: programFigures,
});
