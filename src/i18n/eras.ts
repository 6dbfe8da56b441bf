// Fiscal years in the reader's words. 平成31年度 and 令和元年度 are the same fiscal year: the era is taken from 31 December.

const JAPANESE_CALENDAR = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
  era: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const ERA_LETTERS: Record<string, string> = { 令和: 'R', 平成: 'H', 昭和: 'S' };

interface EraYear {
  era: string;
  year: string;
}

/** A site asks for the same few years a million times. */
const known = new Map<number, EraYear>();

function eraYear(fiscalYear: number): EraYear {
  const found = known.get(fiscalYear) ?? readEraYear(fiscalYear);
  known.set(fiscalYear, found);
  return found;
}

function readEraYear(fiscalYear: number): EraYear {
  const parts = JAPANESE_CALENDAR.formatToParts(Date.UTC(fiscalYear, 11, 31));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return { era: part('era'), year: part('year') };
}

/** 2024 is "令和6年度". */
export function fiscalYearName(fiscalYear: number): string {
  const { era, year } = eraYear(fiscalYear);
  return `${era}${year}年度`;
}

/** 2024 is "R6", for axes. */
export function fiscalYearShort(fiscalYear: number): string {
  const { era, year } = eraYear(fiscalYear);
  return `${ERA_LETTERS[era] ?? era}${year === '元' ? '1' : year}`;
}

/** 2024 is "令和6年度（2024）". */
export function fiscalYearFull(fiscalYear: number): string {
  return `${fiscalYearName(fiscalYear)}（${fiscalYear}）`;
}

/** [2016, 2026] is "平成28年度〜令和8年度"; one year is named once. */
export function fiscalYearRange(first: number, last: number): string {
  return first === last ? fiscalYearName(first) : `${fiscalYearName(first)}〜${fiscalYearName(last)}`;
}
