import type { DataSet } from './program.ts';

/** What the sheets of a city speak of at all: of what none of them has, pages say nothing. */
export interface Holdings {
  costs: boolean;
  indicators: boolean;
  evaluations: boolean;
  directions: boolean;
}

type Sheets = Pick<DataSet, 'programs'>;

const known = new WeakMap<Sheets, Holdings>();

/** Looked up once for a data set: every page asks. */
export function holdingsOf(data: Sheets): Holdings {
  const found = known.get(data) ?? lookedUp(data);
  known.set(data, found);
  return found;
}

function lookedUp({ programs }: Sheets): Holdings {
  const sheets = programs.flatMap((program) => program.sheets);
  return {
    costs: sheets.some((sheet) => sheet.costs.length > 0),
    indicators: sheets.some((sheet) => sheet.indicators.length > 0),
    evaluations: sheets.some((sheet) => sheet.evaluations.length > 0),
    directions: sheets.some((sheet) => sheet.evaluations.some(({ role, grade }) => role === 'direction' && grade)),
  };
}
