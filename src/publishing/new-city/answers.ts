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

/** site.json of a new city, or everything that is wrong with the answers, in Japanese. */
export function siteOf(answers: Answers): { site: Site } | { problems: string[] } {
  const code = fullCode(answers.code);
  const address = addressOf(answers.url);
  const contact = contactOf(answers.contact);
  const problems = [
    ...(MUNICIPALITY.test(answers.name) ? [] : [words.nameShape(answers.name)]),
    ...(/[都道府県]$/.test(answers.prefecture) ? [] : [words.prefectureShape(answers.prefecture)]),
    ...('problem' in code ? [code.problem] : []),
    ...(address ? [] : [words.urlShape(answers.url)]),
    ...(contact === undefined ? [words.contactShape(answers.contact)] : []),
  ];
  if (problems.length > 0 || 'problem' in code || !address || contact === undefined) return { problems };
  const { value, deviations } = parse(siteSchema, siteJson(answers, code.code, address, contact));
  return value
    ? { site: value }
    : { problems: deviations.map(({ path, expected }) => `${path.join('.')}: ${expected}`) };
}

function siteJson(answers: Answers, code: string, address: Pick<Site, 'url' | 'base'>, contact: Site['contact']): Site {
  const { name, prefecture, official } = answers;
  return {
    title: words.title(name),
    municipality: name,
    municipalityCode: code,
    prefecture,
    official,
    publisher: { name: answers.publisher || name, url: null },
    ...address,
    description: words.description(name),
    licence: words.licence,
    contact,
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
