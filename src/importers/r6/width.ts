// Widths of the cells of the R6 form in full-width characters, measured on the lines of the 2024 edition.

/** Overview, purpose, notes of indicators and every text of page 2. Full lines have 46.5 to 48. */
const WIDE_CELL = 48;
/** 個別計画 and 根拠法令等. Full lines have 24. */
const NARROW_CELL = 24;

/** Width of a line in full-width characters; ASCII counts half. */
export function widthOf(line: string): number {
  return [...line].reduce((width, character) => width + (character.charCodeAt(0) < 0x80 ? 0.5 : 1), 0);
}

/** Whether the line reaches the edge of a wide cell, so that what follows may be its continuation. */
export function fillsWideCell(line: string): boolean {
  return widthOf(line) >= WIDE_CELL - 2;
}

/** Whether the line ends at the edge of a narrow cell (a wide cell's line is longer). */
export function fillsNarrowCell(line: string): boolean {
  const width = widthOf(line);
  return width >= NARROW_CELL - 1 && width <= NARROW_CELL;
}

export function endsSentence(line: string): boolean {
  return line.endsWith('。');
}
