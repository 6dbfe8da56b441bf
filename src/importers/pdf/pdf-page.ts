/** A run of text on a page. Lengths in points from the upper left corner, as all lengths here. */
export interface Piece {
  text: string;
  left: number;
  right: number;
  baseline: number;
  /** Font size. */
  size: number;
}

/** A drawn line, horizontal where top equals bottom, else vertical. */
export interface Rule {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface PdfPage {
  /** From 1. */
  number: number;
  pieces: Piece[];
  rules: Rule[];
}

export type Matrix = readonly [number, number, number, number, number, number];

/** First `inner`, then `outer`. */
export function combine(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function at([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
