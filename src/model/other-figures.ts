import { COST_MEASURES, type CostMeasure } from '../schema/codes.ts';
import type { OtherFigure, Sheet } from '../schema/sheet.ts';
import type { Program } from './program.ts';
import { latestStatement, type Statement, statementOf } from './statement.ts';

/** A number of the city's own form, joined over the editions that carry it under the same name, unit and 区分. */
export interface OtherFigureSeries {
  /** Unique inside the program; usable as an HTML id. */
  key: string;
  /** As the newest sheet prints it. */
  label: string;
  unit: string;
  measure: CostMeasure;
  /** By fiscal year; years of which no sheet speaks are left out. */
  years: Statement[];
}

interface Carried {
  sheet: Sheet;
  figure: OtherFigure;
}

/** The city's own numbers of a program, in the order of the newest sheet; those of older sheets only come after. */
export function otherFigureSeries({ sheets }: Pick<Program, 'sheets'>): OtherFigureSeries[] {
  const carried = [...sheets].reverse().flatMap((sheet) => otherFiguresOf(sheet).map((figure) => ({ sheet, figure })));
  const groups = Map.groupBy(carried, ({ figure }) => `${plainName(figure.label)}\n${figure.unit}\n${figure.measure}`);
  return [...groups.values()].map((group, index) => seriesOf(group, `other-${index + 1}`));
}

/** In the order of the form, of one label 予算 before 決算. */
function otherFiguresOf({ otherFigures = [] }: Sheet): OtherFigure[] {
  const labels = [...new Set(otherFigures.map(({ label }) => label))];
  return otherFigures.toSorted(
    (a, b) =>
      labels.indexOf(a.label) - labels.indexOf(b.label) ||
      COST_MEASURES.indexOf(a.measure) - COST_MEASURES.indexOf(b.measure),
  );
}

function plainName(label: string): string {
  return label.normalize('NFKC').replace(/\s+/g, '');
}

function seriesOf(group: Carried[], key: string): OtherFigureSeries {
  const { label, unit, measure } = group[0]!.figure;
  const statements = group.map(({ sheet, figure }) => statementOf(figure, sheet, figure));
  const byYear = Map.groupBy(statements, ({ fiscalYear }) => fiscalYear);
  const years = [...byYear.keys()].sort((a, b) => a - b).map((year) => latestStatement(byYear.get(year)!)!);
  return { key, label, unit, measure, years };
}

/** The years of which any of the series speaks, in order. */
export function yearsOfSeries(all: readonly OtherFigureSeries[]): number[] {
  return [...new Set(all.flatMap(({ years }) => years.map(({ fiscalYear }) => fiscalYear)))].sort((a, b) => a - b);
}
