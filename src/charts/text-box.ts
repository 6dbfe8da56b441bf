// Room that text takes, estimated on the wide side: the reader's system font is not known when the page is built.

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export type Anchor = 'start' | 'middle' | 'end';

/** Share of the font size that a character takes. Wide by default: Japanese, and the minus sign in Japanese fonts. */
function advance(character: string): number {
  if (/[,. :;'|]/.test(character)) return 0.3;
  if (/[\d<>?*+/()\-]/.test(character)) return 0.6;
  return /[\u0020-\u007e]/.test(character) ? 0.65 : 1;
}

/** Width of a line of text, in the unit of `size`. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + advance(character), 0) * size;
}

/** The box of a horizontal line of text whose baseline is at `y`. */
export function textBox(text: string, size: number, x: number, y: number, anchor: Anchor = 'middle'): Box {
  const width = textWidth(text, size);
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.15 };
}

/** The box of vertical text around its middle. */
export function verticalBox(text: string, size: number, x: number, middle: number): Box {
  const half = ([...text].length * size) / 2;
  return { left: x - size / 2, right: x + size / 2, top: middle - half, bottom: middle + half };
}

/** True where two boxes share more than their edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Characters that no line may begin with: they hang. */
const NEVER_FIRST = /^[、。，．・）」』】〕)\]ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]/;

/** Breaks text into lines no wider than `width`, but for a hanging character, between words where there are any. */
export function wrapped(text: string, size: number, width: number): string[] {
  const lines: string[] = [''];
  for (const piece of pieces(text, size, width)) {
    const last = lines.length - 1;
    if (lines[last] === '' || NEVER_FIRST.test(piece) || textWidth(lines[last] + piece, size) <= width)
      lines[last] += piece;
    else lines.push(piece);
  }
  return lines;
}

const WORDS = new Intl.Segmenter('ja', { granularity: 'word' });

function pieces(text: string, size: number, width: number): string[] {
  const words = [...WORDS.segment(text)].map((each) => each.segment);
  return words.flatMap((word) => (textWidth(word, size) > width ? [...word] : [word]));
}
