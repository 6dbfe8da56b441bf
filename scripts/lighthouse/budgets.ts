/** The tool that measures, in a fixed version: another one weighs otherwise. Fetched by npx, no dependency of the project. */
export const LIGHTHOUSE = 'lighthouse@13.5.0';

/** One page of each template. `programs/` with the first program is found in the site. */
export const TEMPLATES = [
  '',
  'programs/',
  'programs/:first/',
  'departments/',
  'search/',
  'data/',
  'compare/',
  'guide/',
];

/** Least scores, out of 100. */
export const LEAST_SCORES: Record<string, number> = {
  // On a busy machine of CI the same page loses some points.
  performance: 90,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

/** Most of what Lighthouse measures on its slow telephone (4 × slower processor, 1.6 Mbit/s). */
export const MOST: Record<string, { most: number; unit: string; name: string }> = {
  // The good range of Core Web Vitals (web.dev/vitals); TBT stands for INP, with room for a busy machine.
  'largest-contentful-paint': { most: 2500, unit: 'ms', name: 'LCP' },
  'cumulative-layout-shift': { most: 0.1, unit: '', name: 'CLS' },
  'total-blocking-time': { most: 300, unit: 'ms', name: 'TBT' },
  'total-byte-weight': { most: 400 * 1024, unit: 'bytes', name: '転送量' },
};
