import {
  codebookWords,
  type CodeListName,
  columnOrigins,
  columnUnits,
  type ListColumnKey,
  originNames,
  wordsOfColumn,
} from '../i18n/ja/code-lists.ts';
import type { ColumnKey } from '../i18n/ja/exports.ts';
import type { DescribedColumn, PlainTable, TableDescription } from './plain-table.ts';
import { programTable } from './program-table.ts';
import type { Cell } from '../model/csv.ts';
import type { ColumnPromise } from './table.ts';

/** The list that has every value of a column. */
const LIST_OF: Partial<Record<string, CodeListName>> = {
  status: 'value-statuses',
  settlementStatus: 'value-statuses',
  costItem: 'cost-items',
  costMeasure: 'measures',
  indicatorMeasure: 'measures',
  anyMeasure: 'measures',
  classification: 'measures',
  form: 'forms',
  document: 'forms',
  evaluationItem: 'evaluation-items',
  grade: 'grades',
  indicatorKind: 'indicator-kinds',
  bureau: 'departments',
  section: 'departments',
};

const COLUMNS: [ListColumnKey, ColumnPromise][] = [
  ['table', { type: 'string', required: true }],
  ['place', { type: 'integer', required: true, minimum: 1 }],
  ['physicalName', { type: 'string', required: true }],
  ['logicalName', { type: 'string', required: true }],
  ['type', { type: 'string', required: true, codes: Object.values(codebookWords.types) }],
  ['measuredIn', { type: 'string' }],
  ['blank', { type: 'string', required: true, codes: [codebookWords.yes, codebookWords.no] }],
  ['codeList', { type: 'string' }],
  ['definition', { type: 'string', required: true }],
  ['origin', { type: 'string', required: true, codes: Object.values(originNames) }],
];

/** data/codebook.csv: one row per column of `tables`, of the table of one program, and of the codebook itself. */
export function codebook(tables: readonly TableDescription[]): PlainTable {
  const columns = COLUMNS.map(([key, promise]) => ({ key, ...wordsOfColumn(key), ...promise }));
  const described = [
    ...tables.map((table) => ({ file: `${table.name}.csv`, columns: table.columns })),
    { file: codebookWords.programFile, columns: programTable.columns },
    { file: 'codebook.csv', columns },
  ];
  return {
    name: 'codebook',
    title: codebookWords.title,
    description: codebookWords.description,
    columns,
    primaryKey: [wordsOfColumn('table').name, wordsOfColumn('place').name],
    rows: described.flatMap((table) => table.columns.map((column, place) => [table.file, place + 1, ...facts(column)])),
  };
}

function facts(column: DescribedColumn): Cell[] {
  const { key, name, type, unit, required, codeList, description, origin } = codebookColumn(column);
  const blank = required ? codebookWords.no : codebookWords.yes;
  return [key, name, codebookWords.types[type], unit, blank, codeList, description, origin];
}

/** What the codebook says of a column. `codeList` is the path below /data/ of the list that has all its values. */
export function codebookColumn({ key, name, type, unit, required, codes, description }: DescribedColumn) {
  // Keys of tables and lists are all the keys there are; a column without words does not compile.
  const known = key as ColumnKey | ListColumnKey;
  const list = LIST_OF[key];
  return {
    key,
    name,
    type,
    unit: type === 'string' ? null : (unit ?? columnUnits[known] ?? null),
    required: required ?? false,
    codes: codes ?? null,
    codeList: list ? `codes/${list}.csv` : null,
    description,
    origin: originNames[columnOrigins[known]],
  };
}
