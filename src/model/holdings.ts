import type { DataSet } from './program.ts';
import { remembered } from './remembered.ts';

/** What the sheets of a city speak of at all: of what none of them has, the lists have no column. */
export interface Holdings {
  indicators: boolean;
  directions: boolean;
}

type Sheets = Pick<DataSet, 'programs'>;

/** Looked up once for a data set: every list asks. */
export const holdingsOf: (data: Sheets) => Holdings = remembered(lookedUp);

function lookedUp({ programs }: Sheets): Holdings {
  const sheets = programs.flatMap((program) => program.sheets);
  return {
    indicators: sheets.some((sheet) => sheet.indicators.length > 0),
    directions: sheets.some((sheet) => sheet.evaluations.some(({ role, grade }) => role === 'direction' && grade)),
  };
}
