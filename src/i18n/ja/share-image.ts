// Words of the picture that stands beside a shared link.
import { fiscalYearName, fiscalYearShort } from '../eras.ts';
import { yen } from '../numbers.ts';
import { programPage } from './program-page.ts';

export const shareImageWords = {
  alt: (name: string) => `「${name}」の事業名、担当部課、収録した決算を示す画像`,
  settlement: programPage.facts.settlement,
  change: programPage.facts.change,
  noPreviousYear: programPage.facts.noPreviousYear,
  noFigures: programPage.noFiguresSummary,
  trend: '決算の推移',
  gap: '数値なし',
  amount: yen,
  year: fiscalYearName,
  yearShort: fiscalYearShort,
};
