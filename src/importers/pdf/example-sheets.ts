import { readFileSync } from 'node:fs';
import { type Sheet, sheet as schema } from '../../schema/sheet.ts';
import { neutral } from '../neutral-source.ts';

// For tests: which sheets of data/sheets the PDFs in fixtures/ print.

export interface Fixture {
  file: string;
  producer: 'chromium' | 'calc';
  sheets: readonly string[];
}

export const FIXTURES: readonly Fixture[] = [
  { file: 'r6-chromium.pdf', producer: 'chromium', sheets: ['0088/2024', '0090/2024'] },
  { file: 'r2-calc.pdf', producer: 'calc', sheets: ['0011/2020', '0096/2020'] },
  { file: 'r6-calc.pdf', producer: 'calc', sheets: ['0091/2024'] },
];

/** A canonical sheet as its management sheet states it, in neutral names. */
export function neutralSheet(path: string): Sheet {
  const sheet = schema.parse(JSON.parse(neutral(readFileSync(`data/sheets/${path}.json`, 'utf8'))));
  const { document } = sheet.sources[0]!;
  return { ...sheet, texts: sheet.texts.filter((text) => text.document === document) };
}
