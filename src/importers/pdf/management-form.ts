import type { DraftSheet, Form, SourceText } from '../form.ts';
import { readCosts } from './form-figures.ts';
import { readIndicators } from './form-indicators.ts';
import { TITLE } from './form-labels.ts';
import { formProblems, type FormProblems } from './form-problems.ts';
import { readBasicInformation } from './form-profile.ts';
import { cutSheets, formSheet } from './form-sheet.ts';
import { readEvaluations, readTexts } from './form-texts.ts';
import { isKeptText, type KeptRow, rowsOfKeptText } from './kept-text.ts';

/**
 * 事務事業マネジメントシート from the kept text of a PDF: the R2 and the R6 form print the same labels, and here they are read
 * by their places. Amounts are 千円. Throws a SourceError that lists all that is wrong.
 */
export const pdfManagementSheets: readonly Form[] = ['R2マネジメントシート', 'R6マネジメントシート'].map((name) => ({
  name,
  recognises: (text: string) => isKeptText(text) && isOfForm(name, editionOfKeptText(text.split('\n'))),
  read: ({ document, lines }: SourceText) => readKeptText(document.id, lines),
}));

/** 様式 of a sheet of that year. The labels do not tell the two apart. */
export function formOfEdition(edition: number): string {
  return edition >= 2024 ? 'R6マネジメントシート' : 'R2マネジメントシート';
}

/** A text whose year is unreadable is told so by either. */
function isOfForm(name: string, edition: number | null): boolean {
  return edition === null || formOfEdition(edition) === name;
}

/** The sheets of the kept text of a document. Throws a SourceError that lists all that is wrong. */
export function readKeptText(document: string, lines: readonly string[]): DraftSheet[] {
  const problems = formProblems(document);
  const rows = rowsOfKeptText(lines);
  const sheets = cutSheets(rows);
  if (sheets.length === 0)
    problems.add(
      rows[0] ?? { line: 1, page: 1 },
      '表題',
      rows[0]?.cells.join(' ') ?? '',
      `「${TITLE}」の表題がある`,
      '',
    );
  const drafts = sheets.map((sheet, n) => draftOf(sheet, n + 1, document, problems));
  checkYears(drafts, sheets, problems);
  problems.throwAll();
  return drafts;
}

/** シート年度 of the first sheet of a kept text; null where it does not say. */
export function editionOfKeptText(lines: readonly string[]): number | null {
  const [first] = cutSheets(rowsOfKeptText(lines));
  const edition = first && formSheet(first, formProblems('')).edition;
  return edition === undefined || Number.isNaN(edition) ? null : edition;
}

/** A document is of one year: the manifest has one シート年度 for it. */
function checkYears(drafts: readonly DraftSheet[], sheets: readonly KeptRow[][], problems: FormProblems): void {
  const other = drafts.findIndex(({ edition }) => edition !== drafts[0]!.edition);
  if (other < 0 || drafts.some(({ edition }) => Number.isNaN(edition))) return;
  const expected = `どのシートも最初のシートと同じ ${drafts[0]!.edition} 年度`;
  problems.add(sheets[other]![0]!, '表題', String(drafts[other]!.edition), expected, '年度ごとにPDFを分けてください。');
}

function draftOf(rows: readonly KeptRow[], number: number, document: string, problems: FormProblems): DraftSheet {
  const sheet = formSheet(rows, problems);
  const reader = { document, sheet, problems };
  const { name, printedNumber, department, profile } = readBasicInformation(reader);
  return {
    edition: sheet.edition,
    name,
    printedNumber,
    sources: [{ document, sheet: number, lines: [sheet.first.line, sheet.last.line] }],
    department,
    profile,
    costs: readCosts(reader),
    totals: [],
    indicators: readIndicators(reader),
    evaluations: readEvaluations(reader),
    texts: readTexts(reader),
    lost: [],
  };
}
