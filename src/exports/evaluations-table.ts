import { evaluationName } from '../model/evaluations.ts';
import type { DataSet, Program } from '../model/program.ts';
import type { Evaluation } from '../schema/sheet.ts';
import { type SheetEntry, sheetColumns, sourceColumns } from './columns.ts';
import { type ColumnOf, tableOf } from './table.ts';

interface EvaluationEntry extends SheetEntry {
  evaluation: Evaluation;
}

function evaluationEntries(data: DataSet, program: Program): EvaluationEntry[] {
  return program.sheets.flatMap((sheet) =>
    sheet.evaluations.map((evaluation) => ({ data, program, sheet, document: evaluation.document, evaluation })),
  );
}

const evaluationColumns: readonly ColumnOf<EvaluationEntry>[] = [
  { key: 'evaluationItem', type: 'string', value: ({ sheet, evaluation }) => evaluationName(sheet, evaluation) },
  { key: 'grade', type: 'string', value: ({ evaluation }) => evaluation.grade },
  { key: 'explanation', type: 'string', value: ({ evaluation }) => evaluation.explanation },
];

/** evaluations.csv, in the order of the sheets. */
export const evaluationsTable = tableOf<EvaluationEntry>({
  name: 'evaluations',
  columns: [...sheetColumns, ...evaluationColumns, ...sourceColumns],
  primaryKey: ['programId', 'edition', 'evaluationItem', 'document'],
  entries: evaluationEntries,
});
