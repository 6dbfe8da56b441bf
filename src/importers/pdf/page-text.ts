import type { Matrix, Piece } from './pdf-page.ts';
import { at, combine } from './pdf-page.ts';
import { unifyText } from './unify-text.ts';

/** What pdf.js tells of a run of text (TextItem). */
export interface TextRun {
  str: string;
  transform: number[];
  width: number;
}

/** The runs that print something, where they stand on the page. `page` turns PDF units (upwards) into points from the upper left. */
export function piecesOf(runs: readonly TextRun[], page: Matrix): Piece[] {
  return runs.flatMap(({ str, transform, width }) => {
    const text = unifyText(str);
    if (/^ *$/.test(text)) return [];
    const matrix = combine(page, transform as unknown as Matrix);
    const [left, baseline] = at(matrix, 0, 0);
    const piece = { text, left, right: left + width, baseline, size: Math.hypot(matrix[2], matrix[3]) };
    return [trimmed(piece)];
  });
}

/** Width in full-width characters; ASCII and half-width kana count half. */
export function emsOf(text: string): number {
  return [...text].reduce((width, character) => width + (/[\u0020-\u007E\uFF61-\uFF9F]/.test(character) ? 0.5 : 1), 0);
}

/** The part of a piece from one character to another, its place reckoned by the widths of the characters. */
export function partOf(piece: Piece, from: number, to: number): Piece {
  const em = (piece.right - piece.left) / emsOf(piece.text);
  const edge = (end: number) => piece.left + em * emsOf(piece.text.slice(0, end));
  return trimmed({ ...piece, text: piece.text.slice(from, to), left: edge(from), right: edge(to) });
}

/** Without the blanks at its ends, which the place of the next piece tells as well. Full-width blanks are text: "12月　整備". */
function trimmed(piece: Piece): Piece {
  const start = /^ */.exec(piece.text)![0].length;
  const end = piece.text.replace(/ +$/, '').length;
  return start === 0 && end === piece.text.length ? piece : partOf(piece, start, end);
}
