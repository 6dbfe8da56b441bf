/** Size of the drawing, in its own units. */
export const SPARKLINE = { width: 100, height: 24 };
const MARGIN = 3;

export interface Sparkline {
  /** Path data: one piece per run of years with values; a gap is never bridged. */
  path: string;
  /** The last year with a value. */
  last: { x: number; y: number };
}

/** The course of the settlements, from zero. null where no two values can be compared. */
export function sparkline(values: readonly (number | null)[]): Sparkline | null {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return null;
  const [low, high] = [Math.min(0, ...known), Math.max(0, ...known)];
  const x = (index: number) => round(MARGIN + (index * (SPARKLINE.width - 2 * MARGIN)) / (values.length - 1));
  const y = (value: number) =>
    round(SPARKLINE.height - MARGIN - ((value - low) * (SPARKLINE.height - 2 * MARGIN)) / (high - low || 1));
  const steps = values.flatMap((value, index) => {
    if (value === null) return [];
    const isStart = (values[index - 1] ?? null) === null;
    // A year by itself is a line of no length: a dot, with round caps.
    return [
      `${isStart ? 'M' : 'L'}${x(index)} ${y(value)}${isStart && (values[index + 1] ?? null) === null ? 'h0' : ''}`,
    ];
  });
  const last = values.findLastIndex((value) => value !== null);
  return { path: steps.join(''), last: { x: x(last), y: y(values[last]!) } };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
