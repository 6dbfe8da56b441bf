import type { DataSet, Program } from './program.ts';

/** Where a sheet of a program stands in a source text. */
export interface SheetPlace {
  /** Which sheet or entry of the document, from 1. */
  sheet: number;
  /** Its first line, from 1. */
  first: number;
  program: Program;
}

/** The lines from one sheet to the next. */
export interface SourceSection {
  /** null for what stands before the first sheet. */
  place: SheetPlace | null;
  /** Number of the first of the lines, from 1. */
  first: number;
  lines: readonly string[];
}

/** The sheets in a document, in the order of the document. */
export function sheetPlaces({ programs }: Pick<DataSet, 'programs'>, document: string): SheetPlace[] {
  return programs
    .flatMap((program) =>
      program.sheets.flatMap(({ sources }) =>
        sources
          .filter((source) => source.document === document)
          .map(({ sheet, lines: [first] }) => ({ sheet, first, program })),
      ),
    )
    .sort((a, b) => a.first - b.first);
}

/** All lines of a source text, cut where a sheet begins. What stands between two sheets stays with the first of them. */
export function sourceSections(lines: readonly string[], places: readonly SheetPlace[]): SourceSection[] {
  const starts = [{ place: null, first: 1 }, ...places.map((place) => ({ place, first: place.first }))];
  return starts
    .map(({ place, first }, index) => ({
      place,
      first,
      lines: lines.slice(first - 1, (starts[index + 1]?.first ?? lines.length + 1) - 1),
    }))
    .filter((section) => section.lines.length > 0);
}
