import { checkWords } from '../i18n/ja/checks.ts';
import type { Issue } from '../model/issue.ts';
import type { DataSet } from '../model/program.ts';
import { issueOf } from './issues.ts';

/**
 * What stands behind a link, and what is written on a button, in src/styles/tokens.css: --surface, --surface-soft, --notice,
 * --accent-soft, --accent-ink.
 */
export const BACKGROUNDS = {
  light: ['#ffffff', '#f8f8fb', '#fff7e6', '#e8f1fe'],
  dark: ['#16171a', '#202227', '#33291a', '#1d2540', '#101114'],
} as const;

const SCHEMES = ['light', 'dark'] as const;

/** WCAG 2.2, 1.4.3: text of normal size. */
const LEAST = 4.5;

/** The colour of links and buttons (site.json) against every background it stands on, the worst one named. */
export function colourContrast({ site }: DataSet): Issue[] {
  const { colours } = site;
  if (!colours) return [];
  return SCHEMES.flatMap((scheme) => {
    const colour = colours[scheme];
    const ratios = BACKGROUNDS[scheme].map((background) => ({ background, ratio: contrast(colour, background) }));
    const worst = ratios.reduce((least, each) => (each.ratio < least.ratio ? each : least));
    if (worst.ratio >= LEAST) return [];
    const found = checkWords.contrast(colour, worst.background, worst.ratio);
    const place = checkWords.keyColour[scheme];
    return [issueOf('colours', 'error', { file: 'data/site.json', place, found, expected: checkWords.enoughContrast })];
  });
}

/** Contrast ratio of two colours #rrggbb, 1 to 21. Source: WCAG 2.2, relative luminance. */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
