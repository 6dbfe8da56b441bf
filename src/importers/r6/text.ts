import { type Block, isDash } from './block.ts';
import { endsSentence, fillsNarrowCell, fillsWideCell, widthOf } from './width.ts';

/** Lines that begin a new item: bullets, notes, months ("４月～12月　", "４月、６月、10月　") and times in brackets ("（随時）"). */
const ITEM = /^([・●○◯■◆※]|[０-９\d]+月[０-９\d月～、]*　|（[^（）]{1,4}）)/;

/** A field's own words: lines that only wrap at the cell's width are one line, real line breaks stay. null: the sheet prints a dash. */
export function bodyOf(block: Block): string | null {
  return isDash(block) ? null : joinWrapped(block.lines);
}

/** Lines of a wide cell, those joined that only wrap. A wrapped line is about as wide as the widest of its field. */
export function joinWrapped(lines: string[]): string {
  const widest = Math.max(...lines.map((line) => widthOf(line.trim())));
  const wraps = (line: string) => {
    if (endsSentence(line) && !fillsWideCell(line)) return false;
    return widthOf(line) >= widest - 2;
  };
  return join(lines, wraps);
}

/** The same for the narrow cells 個別計画 and 根拠法令等, where each name has a line of its own. */
export function joinNarrow(lines: string[]): string {
  return join(lines, fillsNarrowCell);
}

function join(lines: string[], wraps: (line: string) => boolean): string {
  const trimmed = lines.map((line) => line.trim());
  return trimmed.reduce((body, line, index) => {
    const goesOn = wraps(trimmed[index - 1] ?? '') && !ITEM.test(line);
    return body + (goesOn ? '' : '\n') + line;
  });
}
