import { comparableLabel, type Header } from '../mapping/headers.ts';
import { withoutYear } from '../mapping/year-labels.ts';
import { fiscalYearIn } from '../../fiscal-year-in.ts';
import { countBlocks } from '../mapping/year-blocks.ts';

/** Columns that repeat side by side. */
export interface RepeatedColumns {
  /** First column, from 1. */
  from: number;
  width: number;
  count: number;
  /** Year of each block; null where no header says it. */
  years: (number | null)[];
}

const YEAR_ALONE = '年度';

/** A label without its year. A year alone is a label too: it often stands over the first column of its block. */
function plain({ label }: Header): string {
  const rest = comparableLabel(withoutYear(label));
  return rest === '' && comparableLabel(label) !== '' ? YEAR_ALONE : rest;
}

/** Groups of columns with the same labels, years aside, that follow each other at least twice. The widest stretch first; groups do not overlap. */
export function repeatedColumns(headers: readonly Header[]): RepeatedColumns[] {
  const found: RepeatedColumns[] = [];
  const isFree = ({ from, width, count }: RepeatedColumns) =>
    found.every((other) => from + width * count <= other.from || from >= other.from + other.width * other.count);
  for (const candidate of candidates(headers).toSorted(byCoverage)) if (isFree(candidate)) found.push(candidate);
  return found.toSorted((a, b) => a.from - b.from);
}

function byCoverage(a: RepeatedColumns, b: RepeatedColumns): number {
  return b.width * b.count - a.width * a.count || a.width - b.width || a.from - b.from;
}

function candidates(headers: readonly Header[]): RepeatedColumns[] {
  return headers.flatMap((header, index) => {
    if (plain(header) === '') return [];
    const next = headers.findIndex((other, at) => at > index && plain(other) === plain(header));
    if (next < 0) return [];
    const first = headers.slice(index, next);
    const count = countBlocks(headers, first);
    const years = Array.from({ length: count }, (_, nth) =>
      yearOf(headers.slice(index + nth * first.length, index + (nth + 1) * first.length)),
    );
    return count < 2 || !areOfDifferentYears(years) ? [] : [{ from: header.column, width: first.length, count, years }];
  });
}

/** Blocks whose labels name the same year twice are not years. */
function areOfDifferentYears(years: readonly (number | null)[]): boolean {
  const known = years.filter((year) => year !== null);
  return new Set(known).size === known.length;
}

function yearOf(headers: readonly Header[]): number | null {
  const years = headers.flatMap(({ label }) => fiscalYearIn(label) ?? []);
  const groups = [...Map.groupBy(years, (year) => year)].toSorted(([, a], [, b]) => b.length - a.length);
  return groups[0]?.[0] ?? null;
}
