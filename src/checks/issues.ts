import { checkWords, type Rule, ruleWords } from '../i18n/ja/checks.ts';
import type { Issue, Severity } from '../model/issue.ts';
import { type DataSet, sheetFile } from '../model/program.ts';
import type { Figure } from '../schema/figure.ts';
import type { Sheet } from '../schema/sheet.ts';

type Finding = Pick<Issue, 'file' | 'place' | 'found' | 'expected'> & { remedy?: string };

/** An issue of a rule with the rule's own advice, unless the finding has a better one. */
export function issueOf(rule: Rule, severity: Severity, finding: Finding): Issue {
  const { file, place, found, expected, remedy = ruleWords[rule].remedy } = finding;
  return { severity, rule, file, place, found, expected, remedy };
}

/** A sheet with its path for messages. */
export interface PlacedSheet {
  sheet: Sheet;
  file: string;
  /**
   * Its figures stand in the cells of a city's own spreadsheet. Nothing there was misread, and its sums follow the city's own
   * rules: what does not fit is for a person to look at (warning). A form read from its text has its rules (error).
   */
  isTable: boolean;
  /** 様式, by which the sheets of one table over the years are known. */
  form: string;
}

const placed = new WeakMap<DataSet, PlacedSheet[]>();

/** Every sheet of the data. Nearly every rule asks for them. */
export function sheetsOf(data: DataSet): readonly PlacedSheet[] {
  const sheets = placed.get(data) ?? placedSheets(data);
  placed.set(data, sheets);
  return sheets;
}

function placedSheets(data: DataSet): PlacedSheet[] {
  return data.programs.flatMap((program) =>
    program.sheets.map((sheet) => ({
      sheet,
      file: sheetFile(sheet),
      isTable: isTable(data, sheet),
      form: data.documents.get(sheet.sources[0]!.document)?.form ?? '',
    })),
  );
}

/** Whether a sheet comes from spreadsheets only. */
export function isTable({ documents }: DataSet, { sources }: Sheet): boolean {
  return sources.every(({ document }) => documents.get(document)?.kind === 'cells');
}

/** The cells with this label in the spreadsheets of one form, in words; null for a form read from its text. */
export function tableOf({ isTable, form }: PlacedSheet, label: string): string | null {
  return isTable ? checkWords.tableCells(form, label) : null;
}

/** How grave it is that a figure or word of this sheet breaks a rule. */
export function severityIn({ isTable }: PlacedSheet): Severity {
  return isTable ? 'warning' : 'error';
}

/** The number of a cell, if one can reckon with it: null where there is none, and where it is doubtful (要確認). */
export function reckonable(figure: Pick<Figure, 'value' | 'status'> | undefined): number | null {
  return figure === undefined || figure.status === 'suspect' ? null : figure.value;
}
