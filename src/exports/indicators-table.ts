import { indicatorMeasureNames } from '../i18n/ja/codes.ts';
import type { DataSet, Program } from '../model/program.ts';
import type { IndicatorMeasure } from '../schema/codes.ts';
import type { Figure } from '../schema/figure.ts';
import type { Indicator, Sheet } from '../schema/sheet.ts';
import { figureColumns, fiscalYearColumn, type FigureEntry, sheetColumns, sourceColumns } from './columns.ts';
import { type ColumnOf, tableOf } from './table.ts';

export interface IndicatorEntry extends FigureEntry {
  indicator: Indicator;
  measure: IndicatorMeasure;
}

/** Every indicator figure of every sheet of a program: by シート年度, 指標番号, 目標 before 実績, 年度. */
export function indicatorEntries(data: DataSet, program: Program): IndicatorEntry[] {
  return program.sheets.flatMap((sheet) =>
    sheet.indicators
      .toSorted((a, b) => a.number - b.number)
      .flatMap((indicator) => [
        ...measureEntries({ data, program, sheet }, indicator, 'target', indicator.targets),
        ...measureEntries({ data, program, sheet }, indicator, 'actual', indicator.actuals),
      ]),
  );
}

interface Place {
  data: DataSet;
  program: Program;
  sheet: Sheet;
}

function measureEntries(
  place: Place,
  indicator: Indicator,
  measure: IndicatorMeasure,
  figures: Figure[],
): IndicatorEntry[] {
  const { unit, document } = indicator;
  return figures
    .toSorted((a, b) => a.fiscalYear - b.fiscalYear)
    .map((figure) => ({ ...place, document, indicator, measure, figure, unit }));
}

const indicatorColumns: readonly ColumnOf<IndicatorEntry>[] = [
  { key: 'indicatorNumber', type: 'integer', minimum: 1, value: ({ indicator }) => indicator.number },
  { key: 'indicatorName', type: 'string', required: true, value: ({ indicator }) => indicator.name },
  { key: 'indicatorKind', type: 'string', value: ({ indicator }) => indicator.kind },
];

const measureColumn: ColumnOf<IndicatorEntry> = {
  key: 'indicatorMeasure',
  type: 'string',
  codes: Object.values(indicatorMeasureNames),
  value: ({ measure }) => indicatorMeasureNames[measure],
};

/** indicators.csv */
export const indicatorsTable = tableOf<IndicatorEntry>({
  name: 'indicators',
  columns: [...sheetColumns, ...indicatorColumns, fiscalYearColumn, measureColumn, ...figureColumns, ...sourceColumns],
  primaryKey: ['programId', 'edition', 'indicatorNumber', 'fiscalYear', 'indicatorMeasure'],
  entries: indicatorEntries,
});
