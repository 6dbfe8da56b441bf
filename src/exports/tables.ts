import { costsTable } from './costs-table.ts';
import { evaluationsTable } from './evaluations-table.ts';
import { type DataSet, hasOtherFigures } from '../model/program.ts';
import { indicatorsTable } from './indicators-table.ts';
import { otherFiguresTable } from './other-figures-table.ts';
import { programsTable } from './programs-table.ts';
import type { Table } from './table.ts';
import { textsTable } from './texts-table.ts';

/** Every table that a data set can have: /data/<name>.csv, its data package and its codebook. */
export const TABLES: readonly Table[] = [
  programsTable,
  costsTable,
  indicatorsTable,
  evaluationsTable,
  textsTable,
  otherFiguresTable,
];

/** The tables of a data set: other-figures only where a form of the city has such numbers, the others always. */
export function tablesOf(data: DataSet): Table[] {
  return TABLES.filter((table) => table !== otherFiguresTable || hasOtherFigures(data));
}
