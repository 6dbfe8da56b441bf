/** Something of one column of a sheet; null where the form has no column per year. */
interface OfYear {
  fiscalYear: number | null;
}

export interface YearlyEntries<Entry> {
  /** What is read first. */
  open: Entry[];
  /** Further years, newest first. */
  older: { fiscalYear: number; entries: Entry[] }[];
}

/** Years of one sheet that are read at once; a form of two years stays as it is printed. */
const OPEN_YEARS = 2;

/** The entries of a sheet that speaks of many years: the newest years first, the others a year each. */
export function byYears<Entry extends OfYear>(entries: readonly Entry[]): YearlyEntries<Entry> {
  const years = [...new Set(entries.flatMap(({ fiscalYear }) => fiscalYear ?? []))].sort((a, b) => b - a);
  if (years.length <= OPEN_YEARS) return { open: [...entries], older: [] };
  const ofYear = (year: number | null) => entries.filter(({ fiscalYear }) => fiscalYear === year);
  const open = [null, ...years.slice(0, OPEN_YEARS)].flatMap(ofYear);
  return { open, older: years.slice(OPEN_YEARS).map((fiscalYear) => ({ fiscalYear, entries: ofYear(fiscalYear) })) };
}
