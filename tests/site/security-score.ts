// The score of MDN's HTTP Observatory (github.com/mdn/mdn-http-observatory, src/grader/charts.js and src/analyzer/tests,
// algorithm version 4), as far as a static site can reach it: no cookies, HTTPS with a valid certificate on the same host.

/** What the Observatory sees of a page: the headers of the answer, and the page itself. */
export interface Scored {
  headers: Record<string, string>;
  /** Policies in <meta http-equiv>. */
  metaPolicies: readonly string[];
  /** src and integrity of every script that has a src. */
  scripts: readonly { src: string; integrity: string | null }[];
}

/** Points by test, 100 to begin with; bonuses count from 90 points without them. */
export interface Score {
  points: number;
  grade: string;
  modifiers: Record<string, number>;
}

const BROAD = ['ftp:', 'http:', 'https:', '*', 'http://*', 'http://*.*', 'https://*', 'https://*.*'];
const INLINE = ["'unsafe-inline'", 'data:'];
const ENOUGH_FOR_BONUS = 90;
/** Six months, as the Observatory counts them. */
const LONG_ENOUGH = 15_552_000;

export function observatoryScore(page: Scored): Score {
  const header = (name: string) =>
    Object.entries(page.headers).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1] ?? null;
  const policies = [header('Content-Security-Policy'), ...page.metaPolicies].filter((policy) => policy !== null);
  const modifiers = {
    'content-security-policy': policyPoints(policies),
    'referrer-policy': referrerPoints(header('Referrer-Policy')),
    'strict-transport-security': transportPoints(header('Strict-Transport-Security')),
    'subresource-integrity': scriptPoints(page.scripts),
    'x-content-type-options': header('X-Content-Type-Options')?.trim().toLowerCase() === 'nosniff' ? 0 : -5,
    'x-frame-options': framePoints(header('X-Frame-Options'), header('Content-Security-Policy')),
    'cross-origin-resource-policy': resourcePoints(header('Cross-Origin-Resource-Policy')),
    'cross-origin-resource-sharing': sharingPoints(header),
    cookies: header('Set-Cookie') === null ? 0 : -20,
  };
  const points = total(Object.values(modifiers));
  return { points, grade: gradeOf(points), modifiers };
}

function total(modifiers: readonly number[]): number {
  const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 100);
  const withoutBonus = sum(modifiers.filter((each) => each < 0));
  return Math.max(0, withoutBonus >= ENOUGH_FOR_BONUS ? sum(modifiers) : withoutBonus);
}

const GRADES = [
  'F',
  'F',
  'F',
  'F',
  'F',
  'D-',
  'D',
  'D',
  'D+',
  'C-',
  'C',
  'C',
  'C+',
  'B-',
  'B',
  'B',
  'B+',
  'A-',
  'A',
  'A',
];

function gradeOf(points: number): string {
  return points >= 100 ? 'A+' : GRADES[Math.floor(points / 5)]!;
}

/** Directives that hold: of several policies, what every one of them allows. */
function joined(policies: readonly string[]): Map<string, string[]> {
  const all = policies.flatMap((policy) => policy.split(',')).map(directivesOf);
  const [first = new Map<string, string[]>(), ...others] = all;
  return others.reduce(
    (held, each) =>
      new Map(
        [...new Set([...held.keys(), ...each.keys()])].map((name) => {
          const [one, other] = [held.get(name), each.get(name)];
          return [name, one && other ? one.filter((source) => other.includes(source)) : (one ?? other)!];
        }),
      ),
    first,
  );
}

function directivesOf(policy: string): Map<string, string[]> {
  const parts = policy.split(';').map((part) => part.trim().toLowerCase().split(/\s+/));
  return new Map(parts.filter(([name]) => name).map(([name, ...sources]) => [name!, sources]));
}

function policyPoints(policies: readonly string[]): number {
  if (policies.length === 0) return -25;
  const held = joined(policies);
  const sourcesOf = (name: string) => held.get(name) ?? held.get('default-src') ?? ['*'];
  const [script, object, style] = ['script-src', 'object-src', 'style-src'].map(sourcesOf) as [
    string[],
    string[],
    string[],
  ];
  const has = (sources: readonly string[], unwanted: readonly string[]) =>
    sources.some((each) => unwanted.includes(each));
  if (has(script, [...BROAD, ...INLINE]) || has(object, BROAD)) return -20;
  if ([...held.values()].flat().some((source) => /^(http|ftp):/.test(source))) return -20;
  if (has([...script, ...style], ["'unsafe-eval'"])) return -10;
  if (has(style, [...BROAD, ...INLINE])) return 0;
  return held.get('default-src')?.join() === "'none'" ? 10 : 5;
}

function referrerPoints(value: string | null): number {
  if (value === null) return 0;
  const private_ = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];
  return private_.includes(value.split(',').at(-1)!.trim().toLowerCase()) ? 5 : -5;
}

function transportPoints(value: string | null): number {
  const age = /(?:^|;)\s*max-age=(\d+)/i.exec(value ?? '')?.[1];
  if (age === undefined || value?.includes(',')) return -20;
  return Number(age) < LONG_ENOUGH ? -10 : 0;
}

/** A script of the own host needs no integrity; of another host it does, and HTTPS. */
function scriptPoints(scripts: Scored['scripts']): number {
  const foreign = scripts.filter(({ src }) => /^(https?:)?\/\//.test(src));
  if (foreign.some(({ src }) => !src.startsWith('https://'))) return -50;
  return foreign.some(({ integrity }) => !integrity) ? -5 : 0;
}

function framePoints(value: string | null, policy: string | null): number {
  if (policy && directivesOf(policy).has('frame-ancestors')) return 5;
  return ['deny', 'sameorigin'].includes(value?.trim().toLowerCase() ?? '') ? 0 : -20;
}

function resourcePoints(value: string | null): number {
  if (value === null || value === 'cross-origin') return 0;
  return ['same-origin', 'same-site'].includes(value) ? 10 : -5;
}

function sharingPoints(header: (name: string) => string | null): number {
  const everywhere = header('Access-Control-Allow-Origin') ?? '*';
  return everywhere !== '*' && header('Access-Control-Allow-Credentials') === 'true' ? -50 : 0;
}
