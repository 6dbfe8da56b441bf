import { DAYS_TO_1904, dateCell } from './date-format.ts';
import { withoutNoise } from '../cell/decimal.ts';
import { shownNumber } from './number-format.ts';
import type { Cell } from './workbook.ts';
import { type CellFormat, GENERAL_FORMAT } from './xlsx-styles.ts';
import { withoutEscapes } from './xml.ts';

/** A <c> element as it stands in the file. */
export interface RawCell {
  /** Address: AB12. Some writers leave it out. */
  address: string | undefined;
  type: string;
  style: number;
  value: string;
  /** null where the cell holds no formula. */
  formula: string | null;
  inline: string;
}

/** What the cells of a workbook have in common. */
export interface CellContext {
  strings: readonly string[];
  formats: readonly CellFormat[];
  /** Dates count from 1904, as old Macs did. */
  from1904: boolean;
}

const BLANK: Cell = { kind: 'blank' };

/** What the cell holds; null where the file contradicts itself. Source of the types: ECMA-376 part 1, 18.18.11. */
export function cellOfXml(raw: RawCell, context: CellContext): Cell | null {
  switch (raw.type) {
    case 's':
      return sharedText(raw.value, context.strings);
    case 'inlineStr':
      return textCell(raw.inline);
    case 'str':
      return textCell(withoutEscapes(raw.value));
    case 'b':
      return raw.value === '' ? BLANK : { kind: 'text', text: raw.value === '1' ? 'TRUE' : 'FALSE' };
    case 'e':
      return { kind: 'error', text: raw.value || '#VALUE!' };
    case 'd':
      return isoDate(raw.value);
    case 'n':
      return numberCell(raw, context);
    default:
      return null;
  }
}

function sharedText(index: string, strings: readonly string[]): Cell | null {
  const text = index === '' ? undefined : strings[Number(index)];
  return text === undefined ? null : textCell(text);
}

function textCell(text: string): Cell {
  return text.trim() === '' ? BLANK : { kind: 'text', text };
}

function isoDate(text: string): Cell | null {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z?)?$/.exec(text.trim()) ?? [];
  if (day === undefined) return text.trim() === '' ? BLANK : null;
  return { kind: 'date', text: time === undefined || time === '00:00' ? day : `${day} ${time}` };
}

function numberCell({ value: written, style, formula }: RawCell, context: CellContext): Cell | null {
  // A program wrote the formula, and nobody has opened the file to calculate it.
  if (written.trim() === '') return formula === null ? BLANK : { kind: 'error', text: `=${formula}` };
  const stored = Number(written);
  if (!Number.isFinite(stored)) return null;
  const value = withoutNoise(stored);
  const format = context.formats[style] ?? GENERAL_FORMAT;
  const date = format.isDate ? dateCell(value + (context.from1904 ? DAYS_TO_1904 : 0), format.code) : null;
  return date ?? { kind: 'number', ...shownNumber(value, format.number) };
}
