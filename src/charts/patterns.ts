import { layer } from './layer.ts';
import { el, type SvgElement } from './svg.ts';
import type { FundingGroup } from './funding.ts';

/** Fillings other than the solid one: told apart by their texture, not by colour. */
export type Filling = Exclude<FundingGroup, 'general'> | 'unknown';

/** Slanted stripes, dots, and a grey grid for what is not known. `id` is the prefix of the drawing. */
const TEXTURES: Record<Filling, (SvgElement | null)[]> = {
  subsidies: [ground(6), layer('chart-pattern-mark', [el('path', { d: 'M-1 1L1-1M-1 7L7-1M5 7L7 5' })])],
  other: [ground(6), layer('chart-pattern-mark', [el('path', { d: 'M2 3H4' })])],
  unknown: [layer('chart-pattern-unknown', [el('path', { d: 'M0 0L6 6M6 0L0 6' })])],
};

function ground(size: number): SvgElement | null {
  return layer('chart-pattern-ground', [el('rect', { width: size, height: size })]);
}

/** The definitions of the fillings that a drawing uses. */
export function patterns(id: string, fillings: readonly Filling[]): SvgElement | null {
  if (fillings.length === 0) return null;
  const size = { width: 6, height: 6, patternUnits: 'userSpaceOnUse' };
  return el(
    'defs',
    {},
    fillings.map((filling) => el('pattern', { id: `${id}-${filling}`, ...size }, TEXTURES[filling])),
  );
}

/** The value of `fill` for a filling. */
export function fillOf(id: string, filling: Filling): string {
  return `url(#${id}-${filling})`;
}
