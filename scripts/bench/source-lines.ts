/** The text of a source document while sheets are added to it. */
export interface SourceLines {
  /** Adds what the document prints, and gives its line number, from 1. */
  add: (...lines: string[]) => number;
  /** How many lines there are. */
  count: () => number;
  text: () => string;
}

export function sourceLines(): SourceLines {
  const lines: string[] = [];
  return {
    add: (...added) => {
      const first = lines.length + 1;
      lines.push(...added.flatMap((text) => text.split('\n')));
      return first;
    },
    count: () => lines.length,
    text: () => `${lines.join('\n')}\n`,
  };
}
