import type { Figure } from '../schema/figure.ts';
import { placeOf, type SourcePlace } from './source-place.ts';

/** A figure, the sheet that states it and the place where it stands. */
export interface Statement extends SourcePlace {
  /** The year that the figure is about. */
  fiscalYear: number;
  /** シート年度: the year of the sheet that states it. */
  edition: number;
  value: number | null;
  status: Figure['status'];
  /** 原文表記 */
  printed: string | null;
  unit: string;
  /** What older sheets stated of the same cell, newest first. */
  earlier: Statement[];
}

/** What a sheet states in one cell. */
export function statementOf(
  figure: Figure,
  { edition, programId }: { edition: number; programId: string },
  { document, unit }: { document: string; unit: string },
): Statement {
  const { fiscalYear, value, status, printed } = figure;
  const place = placeOf({ ...figure, document }, programId);
  return { fiscalYear, value, status, printed, ...place, edition, unit, earlier: [] };
}

/**
 * What several sheets state of one cell, as one statement: the newest sheet that has a value speaks,
 * else the newest sheet with its reason. The others stay in `earlier`.
 */
export function latestStatement(statements: readonly Statement[]): Statement | undefined {
  const newestFirst = [...statements].sort((a, b) => b.edition - a.edition);
  const speaker = newestFirst.find((each) => each.value !== null) ?? newestFirst[0];
  return speaker && { ...speaker, earlier: newestFirst.filter((each) => each !== speaker) };
}

/** True where an older sheet stated another number for the same cell. */
export function isRevised(statement: Statement): boolean {
  return statement.earlier.some((each) => each.value !== null && each.value !== statement.value);
}

/** The sum, or null where a part is missing: a sum with a missing part is missing. */
export function sumOf(statements: readonly (Statement | undefined)[]): number | null {
  const values = statements.map((statement) => statement?.value ?? null);
  return values.every((value) => value !== null) ? amountSum(values) : null;
}

/** Amounts in 千円 together, exact to the yen: 0.1 and 0.2 are 0.3, whatever a computer says. */
export function amountSum(amounts: readonly number[]): number {
  return Math.round(amounts.reduce((sum, amount) => sum + amount, 0) * 1000) / 1000;
}
