import type { SourceDocument } from '../schema/site.ts';
import { sourceCellsPath, sourcePath } from './addresses.ts';

/** Where a figure or a text stands in a source document. */
export interface SourcePlace {
  document: string;
  /** Line of a text, row of a table; null where the source lost it. */
  line: number | null;
  /** The cell of a table (1-AB12: worksheet, column, row); null in a text. */
  cell: string | null;
  programId: string;
}

/** Something of a sheet that states where it stands. */
interface Stated {
  document: string;
  line: number | null;
  cell?: string | null | undefined;
}

export function placeOf({ document, line, cell }: Stated, programId: string): SourcePlace {
  return { document, line, cell: cell ?? null, programId };
}

/** The address of the page that shows the place, at it: the line of the document's text, or the cell among the program's own. */
export function placePath({ document, line, cell, programId }: SourcePlace): string {
  return cell === null ? sourcePath(document, line) : `${sourceCellsPath(document, programId)}#${cellAnchor(cell)}`;
}

/** An id begins with a letter: C1-AB12, as L12 is a line. */
export const cellAnchor = (cell: string) => `C${cell}`;

/** False where the source lost the figure: there is no place to show. */
export function hasPlace({ line, cell }: Pick<SourcePlace, 'line' | 'cell'>): boolean {
  return line !== null || cell !== null;
}

/** The address of what a document says of a program: its first line in a text, the page of its cells in a table. */
export function sheetSourcePath({ id, kind }: SourceDocument, programId: string, line: number | null = null): string {
  return kind === 'cells' ? sourceCellsPath(id, programId) : sourcePath(id, line);
}
