import { display } from './normalize.ts';
import type { SearchRecord } from './record-shape.ts';

/** Every line of a record that is searched: title, labels and lines. The rule of the search is about these. */
export function recordLines(record: SearchRecord): string[] {
  return [record.title, ...record.blocks.flatMap(({ label, lines }) => [label, ...lines])];
}

/** The same, in readable form. */
export function recordDisplays(record: SearchRecord): string[] {
  return recordLines(record).map(display);
}
