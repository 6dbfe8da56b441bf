import { readFileSync } from 'node:fs';

// TrueType outlines as far as one static font without hints needs them. Source: OpenType specification, tables cmap
// (formats 4 and 12), loca, glyf, hhea and hmtx.

/** A closed contour as the points of its polygon, x and y in turn, in font units, y upwards. */
export type Contour = readonly number[];

export interface Glyph {
  /** Distance to the next character, in font units. */
  advance: number;
  contours: readonly Contour[];
}

export interface OutlineFont {
  unitsPerEm: number;
  /** The glyph of a character; the empty box of the font where it has none. */
  glyph(character: string): Glyph;
}

interface FontFile {
  view: DataView;
  /** Where a table starts. */
  table(name: string): number;
}

/** Points of a curve: at 72 pixels a character none of its corners is a fifth of a pixel off. */
const STEPS = 4;
/** Bits of a point and of a part of a composed glyph. */
const ON_CURVE = 1;
const X_SHORT = 2;
const Y_SHORT = 4;
const REPEAT = 8;
const X_SAME = 16;
const Y_SAME = 32;
const WORDS = 1;
const SCALE = 8;
const MORE_PARTS = 32;
const TWO_SCALES = 64;
const MATRIX = 128;

export function readFont(path: string): OutlineFont {
  const font = fontFile(readFileSync(path));
  const { view, table } = font;
  const places = characterMap(font);
  const known = new Map<string, Glyph>();
  const widths = view.getUint16(table('hhea') + 34);
  const advanceOf = (glyph: number) => view.getUint16(table('hmtx') + 4 * Math.min(glyph, widths - 1));
  const load = (character: string): Glyph => {
    const glyph = places(character.codePointAt(0)!);
    return { advance: advanceOf(glyph), contours: contoursOf(font, glyph).map(flattened) };
  };
  return {
    unitsPerEm: view.getUint16(table('head') + 18),
    glyph: (character) => {
      const glyph = known.get(character) ?? load(character);
      known.set(character, glyph);
      return glyph;
    },
  };
}

function fontFile(bytes: Uint8Array): FontFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const records = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + 16 * index);
  const name = (record: number) => String.fromCharCode(...bytes.subarray(record, record + 4));
  const tables = new Map(records.map((record) => [name(record), view.getUint32(record + 8)]));
  return {
    view,
    table: (wanted) => {
      const start = tables.get(wanted);
      if (start === undefined) throw new Error(`the font has no table ${wanted}`);
      return start;
    },
  };
}

/** Code point → number of the glyph; 0 where the font has none. */
function characterMap({ view, table }: FontFile): (point: number) => number {
  const start = table('cmap');
  const maps = Array.from(
    { length: view.getUint16(start + 2) },
    (_, index) => start + view.getUint32(start + 8 + 8 * index),
  );
  const full = maps.find((map) => view.getUint16(map) === 12);
  const basic = maps.find((map) => view.getUint16(map) === 4);
  if (full !== undefined) return (point) => inGroups(view, full, point);
  if (basic === undefined) throw new Error('the font has no map of characters in format 4 or 12');
  return (point) => inSegments(view, basic, point);
}

function inGroups(view: DataView, map: number, point: number): number {
  for (let group = map + 16, left = view.getUint32(map + 12); left > 0; left -= 1, group += 12) {
    const first = view.getUint32(group);
    if (point >= first && point <= view.getUint32(group + 4)) return view.getUint32(group + 8) + point - first;
  }
  return 0;
}

