import type { Piece } from './pdf-page.ts';
import { emsOf } from './page-text.ts';

// How the pieces in a box become its text. In parts of the font size (em).

/** Pieces whose baselines differ by less stand on one line. */
const SAME_LINE = 0.4;
/** A gap from here on is a blank between words … */
const BLANK = 0.2;
/** … a gap as wide as a character is a full-width blank, which some producers do not write as text … */
const FULL_WIDTH = [0.85, 1.15] as const;
/** … and from here on a column: two blanks. */
const COLUMN = 1.5;
/** What a line may lack of the edge of its box although the next character did not fit. */
const SLACK = 0.6;
/** Text keeps at most this distance from the edge of its box, in points. */
const MOST_PADDING = 6;

/** What a new item begins with: a bullet, months ("４月～12月　"), times in brackets ("（随時）"). */
const ITEM = /^(?:[・●○◯■□◆◇▪►]|[０-９\d]+月[０-９\d月～、]*　|（[^（）]{1,4}）)/;
/** Never at the start of a line: it came down together with the character before it, or hangs over the edge. */
const NOT_FIRST =
  /^[、。，．・：；？！゛゜´｀¨＾ヽヾゝゞ々ー’”）〕］｝〉》」』】ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ)\]}]/;

export interface TextLine {
  text: string;
  left: number;
  right: number;
  baseline: number;
  size: number;
}

/** The lines of text that the pieces make, from the top; blanks and columns as one and two blanks. */
export function textLines(pieces: readonly Piece[]): TextLine[] {
  const lines: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.baseline - b.baseline)) {
    const line = lines.at(-1);
    const near = line && Math.abs(line[0]!.baseline - piece.baseline) < SAME_LINE * Math.max(line[0]!.size, piece.size);
    if (near) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map(lineOf);
}

function lineOf(pieces: readonly Piece[]): TextLine {
  const sorted = pieces.toSorted((a, b) => a.left - b.left);
  const first = sorted[0]!;
  const text = sorted.reduce((joined, piece, n) => joined + gapBefore(sorted[n - 1], piece) + piece.text, '');
  const right = Math.max(...sorted.map((piece) => piece.right));
  return { text, left: first.left, right, baseline: first.baseline, size: first.size };
}

function gapBefore(before: Piece | undefined, piece: Piece): string {
  if (before === undefined) return '';
  const gap = (piece.left - before.right) / piece.size;
  if (gap >= COLUMN) return '  ';
  if (gap >= FULL_WIDTH[0] && gap <= FULL_WIDTH[1]) return '\u3000';
  return gap >= BLANK ? ' ' : '';
}

/** The paragraphs of a box: a line that only wraps at the edge is joined with the next, a line that ends before it is one. */
export function paragraphsOf(pieces: readonly Piece[], edges: { left: number; right: number }): string[] {
  const lines = textLines(pieces);
  const padding = Math.min(...lines.map(({ left }) => left - edges.left), MOST_PADDING);
  const paragraphs: string[] = [];
  lines.forEach((line, n) => {
    const before = lines[n - 1];
    const goesOn =
      before && wraps(before, line, edges.right - Math.max(padding, 0)) && !beginsItem(line, before, paragraphs);
    if (goesOn) paragraphs.push(joined(paragraphs.pop()!, line.text));
    else paragraphs.push(line.text);
  });
  return paragraphs.map((text) => text.replace(/^[ 　]+|[ 　]+$/g, '')).filter((text) => text !== '');
}

/** A line that looks like an item is one behind a whole sentence or another item. Calc also wraps before "・" and "（". */
function beginsItem(line: TextLine, before: TextLine, paragraphs: readonly string[]): boolean {
  return ITEM.test(line.text) && (before.text.endsWith('。') || paragraphs.some((paragraph) => ITEM.test(paragraph)));
}

/** Whether the first word of `next` had no room behind `line`. */
function wraps(line: TextLine, next: TextLine, edge: number): boolean {
  const needed = emsOf(firstUnit(next.text)) + SLACK;
  return line.right + needed * line.size > edge;
}

/** What cannot be broken: a word of letters and digits with the sign before it, or a character with the marks that follow it. */
function firstUnit(text: string): string {
  const word = /^[※①-⑳×]?[A-Za-z0-9.,%-]+/.exec(text)?.[0] ?? [...text][0] ?? '';
  let end = word.length;
  while (end < text.length && NOT_FIRST.test(text.slice(end))) end++;
  return text.slice(0, end);
}

/** Two words in letters need the blank that the end of the line replaced. */
function joined(before: string, next: string): string {
  return before + (/[A-Za-z0-9,]$/.test(before) && /^[A-Za-z]/.test(next) ? ' ' : '') + next;
}
