import { costItemNames, costMeasureNames, statusNames } from '../i18n/ja/codes.ts';
import { type Cell, csv } from '../model/csv.ts';
import type { Program } from '../model/program.ts';
import type { ComparedCell, ComparedRow } from './compare-years.ts';

/** A program as its published JSON tells of it: /programs/<事業ID>.json. */
export interface PublishedProgram {
  municipality: { code: string; name: string };
  program: Program;
  documents: { id: string; title: string; form: string | null }[];
}

/** The columns of costs.csv, so that rows of both files can be put together. */
export const CSV_COLUMNS = [
  '全国地方公共団体コード',
  '団体名',
  '事業ID',
  '事務事業名',
  'シート年度',
  '年度',
  '費目',
  '区分',
  '指標値',
  '単位',
  '値の状態',
  '原文表記',
  '様式',
  '出典文書',
] as const;

/** The figures of the tables, one a line, as costs.csv has them. A cell that no sheet states has no line. */
export function comparisonCsv(
  programs: readonly PublishedProgram[],
  tables: readonly (readonly ComparedRow[])[],
): string {
  const records = programs.flatMap((program, column) =>
    tables.flatMap((rows) =>
      rows.flatMap(({ cells }) => {
        const cell = cells[column];
        return cell && typeof cell !== 'string' ? [recordOf(program, cell)] : [];
      }),
    ),
  );
  return csv(CSV_COLUMNS, records);
}

function recordOf(
  { municipality, program, documents }: PublishedProgram,
  { item, measure, statement }: ComparedCell,
): Cell[] {
  const { edition, fiscalYear, value, unit, status, printed } = statement;
  const document = documents.find((each) => each.id === statement.document);
  return [
    municipality.code,
    municipality.name,
    program.id,
    program.name,
    edition,
    fiscalYear,
    costItemNames[item],
    costMeasureNames[measure],
    value,
    unit,
    statusNames[status],
    printed,
    document?.form ?? null,
    document?.title ?? null,
  ];
}
