import type { Sheet } from '../schema/sheet.ts';

/** Ways to group programs by what their sheets print, in the order in which the site shows them. */
export const FACETS = ['sdgs', 'strategy', 'pledge', 'direction', 'category'] as const;
export type Facet = (typeof FACETS)[number];

/** A value that a sheet prints, and the print as a whole. */
export interface FacetEntry {
  value: string;
  printed: string;
}

export interface FacetRule {
  entries: (sheet: Sheet) => FacetEntry[];
  key: (value: string) => string;
  /** Only the newest sheet that states one speaks for the program: it is about what comes next, or may be said anew. */
  newestOnly: boolean;
  /** Numbered values go by their number, others by how many programs have them. */
  numbered: boolean;
}

/** What makes a grouping. A further one is one entry here and its words. */
export const facetRules: Record<Facet, FacetRule> = {
  sdgs: { entries: goals, key: plain, newestOnly: false, numbered: true },
  strategy: { entries: chapters, key: plain, newestOnly: false, numbered: true },
  pledge: {
    entries: ({ profile }) => profile.mayoralPledges.map(same),
    key: pledgeNumber,
    newestOnly: false,
    numbered: true,
  },
  direction: { entries: directions, key: plain, newestOnly: true, numbered: false },
  // "A 任意的事業" of the H29 form and 自治事務（任意） are different vocabularies: nothing says which means which.
  category: { entries: categories, key: plain, newestOnly: true, numbered: false },
};

function goals({ profile }: Sheet): FacetEntry[] {
  return profile.sdgs.map((goal) => same(String(goal)));
}

function chapters({ profile }: Sheet): FacetEntry[] {
  return profile.strategicPlans.map(({ chapter, measure, action, title }) => ({
    value: chapter,
    printed: [chapter, measure, action, title].filter((part) => part !== null).join(' '),
  }));
}

function categories({ profile }: Sheet): FacetEntry[] {
  return profile.category === null ? [] : [same(profile.category)];
}

function directions({ evaluations }: Sheet): FacetEntry[] {
  return evaluations.flatMap(({ role, grade }) => (role === 'direction' && grade ? [same(grade)] : []));
}

function same(value: string): FacetEntry {
  return { value, printed: value };
}

/** Ⅳ-3 and IV-3 are one chapter, 自治事務（任意） and 自治事務 (任意) one category. */
function plain(value: string): string {
  return value.normalize('NFKC').replace(/\s+/g, '');
}

/** "No. 1" and "1", "04" and "4" are one number each. */
function pledgeNumber(value: string): string {
  return plain(value)
    .replace(/^no\.?/i, '')
    .replace(/^0+(?=\d)/, '');
}
