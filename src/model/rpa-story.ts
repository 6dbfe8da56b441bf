import type { Narrative, Sheet } from '../schema/sheet.ts';
import type { SourceDocument } from '../schema/site.ts';
import { costYears, type CostYear } from './cost-years.ts';
import { indicatorSeries, type IndicatorSeries, type IndicatorYear } from './indicator-series.ts';
import type { DataSet, Program } from './program.ts';
import { type TrialResult, trialResults, trialTotal } from './rpa-trial.ts';
import { sourceLines } from './source-text.ts';

/** Name of the story in its addresses: stories/rpa/, stories/rpa.csv. */
export const RPA_STORY = 'rpa';

const SLIDES = 'r1-technology-slides';
/** 情報化推進事業 tried it, 業務改善推進事業 carries it on. */
const FIRST = '0087';
const LATER = '1098';

/** One line of a narrative and the sheet that prints it. */
export interface Quote {
  body: string;
  sheet: Sheet;
  text: Narrative;
}

/** What the story of RPA tells, all of it from the data. Times in minutes. */
export interface RpaStory {
  slides: SourceDocument;
  results: TrialResult[];
  total: ReturnType<typeof trialTotal>;
  first: Program;
  /** The line of a sheet of `first` that states the hours saved, rounded: 年間換算約407時間. */
  stated: Quote;
  /** What that sheet plans for the year after. */
  plan: Quote | null;
  later: Program;
  /** 削減時間数, year by year. */
  savings: IndicatorSeries;
  costs: CostYear[];
}

/** null where the data does not hold what the story is made of: another city's. `folder` is that of the data. */
export function rpaStory(data: DataSet, folder: string): RpaStory | null {
  const slides = data.documents.get(SLIDES);
  const [first, later] = [FIRST, LATER].map((id) => data.programs.find((program) => program.id === id));
  if (!slides || !first || !later) return null;
  const results = trialResults(sourceLines(folder, slides));
  const stated = quote(first, /RPA.*約[\d,]+時間/);
  const savings = indicatorSeries(later).find((series) => series.name.includes('削減時間'));
  if (results.length === 0 || !stated || !savings) return null;
  const plan = quote(first, /^RPA導入/);
  return { slides, results, total: trialTotal(results), first, stated, plan, later, savings, costs: costYears(later) };
}

function quote(program: Program, words: RegExp): Quote | null {
  for (const sheet of program.sheets) {
    for (const text of sheet.texts) {
      const body = text.body.split('\n').find((line) => words.test(line));
      if (body !== undefined) return { body, sheet, text };
    }
  }
  return null;
}

/** The whole hours that a quote states: 約407時間 is 407. null where it states none. */
export function statedHours({ body }: Quote): number | null {
  const printed = /約([\d,]+)時間/.exec(body)?.[1];
  return printed === undefined ? null : Number(printed.replaceAll(',', ''));
}

/** The year with the largest result; undefined where no year has one. */
export function peakYear({ years }: IndicatorSeries): IndicatorYear | undefined {
  const known = years.filter((year) => year.actual?.value != null && year.actual.status !== 'suspect');
  return known.reduce<IndicatorYear | undefined>(
    (peak, year) => (peak === undefined || year.actual!.value! > peak.actual!.value! ? year : peak),
    undefined,
  );
}
