import type { TableContext } from './draft-context.ts';
import { comparableLabel } from '../mapping/headers.ts';
import type { TablePlace } from '../table-error.ts';

/** A word of the table as the mapping's 読みかえ says; without an entry it stays. A code (digits) that the list lacks is a warning. */
export function translated(
  list: string,
  text: string,
  place: Omit<TablePlace, 'file'>,
  { mapping, report }: Pick<TableContext, 'mapping' | 'report'>,
): string {
  const words = Object.hasOwn(mapping.読みかえ, list) ? mapping.読みかえ[list] : undefined;
  if (words === undefined) return text;
  const found = Object.entries(words).find(([from]) => comparableLabel(from) === comparableLabel(text));
  if (found) return found[1];
  if (/^\d+$/.test(comparableLabel(text)) && !Object.values(words).includes(text)) {
    const expected = `「読みかえ」の「${list}」にある値`;
    report('warning', 'rows', place, {
      found: text,
      expected,
      remedy: '「読みかえ」にこの値を加えてください。いまはそのまま載ります。',
    });
  }
  return text;
}
