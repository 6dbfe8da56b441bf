import type { Sheet } from '../schema/sheet.ts';
import type { Program } from './program.ts';
import { slugs } from './slugs.ts';

/** Ways to group programs by what their sheets print, in the order in which the site shows them. */
export const FACETS = ['sdgs', 'strategy', 'pledge', 'direction', 'category'] as const;
export type Facet = (typeof FACETS)[number];

/** One sheet that says a value. */
export interface Mention {
  program: Program;
  edition: number;
  /** What the sheet prints there. */
  printed: string;
}

export interface FacetValue {
  facet: Facet;
  /** What makes two prints the same value: width, blanks and the like do not count. */
  key: string;
  /** Last part of the address of its page, not yet encoded. */
  slug: string;
  /** As the newest sheet prints it; of an SDGs goal its number. */
  label: string;
  /** In the order of the programs, newest sheet first. */
  mentions: Mention[];
  programs: Program[];
  /** Editions that say so, newest first. */
  editions: number[];
}

export interface FacetGroup {
  facet: Facet;
  values: FacetValue[];
  /** Programs of which no sheet says anything. */
  unstated: Program[];
}

interface Entry {
  value: string;
  printed: string;
}

interface FacetRule {
  entries: (sheet: Sheet) => Entry[];
  key: (value: string) => string;
  /** Only the newest sheet that states one speaks for the program: it is about what comes next, or may be said anew. */
  newestOnly: boolean;
  /** Numbered values go by their number, others by how many programs have them. */
  numbered: boolean;
}

const RULES: Record<Facet, FacetRule> = {
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

function goals({ profile }: Sheet): Entry[] {
  return profile.sdgs.map((goal) => same(String(goal)));
}

function chapters({ profile }: Sheet): Entry[] {
  return profile.strategicPlans.map(({ chapter, measure, action, title }) => ({
    value: chapter,
    printed: [chapter, measure, action, title].filter((part) => part !== null).join(' '),
  }));
}

function categories({ profile }: Sheet): Entry[] {
  return profile.category === null ? [] : [same(profile.category)];
}

function directions({ evaluations }: Sheet): Entry[] {
  return evaluations.flatMap(({ role, grade }) => (role === 'direction' && grade ? [same(grade)] : []));
}

function same(value: string): Entry {
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

/** All groupings. */
export function facetGroups(programs: readonly Program[]): FacetGroup[] {
  return FACETS.map((facet) => facetGroup(facet, programs));
}

/** One grouping: its values with their programs, and the programs of which it is not known. */
export function facetGroup(facet: Facet, programs: readonly Program[]): FacetGroup {
  const { key, numbered } = RULES[facet];
  const found = programs.flatMap((program) => mentionsOf(facet, program));
  const byKey = Map.groupBy(found, ({ value }) => key(value));
  const named = slugs([...byKey.keys()]);
  const values = [...byKey].map(([each, said]) => valueOf(facet, each, named.get(each)!, said));
  const stated = new Set(found.map(({ mention }) => mention.program));
  return {
    facet,
    values: values.sort(numbered ? byNumber : byPrograms),
    unstated: programs.filter((program) => !stated.has(program)),
  };
}

interface Said {
  value: string;
  mention: Mention;
}

function mentionsOf(facet: Facet, program: Program): Said[] {
  const { entries, newestOnly } = RULES[facet];
  const newestFirst = [...program.sheets].reverse().filter((sheet) => entries(sheet).length > 0);
  return (newestOnly ? newestFirst.slice(0, 1) : newestFirst).flatMap((sheet) =>
    entries(sheet).map(({ value, printed }) => ({ value, mention: { program, edition: sheet.edition, printed } })),
  );
}

function valueOf(facet: Facet, key: string, slug: string, said: Said[]): FacetValue {
  const newest = said.reduce((a, b) => (b.mention.edition > a.mention.edition ? b : a));
  const mentions = said.map(({ mention }) => mention);
  const editions = [...new Set(mentions.map(({ edition }) => edition))].sort((a, b) => b - a);
  const programs = [...new Set(mentions.map(({ program }) => program))];
  // A pledge is its number and nothing else; how a sheet writes it stands in the mentions.
  const label = facet === 'pledge' ? key : newest.value;
  return { facet, key, slug, label, mentions, programs, editions };
}

const collator = new Intl.Collator('ja', { numeric: true });

function byNumber(a: FacetValue, b: FacetValue): number {
  return collator.compare(a.key, b.key);
}

function byPrograms(a: FacetValue, b: FacetValue): number {
  return b.programs.length - a.programs.length || byNumber(a, b);
}

/** The values of a grouping that a program has. */
export function valuesOf(group: FacetGroup, program: Program): FacetValue[] {
  return group.values.filter((value) => value.programs.includes(program));
}
