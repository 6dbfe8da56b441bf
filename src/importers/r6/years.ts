import { fiscalYearOf } from '../eras.ts';

const ERA_YEAR = /(?:令和 *|R)(?:元|[\d０-９]+)年度/g;

/** The fiscal years that a text names, western, in order: "令和 4年度", "R01年度", "令和４年度", "令和元年度". */
export function fiscalYearsIn(text: string): number[] {
  return (text.match(ERA_YEAR) ?? []).flatMap((printed) => fiscalYearOf(printed) ?? []);
}
