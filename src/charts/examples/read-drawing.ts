// Reads a drawing back, so that tests judge what a reader gets and not how it was made.
import type { Svg } from '../svg.ts';
import { type Anchor, type Box, textBox, verticalBox } from '../text-box.ts';

/** A shape or a text with the attributes that hold for it, inherited ones included. */
export interface DrawnMark {
  name: string;
  /** Class of its layer. */
  layer: string;
  attributes: Record<string, string>;
  text: string;
}

const TOKEN = /<(\/?)([\w:]+)((?:\s[\w:-]+="[^"<>]*")*)(\/?)>|([^<>]+)/gy;

/** Every mark, in order. Throws where the markup is not well-formed. */
export function marksOf(svg: Svg): DrawnMark[] {
  const marks: DrawnMark[] = [];
  const open: DrawnMark[] = [];
  for (const [, closing, name, attributes = '', empty, text] of tokensOf(svg)) {
    const parent = open.at(-1);
    if (text !== undefined && parent) parent.text += unescaped(text);
    else if (closing && open.pop()?.name !== name) throw new Error(`Not well-formed at </${name}>`);
    else if (!closing) {
      const mark = markOf(name!, attributes, parent);
      marks.push(mark);
      if (!empty) open.push(mark);
    }
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)!.name}> is not closed`);
  return marks;
}

function tokensOf(svg: string): RegExpExecArray[] {
  const tokens = [...svg.matchAll(TOKEN)];
  const length = tokens.reduce((sum, [token]) => sum + token.length, 0);
  if (length !== svg.length) throw new Error(`Not well-formed: ${svg.slice(length, length + 80)}`);
  return tokens;
}

function markOf(name: string, text: string, parent: DrawnMark | undefined): DrawnMark {
  const own = Object.fromEntries(
    [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, unescaped(value!)]),
  );
  const layer = own['class'] ?? parent?.layer ?? '';
  return { name, layer, attributes: { ...parent?.attributes, ...own }, text: '' };
}

function unescaped(text: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return text.replace(/&([^;]+);/g, (_, name: string) => entities[name] ?? '');
}

/** Marks of one layer, its group and legend keys left out where `data` names the attribute that only figures carry. */
export function inLayer(svg: Svg, layer: string, data?: string): DrawnMark[] {
  return marksOf(svg).filter((mark) => mark.layer === layer && mark.name !== 'g' && (!data || data in mark.attributes));
}

/** Texts as [text, box]. */
export function textsOf(svg: Svg): { text: string; layer: string; size: number; box: Box }[] {
  return marksOf(svg)
    .filter((mark) => mark.name === 'text')
    .map(({ text, layer, attributes }) => {
      const [x, y, size] = [Number(attributes['x']), Number(attributes['y']), Number(attributes['font-size'])];
      const anchor = (attributes['text-anchor'] ?? 'start') as Anchor;
      const box = attributes['writing-mode'] ? verticalBox(text, size, x, y) : textBox(text, size, x, y, anchor);
      return { text, layer, size, box };
    });
}

/** Bars of a layer as boxes, legend keys (rectangles) left out. */
export function barsIn(svg: Svg, layer: string): Box[] {
  const paths = inLayer(svg, layer).filter((mark) => mark.name === 'path');
  return paths.flatMap(({ attributes }) =>
    [...attributes['d']!.matchAll(/M(-?[\d.]+) (-?[\d.]+)h([\d.]+)V(-?[\d.]+)h-[\d.]+z/g)].map(
      ([, x, y, width, bottom]) => ({
        left: Number(x),
        right: Number(x) + Number(width),
        top: Number(y),
        bottom: Number(bottom),
      }),
    ),
  );
}

/** Figures of a layer: year and exact value, as programs read them. */
export function dataIn(svg: Svg, layer: string, measure: string): [year: number, value: number][] {
  return inLayer(svg, layer, `data-${measure}`).map(({ attributes }) => [
    Number(attributes['data-year']),
    Number(attributes[`data-${measure}`]),
  ]);
}

/** Title and description. */
export function wordsOf(svg: Svg): { title: string; desc: string } {
  const marks = marksOf(svg);
  const textOf = (name: string) => marks.find((mark) => mark.name === name)?.text ?? '';
  return { title: textOf('title'), desc: textOf('desc') };
}
