import { fiscalYearName } from '../i18n/eras.ts';
import { indicatorNoteLabel, yearlyLabel } from '../i18n/ja/exports.ts';
import type { DataSet, Program } from '../model/program.ts';
import type { Narrative, Sheet } from '../schema/sheet.ts';
import { type SheetEntry, sheetColumns, sourceColumns } from './columns.ts';
import { type ColumnOf, tableOf } from './table.ts';

interface TextEntry extends SheetEntry {
  label: string;
  body: string;
}

/** The narratives of every sheet in its order, then the 指標の概要 of its indicators. */
function textEntries(data: DataSet, program: Program): TextEntry[] {
  return program.sheets.flatMap((sheet) =>
    [...narratives(sheet), ...indicatorNotes(sheet)].map((text) => ({ data, program, sheet, ...text })),
  );
}

type LabelledText = Pick<TextEntry, 'label' | 'body' | 'document'>;

function narratives(sheet: Sheet): LabelledText[] {
  return sheet.texts.map((text) => ({ label: textLabel(text), body: text.body, document: text.document }));
}

/** 項目 as printed, with the year of its column where the form has a column per year. */
function textLabel({ label, fiscalYear }: Narrative): string {
  return fiscalYear === null ? label : yearlyLabel(label, fiscalYearName(fiscalYear));
}

function indicatorNotes(sheet: Sheet): LabelledText[] {
  return sheet.indicators.flatMap(({ number, name, note, document }) =>
    note === null ? [] : [{ label: indicatorNoteLabel(number, name), body: note, document }],
  );
}

const textColumns: readonly ColumnOf<TextEntry>[] = [
  { key: 'textItem', type: 'string', value: ({ label }) => label },
  { key: 'body', type: 'string', required: true, value: ({ body }) => body },
];

/** texts.csv, and the file of one program. */
export const textsTable = tableOf<TextEntry>({
  name: 'texts',
  columns: [...sheetColumns, ...textColumns, ...sourceColumns],
  primaryKey: ['programId', 'edition', 'textItem', 'document'],
  entries: textEntries,
});
