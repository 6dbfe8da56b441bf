import { costsTable } from './costs-table.ts';
import { evaluationsTable } from './evaluations-table.ts';
import { indicatorsTable } from './indicators-table.ts';
import { programsTable } from './programs-table.ts';
import type { Table } from './table.ts';
import { textsTable } from './texts-table.ts';

/** The whole data set: /data/<name>.csv, its data package and its codebook. */
export const TABLES: readonly Table[] = [programsTable, costsTable, indicatorsTable, evaluationsTable, textsTable];
