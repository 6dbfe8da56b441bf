import { minutesOf } from './duration.ts';

/** One department of the trial of RPA, as the slides print it. Times in minutes, converted to a year (年換算). */
export interface TrialRow {
  name: string;
  before: number;
  after: number;
  /** Line of the slides' text, from 1. */
  line: number;
}

export interface TrialResult extends TrialRow {
  saved: number;
  /** Share of the time before: 0.792. */
  ratio: number;
}

const HEADER = /導入前.*導入後.*削減時間.*削減率/;

/**
 * The table 結果概要 of the slides: the rows under its header. Times saved and shares are computed here; where they differ
 * from the printed ones it throws: a figure was misread, or the table is another one. [] where there is no such table.
 */
export function trialResults(lines: readonly string[]): TrialResult[] {
  const header = lines.findIndex((line) => HEADER.test(line));
  if (header < 0) return [];
  const end = lines.findIndex((line, index) => index > header && line.trim() === '');
  return lines.slice(header + 1, end < 0 ? undefined : end).map((line, index) => trialResult(line, header + 2 + index));
}

function trialResult(text: string, line: number): TrialResult {
  const [name = '', before = '', after = '', saved = '', share = ''] = text.split('\t').map((cell) => cell.trim());
  const result = withSaving({ name, before: minutes(before, line), after: minutes(after, line), line });
  const found = `${minutes(saved, line)}分・${share}`;
  const expected = `${result.saved}分・${(result.ratio * 100).toFixed(1)}%`;
  if (found !== expected) throw new Error(refusal(line, found, expected));
  return result;
}

function withSaving(row: TrialRow): TrialResult {
  const saved = row.before - row.after;
  return { ...row, saved, ratio: saved / row.before };
}

/** All departments together. */
export function trialTotal(results: readonly TrialResult[]): Omit<TrialResult, 'name' | 'line'> {
  const sum = (key: 'before' | 'after') => results.reduce((total, result) => total + result[key], 0);
  const { before, after, saved, ratio } = withSaving({ name: '', line: 0, before: sum('before'), after: sum('after') });
  return { before, after, saved, ratio };
}

function minutes(printed: string, line: number): number {
  const value = minutesOf(printed);
  if (value === null) throw new Error(refusal(line, printed, '「424時間44分」のような時間'));
  return value;
}

function refusal(line: number, found: string, expected: string): string {
  return `スライドの文字の${line}行目（RPAの結果概要）：「${found}」と読みました。正しいはずの値は「${expected}」です。元の資料と見比べてください。`;
}
