import { statusNames } from '../i18n/ja/codes.ts';
import type { DataSet, Program } from '../model/program.ts';
import type { Figure } from '../schema/figure.ts';
import type { Sheet } from '../schema/sheet.ts';
import type { SourceDocument } from '../schema/site.ts';
import type { ColumnOf } from './table.ts';

// Columns that several tables share.

/** Something of one program. */
export interface ProgramEntry {
  data: DataSet;
  program: Program;
}

/** Something that a sheet of the program states. */
export interface SheetEntry extends ProgramEntry {
  sheet: Sheet;
  /** Id of the document that states it. */
  document: string;
}

/** A printed number. */
export interface FigureEntry extends SheetEntry {
  figure: Figure;
  unit: string | null;
}

/** The first fiscal year for which such sheets can exist; keeps 和暦 out of the column. */
const EARLIEST_YEAR = 1950;
export const year = { type: 'integer', minimum: EARLIEST_YEAR } as const;

export const programColumns: readonly ColumnOf<ProgramEntry>[] = [
  {
    key: 'municipalityCode',
    type: 'string',
    required: true,
    pattern: '[0-9]{6}',
    value: ({ data }) => data.site.municipalityCode,
  },
  { key: 'municipality', type: 'string', required: true, value: ({ data }) => data.site.municipality },
  { key: 'programId', type: 'string', required: true, value: ({ program }) => program.id },
];

/** The columns with which every long table begins. */
export const sheetColumns: readonly ColumnOf<SheetEntry>[] = [
  ...programColumns,
  { key: 'programName', type: 'string', required: true, value: ({ program }) => program.name },
  { key: 'edition', ...year, required: true, value: ({ sheet }) => sheet.edition },
];

/** The columns with which every long table ends. */
export const sourceColumns: readonly ColumnOf<SheetEntry>[] = [
  { key: 'form', type: 'string', required: true, value: (entry) => sourceOf(entry).form },
  { key: 'document', type: 'string', required: true, value: (entry) => sourceOf(entry).title },
];

export const fiscalYearColumn: ColumnOf<FigureEntry> = {
  key: 'fiscalYear',
  ...year,
  value: ({ figure }) => figure.fiscalYear,
};

export const figureColumns: readonly ColumnOf<FigureEntry>[] = [
  { key: 'value', type: 'number', value: ({ figure }) => figure.value },
  { key: 'unit', type: 'string', value: ({ unit }) => unit },
  {
    key: 'status',
    type: 'string',
    required: true,
    codes: Object.values(statusNames),
    value: ({ figure }) => statusNames[figure.status],
  },
  { key: 'printed', type: 'string', value: ({ figure }) => figure.printed },
];

/** An unknown document is a bug here: the check `known-documents` stops such data before it is exported. */
function sourceOf({ data, sheet, document }: SheetEntry): SourceDocument {
  const source = data.documents.get(document);
  if (!source) throw new Error(`${sheet.programId}/${sheet.edition}: no document "${document}" in the manifest`);
  return source;
}
