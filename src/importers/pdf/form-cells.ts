import type { Field } from './form-field.ts';

/** A cell with content, or null for an empty one and a dash standing alone. */
export function orNull(cell: string | undefined): string | null {
  return cell === undefined || cell === '' || /^[-－—―ー一‐]$/.test(cell) ? null : cell;
}

/** The value of a field whose text may stand in several cells. */
export function wordsOf({ cells }: Field): string {
  return cells
    .filter((cell) => cell !== '')
    .join(' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** The text of a field, its paragraphs parted by line breaks. Columns within a text are the author's blanks. */
export function bodyOf({ cells }: Field): string | null {
  const text = cells.filter((cell) => cell !== '').join(' ');
  return orNull(text.replace(/ {2,}/g, ' '));
}

const UNIT = /^[(（][^()（）]*[)）]$/;
/** "(千円) 0": the unit and the first value in one cell. */
const UNIT_BEFORE = /^[(（][^()（）]*[)）] +/;

/**
 * The cells of a row of values, one per year, and the unit that it prints. Where the form draws no lines between the years,
 * the values are parted by their blanks; then an empty cell cannot be told, and the caller finds one value too few.
 */
export function yearCells({ cells }: Field, years: number): { unit: string | null; values: string[] } {
  const unit = /^[(（]([^()（）]*)[)）]/.exec(cells.find((cell) => cell !== '') ?? '')?.[1]?.trim() ?? null;
  const values = withoutUnit(cells);
  if (values.length === years) return { unit, values };
  const parted = values.flatMap((cell) => cell.split(/\s+/)).filter((cell) => cell !== '');
  return { unit, values: parted };
}

/** The last cells of a row may be empty and are not kept then. */
function withoutUnit(cells: readonly string[]): string[] {
  const at = cells.findIndex((cell) => cell !== '');
  const first = cells[at] ?? '';
  if (UNIT.test(first)) return cells.slice(at + 1);
  if (UNIT_BEFORE.test(first)) return [first.replace(UNIT_BEFORE, ''), ...cells.slice(at + 1)];
  return cells.slice();
}
