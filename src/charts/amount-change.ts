import type { ChartWords } from '../i18n/ja/charts.ts';
import type { Statement } from '../model/statement.ts';
import type { Absence } from './absence.ts';
import type { YearColumn } from './year-columns.ts';

/** Below this base (千円) a percentage says more than the figures do. */
const SMALLEST_BASE = 1000;
/** From here on a percentage says less than the amount. */
const LARGEST_SHARE = 10;

/** A difference in words, with its share of the base where the base is large enough. 千円. */
export function changeWords(value: number, base: number, words: ChartWords): string {
  const difference = Math.abs(value - base);
  const meaningful = base >= SMALLEST_BASE && difference / base < LARGEST_SHARE;
  return words.change(words.amount(difference), meaningful ? words.percent(difference / base) : null);
}

interface LatestPhrases {
  latest: (year: string, amount: string) => string;
  more: (year: string, amount: string, change: string) => string;
  less: (year: string, amount: string, change: string) => string;
  same: (year: string, amount: string) => string;
  doubtful: (year: string, amount: string) => string;
  notComparable: (reason: string) => string;
}

/** The latest closed year against the year before. A doubtful figure is compared with nothing. */
export function latestSentence(
  columns: readonly YearColumn[],
  latest: YearColumn,
  phrases: LatestPhrases,
  words: ChartWords,
): string {
  const [year, value] = [words.year(latest.fiscalYear), latest.value ?? 0];
  const amount = words.amount(value);
  if (latest.statement?.status === 'suspect') return phrases.doubtful(year, amount);
  const before = columns.find((column) => column.fiscalYear === latest.fiscalYear - 1);
  const base = comparable(before);
  if (base === null) return phrases.latest(year, amount) + phrases.notComparable(words.absence[reasonOf(before)]);
  if (base === value) return phrases.same(year, amount);
  const phrase = value > base ? phrases.more : phrases.less;
  return phrase(year, amount, changeWords(value, base, words));
}

function comparable(column: YearColumn | undefined): number | null {
  return column?.kind === 'actual' && column.statement?.status !== 'suspect' ? column.value : null;
}

function reasonOf(column: YearColumn | undefined): Absence {
  if (column?.kind === 'actual') return 'suspect';
  return column?.absence ?? 'not_stated';
}

interface PlannedPhrases {
  planned: (years: string, amount: string) => string;
  plannedEach: (years: string, amount: string) => string;
  plannedList: (parts: readonly string[]) => string;
  plannedPart: (year: string, amount: string) => string;
}

/** The plans of coming years. Equal amounts of adjacent years are said once. '' where there are none. */
export function plannedSentence(columns: readonly YearColumn[], phrases: PlannedPhrases, words: ChartWords): string {
  const runs = equalRuns(columns);
  const [first, second] = runs;
  if (!first) return '';
  const [years, amount] = [words.years([first]), words.amount(first.value)];
  if (!second) return first.first === first.last ? phrases.planned(years, amount) : phrases.plannedEach(years, amount);
  return phrases.plannedList(runs.map((run) => phrases.plannedPart(words.years([run]), words.amount(run.value))));
}

function equalRuns(columns: readonly YearColumn[]): { first: number; last: number; value: number }[] {
  const runs: { first: number; last: number; value: number }[] = [];
  for (const { fiscalYear, value } of columns) {
    const run = runs.at(-1);
    if (value === null) continue;
    if (run?.value === value && run.last === fiscalYear - 1) run.last = fiscalYear;
    else runs.push({ first: fiscalYear, last: fiscalYear, value });
  }
  return runs;
}

/** True where a figure is printed and not doubtful. */
export function isSound(statement: Statement | undefined): statement is Statement & { value: number } {
  return statement !== undefined && statement.value !== null && statement.status !== 'suspect';
}
