// The only way to make SVG here. Elements are objects and text is a string, so text from data can never become markup.

export type Attributes = Readonly<Record<string, string | number | undefined>>;
export type SvgNode = SvgElement | string;
export interface SvgElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly SvgNode[];
}

declare const drawn: unique symbol;
/** Finished, escaped markup of one <svg>. Only `draw` makes it. */
export type Svg = string & { readonly [drawn]: true };

/** What a drawing is called. `id` prefixes every id inside and must be unique on its page. */
export interface Frontispiece {
  id: string;
  width: number;
  height: number;
  /** What it shows. */
  title: string;
  /** What to see in it, in sentences; null where the title says it all. */
  desc: string | null;
}

/** One element. null children are left out. */
export function el(name: string, attributes: Attributes = {}, children: readonly (SvgNode | null)[] = []): SvgElement {
  return { name, attributes, children: children.filter((child) => child !== null) };
}

/** A complete drawing: named for assistive technology, without style or script. Throws on an id that is not one. */
export function draw(front: Frontispiece, children: readonly (SvgNode | null)[]): Svg {
  const { id, width, height, title, desc } = front;
  if (!/^[A-Za-z][\w-]*$/.test(id)) throw new Error(`Not usable as an id: ${JSON.stringify(id)}`);
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'chart',
    viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
    role: 'img',
    'aria-labelledby': desc === null ? `${id}-title` : `${id}-title ${id}-desc`,
    // Only for a file opened without the stylesheet.
    'font-family': 'sans-serif',
  };
  const titled = [
    el('title', { id: `${id}-title` }, [title]),
    desc === null ? null : el('desc', { id: `${id}-desc` }, [desc]),
  ];
  return markup(el('svg', attributes, [...titled, ...children])) as Svg;
}

function markup(node: SvgNode): string {
  if (typeof node === 'string') return escaped(node);
  const { name, attributes, children } = node;
  let text = `<${name}`;
  for (const key in attributes) text += attributeMarkup(key, attributes[key]);
  if (children.length === 0) return `${text}/>`;
  text += '>';
  for (const child of children) text += markup(child);
  return `${text}</${name}>`;
}

function attributeMarkup(name: string, value: string | number | undefined): string {
  if (value === undefined) return '';
  return ` ${name}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`;
}

/** A coordinate to a tenth of a unit. Exact figures are passed as strings. Throws on NaN and infinity: a bug, not data. */
export function rounded(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`Not a coordinate: ${value}`);
  return String(Math.round(value * 10) / 10 || 0);
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What `escaped` has something to do for: most texts of a drawing are words and coordinates. */
const UNUSUAL = /[&<>"'\p{Cc}\p{Surrogate}]/u;

function escaped(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return withoutControls(text.toWellFormed()).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** XML allows no control characters but tab and line breaks. */
function withoutControls(text: string): string {
  return text.replace(/\p{Cc}/gu, (character) => (/[\t\n\r]/.test(character) ? character : ''));
}
