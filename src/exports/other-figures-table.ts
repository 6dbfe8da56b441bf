import { costMeasureNames } from '../i18n/ja/codes.ts';
import type { DataSet, Program } from '../model/program.ts';
import { COST_MEASURES, type CostMeasure } from '../schema/codes.ts';
import type { OtherFigure } from '../schema/sheet.ts';
import { figureColumns, fiscalYearColumn, type FigureEntry, sheetColumns, sourceColumns } from './columns.ts';
import { type ColumnOf, tableOf } from './table.ts';

export interface OtherEntry extends FigureEntry {
  label: string;
  measure: CostMeasure;
}

/** Every number of the city's own form: by シート年度, then the label in the order of the form, 区分, 年度. */
export function otherEntries(data: DataSet, program: Program): OtherEntry[] {
  return program.sheets.flatMap((sheet) => {
    const figures = sheet.otherFigures ?? [];
    const labels = [...new Set(figures.map(({ label }) => label))];
    return figures
      .toSorted((a, b) => inFormOrder(labels, a, b))
      .map((figure) => {
        const { label, unit, measure, document } = figure;
        return { data, program, sheet, document, label, measure, figure, unit };
      });
  });
}

function inFormOrder(labels: readonly string[], a: OtherFigure, b: OtherFigure): number {
  return (
    labels.indexOf(a.label) - labels.indexOf(b.label) ||
    COST_MEASURES.indexOf(a.measure) - COST_MEASURES.indexOf(b.measure) ||
    a.fiscalYear - b.fiscalYear
  );
}

const itemColumns: readonly ColumnOf<OtherEntry>[] = [
  { key: 'otherItem', type: 'string', value: ({ label }) => label },
  {
    key: 'costMeasure',
    type: 'string',
    codes: Object.values(costMeasureNames),
    value: ({ measure }) => costMeasureNames[measure],
  },
];

/**
 * other-figures.csv. Apart from costs.csv: such a number may be a part of the 事業費 (委託料), so that a sum over costs.csv
 * would count it twice, and 費目 stays a closed list.
 */
export const otherFiguresTable = tableOf<OtherEntry>({
  name: 'other-figures',
  columns: [...sheetColumns, fiscalYearColumn, ...itemColumns, ...figureColumns, ...sourceColumns],
  primaryKey: ['programId', 'edition', 'fiscalYear', 'otherItem', 'costMeasure', 'document'],
  entries: otherEntries,
});
