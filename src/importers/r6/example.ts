import { readFileSync } from 'node:fs';
import { sourceDocuments } from '../../schema/site.ts';
import type { DraftSheet, SourceText } from '../form.ts';
import { neutralLines } from '../neutral-source.ts';
import { type Block, blocksOf } from './block.ts';
import { r6ManagementSheet } from './management-sheet.ts';

// Helpers of the tests of the R6 form.

const FILE = 'r6-management-sheets.txt';

/** The real document, in neutral names. */
export function realSource(): SourceText {
  const documents = sourceDocuments.parse(JSON.parse(readFileSync('data/sources/manifest.json', 'utf8')));
  const document = documents.find(({ file }) => file === FILE)!;
  return { document, lines: neutralLines(FILE) };
}

/** The sheets of the real document with some lines (from 1) replaced; '' takes what stands there away. */
export function readWith(changes: Record<number, string> = {}): DraftSheet[] {
  const { document, lines } = realSource();
  for (const [line, text] of Object.entries(changes)) lines[Number(line) - 1] = text;
  return r6ManagementSheet.read({ document, lines });
}

/** Blocks of a made-up text; a blank line separates them. */
export function blocks(text: string): Block[] {
  return blocksOf('example', text.split('\n'));
}
