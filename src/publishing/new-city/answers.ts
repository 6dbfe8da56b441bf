import { newCityWords as words } from '../../i18n/ja/new-city.ts';
import { parse } from '../../schema/parse.ts';
import { type Site, site as siteSchema } from '../../schema/site.ts';
import { fullCode } from './municipality-code.ts';

/** What the officer is asked, as typed; '' where there is no answer. */
export interface Answers {
  name: string;
  prefecture: string;
  code: string;
  publisher: string;
  /** A mail address or the address of a form. */
  contact: string;
  /** Address of the published site, with its base path. */
  url: string;
  official: boolean;
}

const MUNICIPALITY = /^\S+(市|区|町|村|都|道|府|県|組合|広域連合)$/;

type Typed = Exclude<keyof Answers, 'official'>;

const CHECKS: Record<Typed, (typed: string) => string | null> = {
  name: (typed) => (MUNICIPALITY.test(typed) ? null : words.nameShape(typed)),
  prefecture: (typed) => (/[都道府県]$/.test(typed) ? null : words.prefectureShape(typed)),
  code: (typed) => {
    const code = fullCode(typed);
    return 'problem' in code ? code.problem : null;
  },
  publisher: () => null,
  contact: (typed) => (contactOf(typed) === undefined ? words.contactShape(typed) : null),
  url: (typed) => (addressOf(typed) ? null : words.urlShape(typed)),
};

/** What is wrong with one answer, in Japanese; null where nothing is. */
export function problemIn(question: Typed, typed: string): string | null {
  return CHECKS[question](typed);
}

/** site.json of a new city, or everything that is wrong with the answers, in Japanese. */
export function siteOf(answers: Answers): { site: Site } | { problems: string[] } {
  const problems = (Object.keys(CHECKS) as Typed[]).flatMap((question) => problemIn(question, answers[question]) ?? []);
  if (problems.length > 0) return { problems };
  const { value, deviations } = parse(siteSchema, siteJson(answers));
  return value
    ? { site: value }
    : { problems: deviations.map(({ path, expected }) => `${path.join('.')}: ${expected}`) };
}

/** `answers` without problems; the schema has the last word. */
function siteJson(answers: Answers): unknown {
  const { name, prefecture, official } = answers;
  const code = fullCode(answers.code);
  return {
    title: words.title(name),
    municipality: name,
    municipalityCode: 'code' in code ? code.code : answers.code,
    prefecture,
    official,
    publisher: { name: answers.publisher || name, url: null },
    ...addressOf(answers.url),
    description: words.description(name),
    licence: words.licence,
    contact: contactOf(answers.contact),
    sourcePage: null,
  };
}

/** https://name.example.org/path/ as origin and base path; null for what is none. Without an answer: an address to be changed. */
function addressOf(typed: string): Pick<Site, 'url' | 'base'> | null {
  if (typed === '') return { url: 'https://example.org', base: '/' };
  if (!URL.canParse(typed)) return null;
  const { protocol, origin, pathname } = new URL(typed);
  const base = `${pathname.replace(/\/+$/, '')}/`;
  return protocol === 'https:' && /^\/([a-z0-9-]+\/)*$/.test(base) ? { url: origin, base } : null;
}

/** null: not decided yet. undefined: no address. */
function contactOf(typed: string): Site['contact'] | undefined {
  if (typed === '') return null;
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed)) return { label: typed, url: `mailto:${typed}` };
  return URL.canParse(typed) && /^(https|mailto):/.test(typed) ? { label: words.contactLabel, url: typed } : undefined;
}
