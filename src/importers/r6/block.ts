import { labelIn } from './labels.ts';
import { endsSentence, fillsNarrowCell, fillsWideCell } from './width.ts';
import { PERIOD } from './vocabulary.ts';
import { SourceError } from '../source-error.ts';

/** Lines that follow each other without a blank line: one label, one value or one row of numbers. */
export interface Block {
  document: string;
  /** 1-based line of the source text where it begins. */
  line: number;
  lines: [string, ...string[]];
  /** It was stuck to the block before by a leading blank. In the text of a page that is where the extraction dropped something. */
  glued: boolean;
}

/** The lines as blocks. A line that a page break stuck to the wrong block is cut off; one that goes on with its sentence is not. */
export function blocksOf(document: string, lines: string[]): Block[] {
  const blocks: Block[] = [];
  lines.forEach((text, index) => {
    if (text.trim() === '') return;
    const last = blocks.at(-1);
    const follows = last !== undefined && endLine(last) === index;
    const glued = follows && /^ \S/.test(text);
    if (follows && (!glued || goesOn(last, text.trim()))) last.lines.push(text.trim());
    else blocks.push({ document, line: index + 1, lines: [glued ? text.trim() : text.trimEnd()], glued });
  });
  return blocks;
}

/** A sentence that goes on after a page break was cut at the edge of its cell; a new field stands after a line that was not. */
function goesOn(block: Block, glued: string): boolean {
  const before = (block.lines.at(-1) ?? '').replace(PERIOD, '');
  if (labelIn([glued]) || endsSentence(before)) return false;
  return fillsWideCell(before) || fillsNarrowCell(before);
}

/** Last line of the block in the source text, from 1. */
export function endLine(block: Block): number {
  return block.line + block.lines.length - 1;
}

/** The only line of a one-line block, trimmed; several lines are joined as they stand. */
export function wordOf(block: Block): string {
  return block.lines.join('').trim();
}

/** A printed word; null where it is a dash in any of the widths that the sheets use, 一 (the kanji one) among them. */
export function orNull(word: string): string | null {
  return /^[-－—―一]$/.test(word) ? null : word;
}

export function isDash(block: Block): boolean {
  return orNull(wordOf(block)) === null;
}

const REMEDY = '原文のこの行と様式の並びを確かめてください。抽出の誤りは data/corrections.json に書きます。';

/** Stops the import: this block is not what the form promises here. */
export function refuse(block: Block, label: string, expected: string, remedy = REMEDY): never {
  const place = { document: block.document, line: block.line, label };
  throw new SourceError(place, wordOf(block).replace(/ +/g, ' ').slice(0, 40), expected, remedy);
}

/** Stops the import: after this block the form promises more. */
export function refuseEnd(last: Block, label: string, expected: string): never {
  const place = { document: last.document, line: endLine(last), label };
  throw new SourceError(place, '（続く値なし）', expected, REMEDY);
}
