import { LEAST_SCORES, MOST } from './budgets.ts';

/** What Lighthouse writes as JSON, as far as it is read here. */
export interface LighthouseResult {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { score?: number | null; numericValue?: number; title?: string; scoreDisplayMode?: string }>;
}

/** One line of figures for people, and every budget that is broken: which page, which budget, by how much. */
export interface Judgement {
  row: string;
  faults: string[];
}

export function judge(page: string, { categories, audits }: LighthouseResult, unlisted = false): Judgement {
  const scores = Object.keys(LEAST_SCORES).map((name) => Math.round((categories[name]?.score ?? 0) * 100));
  const values = Object.keys(MOST).map((name) => audits[name]?.numericValue ?? Number.NaN);
  const low = Object.entries(LEAST_SCORES).flatMap(([name, least], index) =>
    scores[index]! >= least || (name === 'seo' && unlisted)
      ? []
      : [
          `/${page}: ${name} ${scores[index]}点、${least}点以上のはずです（${least - scores[index]!}点不足：${failed(audits)}）`,
        ],
  );
  const high = Object.values(MOST).flatMap(({ most, unit, name }, index) => {
    const value = values[index]!;
    return value <= most
      ? []
      : [`/${page}: ${name} ${shown(value)}${unit}、${most}${unit}以下のはずです（${shown(value - most)}${unit}超過）`];
  });
  return { row: `| \`/${page}\` | ${[...scores, ...values.map(shown)].join(' | ')} |`, faults: [...low, ...high] };
}

export const HEAD = `| ページ | ${[...Object.keys(LEAST_SCORES), ...Object.values(MOST).map(({ name, unit }) => (unit ? `${name} (${unit})` : name))].join(' | ')} |`;

function shown(value: number): string {
  return value < 10 ? value.toFixed(3) : String(Math.round(value));
}

/** The audits that have failed, by their titles. */
function failed(audits: LighthouseResult['audits']): string {
  const wrong = Object.values(audits).filter(
    ({ score, scoreDisplayMode }) => score === 0 && scoreDisplayMode === 'binary',
  );
  return wrong.map(({ title = '' }) => title).join('、') || '速さ';
}
