import { fontSize, layer } from './layer.ts';
import { WIDTH } from './plot.ts';
import { el, type SvgElement } from './svg.ts';
import { textWidth } from './text-box.ts';

/** A key of the legend: words, after a sign drawn in the 14 × 10 units right of and above (x, y), unless null. */
export interface LegendItem {
  sign: ((x: number, y: number) => SvgElement | null) | null;
  words: string;
}

const SIGN = 18;
const GAP = 12;
const LINE = 17;

/** Keys in a row, broken into as many lines as they need. `height` is what they take, from y = 0. */
export function legend(items: readonly LegendItem[]): { height: number; marks: (SvgElement | null)[] } {
  let [x, y] = [2, 12];
  const signs: (SvgElement | null)[] = [];
  const words: SvgElement[] = [];
  for (const item of items) {
    const sign = item.sign ? SIGN : 0;
    const width = sign + textWidth(item.words, fontSize('chart-legend'));
    if (x > 2 && x + width > WIDTH) [x, y] = [2, y + LINE];
    signs.push(item.sign?.(x, y) ?? null);
    words.push(el('text', { x: x + sign, y }, [item.words]));
    x += width + GAP;
  }
  return { height: items.length === 0 ? 0 : y + 9, marks: [...signs, layer('chart-legend', words)] };
}
