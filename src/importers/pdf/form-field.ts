/** What stands behind a label, up to the next label of its row. */
export interface Field {
  label: string;
  line: number;
  page: number;
  /** The cells, empty ones too. */
  cells: string[];
}

export function hasValue({ cells }: Field): boolean {
  return cells.some((cell) => cell !== '');
}
