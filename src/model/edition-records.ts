import type { Evaluation, Narrative, Sheet } from '../schema/sheet.ts';
import { type NarrativeGroup, narrativeGroups } from './narratives.ts';
import type { Program } from './program.ts';

/**
 * Where the words of a sheet are read: on the page of the program, there behind a line to open, or on the page of its
 * older sheets, because the page of a program is light (30 KB).
 */
export type RecordPlace = 'open' | 'folded' | 'apart';

/** What one sheet says in words, except what the page shows elsewhere. */
export interface EditionRecord {
  sheet: Sheet;
  place: RecordPlace;
  groups: NarrativeGroup[];
  evaluations: Evaluation[];
}

/** What stands further up on the page of a program. */
export interface ShownWords {
  texts: readonly (Narrative | undefined)[];
  evaluated: Sheet | undefined;
}

/** Sheets that are read at once. */
const OPEN_SHEETS = 3;
/**
 * Letters of older sheets for which the page of a program has room, and what each of its figures takes of it: measured on
 * pages of 30 KB, compressed and with their stylesheet.
 */
const ROOM = 10_000;
const LETTERS_PER_FIGURE = 25;

/** The sheets with words left to show, newest first. */
export function editionRecords(program: Program, shown: ShownWords): EditionRecord[] {
  return recordPlaces(program)
    .map(({ sheet, place }) => ({
      sheet,
      place,
      groups: narrativeGroups(sheet).filter(({ main }) => !shown.texts.includes(main)),
      evaluations: sheet === shown.evaluated ? [] : sheet.evaluations,
    }))
    .filter(({ sheet, groups, evaluations }) => groups.length + evaluations.length + sheet.lost.length > 0);
}

/** Older sheets without a word: links to them still find their place. */
export function wordlessSheets({ sheets, latest }: Program, records: readonly EditionRecord[]): Sheet[] {
  return sheets.filter((sheet) => sheet !== latest && records.every((record) => record.sheet !== sheet)).reverse();
}

function recordPlaces({ sheets, latest }: Program): { sheet: Sheet; place: RecordPlace }[] {
  const room = ROOM - LETTERS_PER_FIGURE * sheets.reduce((sum, sheet) => sum + figuresOf(sheet), 0);
  let used = 0;
  return [...sheets].reverse().map((sheet, index) => {
    used += sheet === latest ? 0 : lettersOf(sheet);
    return { sheet, place: used > room ? 'apart' : index < OPEN_SHEETS ? 'open' : 'folded' };
  });
}

function figuresOf({ costs, otherFigures = [], indicators }: Sheet): number {
  const ofIndicators = indicators.reduce((sum, { targets, actuals }) => sum + targets.length + actuals.length, 0);
  return costs.length + otherFigures.length + ofIndicators;
}

function lettersOf({ texts, evaluations }: Sheet): number {
  const lengths = [
    ...texts.map(({ body }) => body.length),
    ...evaluations.map((each) => each.explanation?.length ?? 0),
  ];
  return lengths.reduce((sum, length) => sum + length, 0);
}

/** Has the program a page of its older sheets? */
export function hasRecordsApart(program: Program): boolean {
  return recordPlaces(program).some(({ place }) => place === 'apart');
}

/** What the page of the older sheets shows: all of them, whole. */
export function recordsApart(program: Program): EditionRecord[] {
  const nothing = { texts: [], evaluated: undefined };
  return editionRecords(program, nothing).filter(({ place }) => place === 'apart');
}
