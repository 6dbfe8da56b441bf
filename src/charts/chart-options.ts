import type { ChartWords } from '../i18n/ja/charts.ts';

/** What every drawing takes besides its data. */
export interface ChartOptions {
  /** Prefix of the ids inside, unique on the page. */
  id: string;
  words: ChartWords;
}
