import { hitRanges, markedParts, type Part } from './hit-ranges.ts';
import { key, matches } from './normalize.ts';
import type { RecordBlock } from './record-shape.ts';

export interface Excerpt {
  /** The field and year that the line comes from. */
  label: Part[];
  text: Part[];
}

/** Characters of an excerpt, and how many of them stand before the first hit. */
const LENGTH = 110;
const BEFORE = 30;
/** A line as long as this reads as a sentence. */
const SENTENCE = 25;

interface Line {
  label: string;
  text: string;
}

/** The line of a record that says most about the terms (key form), cut around its first hit and marked. */
export function excerptOf(blocks: readonly RecordBlock[], terms: readonly string[]): Excerpt {
  const lines = blocks.flatMap(({ label, lines: texts }) => texts.map((text): Line => ({ label, text })));
  const scored = lines.map((line, index) => ({ line, score: scoreOf(line, terms) - index * 0.05 }));
  const best =
    scored.filter((each) => each.score > 0).sort((a, b) => b.score - a.score)[0]?.line ?? firstSentence(lines);
  if (!best) return { label: [], text: [] };
  return { label: markedParts(best.label, terms), text: cut(best.text, terms) };
}

/** Terms in the line count most, then one in its label, then a line long enough to read. 0: no hit. */
function scoreOf(line: Line, terms: readonly string[]): number {
  const [text, label] = [key(line.text), key(line.label)];
  const inText = terms.filter((term) => matches(text, term)).length;
  const inLabel = terms.some((term) => matches(label, term)) ? 1 : 0;
  return inText + inLabel === 0 ? 0 : inText * 100 + inLabel * 10 + Math.min(SENTENCE, line.text.length) / 5 + 10;
}

function firstSentence(lines: readonly Line[]): Line | undefined {
  return lines.find((line) => line.text.length >= SENTENCE) ?? lines[0];
}

function cut(text: string, terms: readonly string[]): Part[] {
  const hit = hitRanges(text, terms)[0]?.[0] ?? 0;
  const to = Math.min(text.length, Math.max(0, hit - BEFORE) + LENGTH);
  const from = Math.max(0, Math.min(hit - BEFORE, to - LENGTH));
  const dots: Part = { text: '…', isHit: false };
  const parts = markedParts(text.slice(from, to), terms);
  return [...(from > 0 ? [dots] : []), ...parts, ...(to < text.length ? [dots] : [])];
}
