/** A value of a file as a message shows it, cut off after so many characters. */
export function brief(value: unknown, most: number): string {
  const text = jsonOf(value);
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** Brackets within brackets, thousands deep, are read by JSON.parse and overflow the stack of JSON.stringify. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof RangeError) return Array.isArray(value) ? '[[[…' : '{…';
    throw error;
  }
}
