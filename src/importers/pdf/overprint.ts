import type { PdfPage, Piece } from './pdf-page.ts';

// Text that is printed twice at one place, and text that is printed over other text.

/** Bold is imitated by printing the same words again, a little beside. In parts of the font size. */
const BESIDE = 0.15;
/** How far two pieces reach into each other before one hides the other. */
const HIDES = 0.6;

/** The page with each piece once. */
export function withoutDoubles(page: PdfPage): PdfPage {
  const kept: Piece[] = [];
  for (const piece of page.pieces) {
    if (!kept.some((other) => other.text === piece.text && isBeside(other, piece))) kept.push(piece);
  }
  return { ...page, pieces: kept };
}

function isBeside(a: Piece, b: Piece): boolean {
  const far = BESIDE * a.size;
  return Math.abs(a.left - b.left) < far && Math.abs(a.baseline - b.baseline) < far;
}

/** Pairs of pieces that are printed over each other: a cell was too small for its text, and nobody can say which is which. */
export function overprints({ pieces }: PdfPage): [Piece, Piece][] {
  const sorted = pieces.toSorted((a, b) => a.baseline - b.baseline);
  return sorted.flatMap((piece, n) => {
    const hidden: [Piece, Piece][] = [];
    for (let next = n + 1; next < sorted.length && sorted[next]!.baseline - piece.baseline < piece.size; next++) {
      if (hides(piece, sorted[next]!)) hidden.push([piece, sorted[next]!]);
    }
    return hidden;
  });
}

function hides(a: Piece, b: Piece): boolean {
  const size = Math.min(a.size, b.size);
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const up = size - Math.abs(a.baseline - b.baseline);
  return across > HIDES * size && up > 0.4 * size;
}
