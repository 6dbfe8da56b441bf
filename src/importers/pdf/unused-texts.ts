import { formProblems } from './form-problems.ts';
import { isGoal, isPlan } from './form-profile.ts';
import { type Field, hasValue } from './form-field.ts';
import { cutSheets, fieldOf, formSheet } from './form-sheet.ts';
import { TITLE } from './form-labels.ts';
import { rowsOfKeptText } from './kept-text.ts';

/** Text of a page that no field of the form takes: it stays in the kept text and is told to the officer. */
export interface UnusedText {
  page: number;
  line: number;
  text: string;
}

/** The numbers of slots and pages, names of worksheets and units of tables. */
const PART_OF_FORM = /^(?:[-\s]*\d{1,3}[-\s]*(?:\/\s*\d{1,3})?|page ?\d+.*|\(?単位:.*|sheet ?\d*)$/i;

export function unusedTexts(lines: readonly string[]): UnusedText[] {
  return cutSheets(rowsOfKeptText(lines)).flatMap((rows) => {
    const sheet = formSheet(rows, formProblems(''));
    const direction = fieldOf(sheet, '方向性');
    const below = hasValue(direction) ? undefined : sheet.loose.find(({ line }) => line > direction.line);
    return sheet.loose.filter((field) => field !== below && !isKnown(field)).map(textOf);
  });
}

function isKnown(field: Field): boolean {
  if (isPlan(field) || isGoal(field)) return true;
  const text = field.cells.join('').normalize('NFKC').replace(/\s/g, '');
  return text.includes(TITLE) || PART_OF_FORM.test(text) || /^(?:平成|令和)(?:元|\d{1,2})年度$/.test(text);
}

function textOf({ page, line, cells }: Field): UnusedText {
  return { page, line, text: cells.filter((cell) => cell !== '').join(' ') };
}
