/** error: stops the build. warning: a person should look. note: true, and worth telling the reader. */
export type Severity = 'error' | 'warning' | 'note';

/** One finding about the data. Everything a person needs to act on it, in Japanese. */
export interface Issue {
  severity: Severity;
  /** The rule that found it, an id such as `funding-sum`. */
  rule: string;
  /** File, relative to the project: data/sheets/0088/2024.json. */
  file: string;
  /** The label printed on the form, with its year: 決算額（令和6年度）. */
  place: string;
  found: string;
  expected: string;
  /** What to do. */
  remedy: string;
}