function inSegments(view: DataView, map: number, point: number): number {
  const size = view.getUint16(map + 6);
  for (let end = map + 14; end < map + 14 + size; end += 2) {
    if (point > view.getUint16(end)) continue;
    const first = view.getUint16(end + size + 2);
    if (point < first) return 0;
    const delta = view.getUint16(end + 2 * size + 2);
    const range = end + 3 * size + 2;
    const offset = view.getUint16(range);
    if (offset === 0) return (point + delta) & 0xffff;
    const glyph = view.getUint16(range + offset + 2 * (point - first));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

interface Point {
  x: number;
  y: number;
  on: boolean;
}

function contoursOf(font: FontFile, glyph: number): Point[][] {
  const { view, table } = font;
  const isLong = view.getInt16(table('head') + 50) === 1;
  const placeOf = (index: number) =>
    isLong ? view.getUint32(table('loca') + 4 * index) : 2 * view.getUint16(table('loca') + 2 * index);
  const [start, end] = [placeOf(glyph), placeOf(glyph + 1)];
  if (start === end) return [];
  const place = table('glyf') + start;
  const contours = view.getInt16(place);
  return contours < 0 ? composed(font, place + 10) : simple(view, place + 10, contours);
}

function simple(view: DataView, start: number, count: number): Point[][] {
  const ends = Array.from({ length: count }, (_, index) => view.getUint16(start + 2 * index));
  const total = (ends.at(-1) ?? -1) + 1;
  const instructions = start + 2 * count;
  const { flags, next } = flagsAt(view, instructions + 2 + view.getUint16(instructions), total);
  const xs = coordinates(view, next, flags, X_SHORT, X_SAME);
  const ys = coordinates(view, xs.next, flags, Y_SHORT, Y_SAME);
  const points = flags.map((flag, index) => ({
    x: xs.values[index]!,
    y: ys.values[index]!,
    on: (flag & ON_CURVE) !== 0,
  }));
  return ends.map((end, index) => points.slice(index === 0 ? 0 : ends[index - 1]! + 1, end + 1));
}

function flagsAt(view: DataView, start: number, count: number): { flags: number[]; next: number } {
  const flags: number[] = [];
  let next = start;
  while (flags.length < count) {
    const flag = view.getUint8(next);
    next += 1;
    flags.push(flag);
    if ((flag & REPEAT) === 0) continue;
    for (let left = view.getUint8(next); left > 0; left -= 1) flags.push(flag);
    next += 1;
  }
  return { flags, next };
}

/** Each is the distance from the one before. */
function coordinates(view: DataView, start: number, flags: readonly number[], short: number, same: number) {
  let next = start;
  let value = 0;
  const values = flags.map((flag) => {
    if (flag & short) {
      value += flag & same ? view.getUint8(next) : -view.getUint8(next);
      next += 1;
    } else if (!(flag & same)) {
      value += view.getInt16(next);
      next += 2;
    }
    return value;
  });
  return { values, next };
}

/** A glyph of other glyphs, moved and scaled; rotated ones do not occur upright. */
function composed(font: FontFile, start: number): Point[][] {
  const { view } = font;
  const flags = view.getUint16(start);
  const words = (flags & WORDS) !== 0;
  const read = (index: number) => (words ? view.getInt16(start + 4 + 2 * index) : view.getInt8(start + 4 + index));
  const [dx, dy] = [read(0), read(1)];
  const place = start + (words ? 8 : 6);
  const scaleAt = (offset: number) => view.getInt16(place + offset) / 0x4000;
  const [sx, sy] = flags & SCALE ? [scaleAt(0), scaleAt(0)] : flags & TWO_SCALES ? [scaleAt(0), scaleAt(2)] : [1, 1];
  const size = flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0;
  const part = contoursOf(font, view.getUint16(start + 2)).map((contour) =>
    contour.map(({ x, y, on }) => ({ x: x * sx! + dx, y: y * sy! + dy, on })),
  );
  return [...part, ...(flags & MORE_PARTS ? composed(font, place + size) : [])];
}

/** Quadratic curves as chords; between two points off the curve lies one on it. */
function flattened(points: readonly Point[]): Contour {
  const polygon: number[] = [];
  const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true });
  points.forEach((point, index) => {
    const before = points.at(index - 1)!;
    const after = points[(index + 1) % points.length]!;
    if (point.on) return polygon.push(point.x, point.y);
    const from = before.on ? before : middle(before, point);
    const to = after.on ? after : middle(point, after);
    for (let step = before.on ? 1 : 0; step < STEPS; step += 1) polygon.push(...onCurve(from, point, to, step / STEPS));
    return undefined;
  });
  return polygon;
}

function onCurve(from: Point, control: Point, to: Point, t: number): [x: number, y: number] {
  const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
  return [a * from.x + b * control.x + c * to.x, a * from.y + b * control.y + c * to.y];
}
