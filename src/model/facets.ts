import { type Facet, facetRules, FACETS } from './facet-rules.ts';
import type { Program } from './program.ts';
import { remembered } from './remembered.ts';
import { slugs } from './slugs.ts';

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

/** All groupings. */
export const facetGroups = remembered((programs: readonly Program[]): FacetGroup[] =>
  FACETS.map((facet) => facetGroup(facet, programs)),
);

/** One grouping: its values with their programs, and the programs of which it is not known. */
export function facetGroup(facet: Facet, programs: readonly Program[]): FacetGroup {
  const { key, numbered } = facetRules[facet];
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
  const { entries, newestOnly } = facetRules[facet];
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
  return valuesByProgram(group).get(program) ?? [];
}

/** Looked up from here: to search the programs of every value for each of them takes the square of their number. */
const valuesByProgram = remembered(({ values }: FacetGroup): Map<Program, FacetValue[]> => {
  const pairs = values.flatMap((value) => value.programs.map((program) => ({ program, value })));
  const groups = Map.groupBy(pairs, ({ program }) => program);
  return new Map([...groups].map(([program, own]) => [program, own.map(({ value }) => value)]));
});

/** How many programs say it in which edition, newest first. */
export function programsByEdition({ mentions, editions }: FacetValue): { edition: number; programs: number }[] {
  return editions.map((edition) => {
    const programs = mentions.filter((mention) => mention.edition === edition).map(({ program }) => program);
    return { edition, programs: new Set(programs).size };
  });
}

/** The sheets of one program that say a value, newest first, and what they print there if it is more than the value. */
export function sheetsSaying(value: FacetValue, program: Program): { edition: number; printed: string[] }[] {
  const own = mentionsByProgram(value).get(program) ?? [];
  return [...Map.groupBy(own, (mention) => mention.edition)].map(([edition, said]) => ({
    edition,
    printed: said.flatMap(({ printed }) => (printed === value.label ? [] : printed)),
  }));
}

const mentionsByProgram = remembered(({ mentions }: FacetValue) => Map.groupBy(mentions, ({ program }) => program));

/** SDGs goals (1 to 17) that no sheet names. */
export function absentGoals({ values }: FacetGroup): string[] {
  const named = new Set(values.map((value) => value.key));
  return Array.from({ length: 17 }, (_, index) => String(index + 1)).filter((goal) => !named.has(goal));
}
