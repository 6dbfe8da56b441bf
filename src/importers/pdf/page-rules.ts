import type { Matrix, Rule } from './pdf-page.ts';
import { at, combine } from './pdf-page.ts';

/** The operators of pdf.js (OPS) by which lines are drawn and moved. */
export interface DrawingOperators {
  save: number;
  restore: number;
  transform: number;
  constructPath: number;
  paintFormXObjectBegin: number;
  paintFormXObjectEnd: number;
  endPath: number;
}

export interface OperatorList {
  fnArray: ArrayLike<number>;
  argsArray: ArrayLike<unknown>;
}

/** Codes of pdf.js within a path, each followed by its numbers. */
const MOVE = 0;
const LINE = 1;
const NUMBERS = [2, 2, 6, 4, 0];

/** A filled bar up to this thickness is a line, in points: Excel and Chromium draw borders as bars. */
const THICKEST = 2.5;

type Point = [number, number];

/** The horizontal and vertical lines of a page, drawn as lines, as thin bars or as the outline of a rectangle. */
export function rulesOf(list: OperatorList, operators: DrawingOperators, page: Matrix): Rule[] {
  const rules: Rule[] = [];
  let matrix = page;
  const saved: Matrix[] = [];
  for (let n = 0; n < list.fnArray.length; n++) {
    const operator = list.fnArray[n];
    const args = list.argsArray[n] as unknown[] | null;
    if (operator === operators.save) saved.push(matrix);
    if (operator === operators.restore || operator === operators.paintFormXObjectEnd) matrix = saved.pop() ?? page;
    if (operator === operators.transform) matrix = combine(matrix, args as unknown as Matrix);
    if (operator === operators.paintFormXObjectBegin) {
      saved.push(matrix);
      if (args?.[0]) matrix = combine(matrix, args[0] as Matrix);
    }
    if (operator === operators.constructPath && args?.[0] !== operators.endPath) {
      rules.push(...rulesOfPath(args?.[1], matrix));
    }
  }
  return rules;
}

/** One path: its sides that are level or upright; a thin bar is one line along its middle. */
function rulesOfPath(data: unknown, matrix: Matrix): Rule[] {
  return subpathsOf(data).flatMap((points) => {
    const placed = points.map(([x, y]) => at(matrix, x, y));
    const bar = barOf(placed);
    if (bar !== null) return [bar];
    return placed.slice(1).flatMap((point, n) => ruleBetween(placed[n]!, point));
  });
}

/** The corners of each part of a path. A curve is no line: it breaks the part. */
function subpathsOf(data: unknown): Point[][] {
  const numbers = (data as [ArrayLike<number> | null] | null)?.[0] ?? null;
  const parts: Point[][] = [];
  if (numbers === null) return parts;
  for (let n = 0; n < numbers.length; n += 1 + (NUMBERS[numbers[n]!] ?? numbers.length)) {
    const code = numbers[n]!;
    const point: Point = [numbers[n + 1]!, numbers[n + 2]!];
    if (code === MOVE) parts.push([point]);
    else if (code === LINE) parts.at(-1)?.push(point);
    else if (NUMBERS[code] === 0) parts.at(-1)?.push(parts.at(-1)![0]!);
    else parts.push([[numbers[n + NUMBERS[code]! - 1]!, numbers[n + NUMBERS[code]!]!]]);
  }
  return parts;
}

function barOf(points: readonly Point[]): Rule | null {
  if (points.length < 4) return null;
  const rule = boundsOf(points);
  const [width, height] = [rule.right - rule.left, rule.bottom - rule.top];
  if (Math.min(width, height) > THICKEST || Math.max(width, height) <= THICKEST) return null;
  return straightened(rule);
}

function ruleBetween(from: Point, to: Point): Rule[] {
  const rule = boundsOf([from, to]);
  const [width, height] = [rule.right - rule.left, rule.bottom - rule.top];
  return Math.min(width, height) < 0.5 && Math.max(width, height) > THICKEST ? [straightened(rule)] : [];
}

function boundsOf(points: readonly Point[]): Rule {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** Made a line along its middle. */
function straightened({ left, right, top, bottom }: Rule): Rule {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return right - left > bottom - top ? { left, right, top: y, bottom: y } : { left: x, right: x, top, bottom };
}
