import type { ValueStatus } from '../../../schema/codes.ts';
import { printedForm } from '../../numbers.ts';
import { halfWidth } from './half-width.ts';
import { notANumber, problemOfError, problemOfScale, problemOfUnit } from './cell-problems.ts';
import type { TableProblem } from '../table-error.ts';
import { isDash, isDitto, type TextCell, type TextMeaning, textMeaning } from './text-cells.ts';
import { type TypedNumber, typedNumber } from './typed-number.ts';
import { inColumnUnit, isMoney } from './typed-unit.ts';
import type { Cell } from '../file/workbook.ts';

/** What holds for the cells of one column; everything may be left out. */
export interface MeaningRules {
  /** Unit of the column: a unit typed in a cell must fit it, money is converted to it. */
  unit?: string | null | undefined;
  /** What `-`, `－`, `―` … stand for; 未記録 where nothing is said. Of a target: no_target. */
  dash?: TextMeaning | undefined;
  /** Status of a blank cell; null, for the caller to decide by year, where nothing is said. */
  blank?: Exclude<TextMeaning, 'zero' | 'suspect'> | undefined;
  /** The city's own words; they go before everything else. */
  textCells?: readonly TextCell[] | undefined;
  /** (5) is -5. Without it a number in brackets is an error: it may as well be a part of another (内数). */
  bracketsAreNegative?: boolean | undefined;
  /** The unit is that of the stored value where the format hides thousands (#,##0,). Without it such a cell is an error. */
  hiddenThousandsAreMeant?: boolean | undefined;
}

export type Meaning =
  | {
      kind: 'figure';
      /** In the column's unit; null where the cell is no number. */
      value: number | null;
      /** null: the caller decides by year (a plain number, or a blank). A number has null or `suspect`. */
      status: ValueStatus | null;
      /** 原文表記: as typed, without surrounding blanks and thousands separators; null for a blank cell. */
      printed: string | null;
      /** In Japanese, for the report: what a person should look at. Always there where the status is `suspect`. */
      doubt: string | null;
    }
  | ({ kind: 'error' } & TableProblem);

type Figure = Extract<Meaning, { kind: 'figure' }>;

/** What a cell of a column of numbers means. A real 0 stays 0; what is no number has a reason, or is an error. */
export function meaningOf(cell: Cell, rules: MeaningRules = {}): Meaning {
  switch (cell.kind) {
    case 'blank':
      return { kind: 'figure', value: null, status: rules.blank ?? null, printed: null, doubt: null };
    case 'number':
      return meaningOfNumber(cell, rules);
    case 'text':
      return meaningOfText(cell.text, rules);
    case 'date':
    case 'error':
      return { kind: 'error', ...problemOfError(cell) };
  }
}

function meaningOfNumber(cell: Extract<Cell, { kind: 'number' }>, rules: MeaningRules): Meaning {
  const printed = printedOf(cell.text) || String(cell.value);
  // An accounting format shows 0 as "-": what is stored is a real 0, whatever the city says of a typed "-".
  const own = /\d/.test(cell.text) ? textMeaning(cell.text, rules.textCells ?? []) : null;
  if (own !== null) return meaningOfWord(own, cell.text);
  if (!Number.isFinite(cell.value)) return { kind: 'error', ...notANumber(cell.text) };
  if (cell.shownIn && !rules.hiddenThousandsAreMeant) {
    return { kind: 'error', ...problemOfScale(cell.text, cell.value) };
  }
  return { kind: 'figure', value: cell.value || 0, status: null, printed, doubt: null };
}

function meaningOfText(text: string, rules: MeaningRules): Meaning {
  if (printedOf(text) === '') return meaningOf({ kind: 'blank' }, rules);
  const own = textMeaning(text, rules.textCells ?? []);
  if (own !== null) return meaningOfWord(own, text);
  if (text.length > MAX_NUMBER_LENGTH || isDitto(text)) return { kind: 'error', ...notANumber(text) };
  if (isDash(text)) return meaningOfWord(rules.dash ?? 'not_recorded', text);
  const bracketed = /^\(\s*([\d,.\s]+)\)$/.exec(halfWidth(text).trim())?.[1];
  const typed = typedNumber(bracketed === undefined ? text : `-${bracketed}`);
  if (typed === null || !Number.isFinite(typed.value)) return { kind: 'error', ...notANumber(text) };
  if (bracketed !== undefined && !rules.bracketsAreNegative) return { kind: 'error', ...notANumber(text) };
  return meaningOfTyped(typed, text, rules.unit ?? null);
}

function meaningOfWord(word: TextMeaning, text: string): Meaning {
  const printed = printedOf(text);
  const value = word === 'zero' ? 0 : word === 'suspect' ? typedNumber(text)?.value : null;
  if (value === undefined || !Number.isFinite(value ?? 0)) return { kind: 'error', ...notANumber(text) };
  if (word === 'zero') return { kind: 'figure', value, status: null, printed, doubt: null };
  const doubt = word === 'suspect' ? `「${printed}」は、先頭の数値だけを読み取りました` : null;
  return { kind: 'figure', value, status: word, printed, doubt };
}

/** Characters of a number with all that people write around it. What is longer is prose in the wrong column. */
const MAX_NUMBER_LENGTH = 100;

const QUALIFIER = '以上|以下|以内|未満|超|超え|程度|前後|余り|余|強|弱|くらい|ほど';
/** Unit, 以上, then brackets: 29人以上（4） */
const REST = new RegExp(`^(?<unit>[^()\\d]*?)\\s*(?<qualifier>${QUALIFIER})?\\s*(?<brackets>\\(.*\\))?\\s*$`, 's');

function meaningOfTyped(typed: TypedNumber, text: string, column: string | null): Meaning {
  const { unit, qualifier, brackets } = restOf(typed, column);
  const value = inColumnUnit(typed.value, unit, column);
  if (value === null)
    return { kind: 'error', ...(isUnit(unit) ? problemOfUnit(text, unit, column) : notANumber(text)) };
  const figure: Figure = { kind: 'figure', value, status: null, printed: printedOf(text), doubt: null };
  if (brackets) return suspect(figure, `かっこの中の「${brackets.slice(1, -1)}」は数値に含めていません`);
  if (typed.rounded) return suspect(figure, '指数表記（E+）です。保存のときに下の桁が失われていないか確かめてください');
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return suspect(figure, '桁が多く、下の桁まで正しく表せません');
  const hedge = [typed.prefix.replace(/[¥\\]/, ''), qualifier].filter(Boolean).join('、');
  return hedge ? { ...figure, doubt: `「${hedge}」は数値に含めず、原文表記に残しました` } : figure;
}

interface Rest {
  unit: string;
  qualifier: string;
  brackets: string;
}

/** What stands behind the number. A column's own unit may hold digits (t-CO2), or be in brackets: 5（人）. */
function restOf({ rest, kanji }: TypedNumber, column: string | null): Rest {
  if (column !== null && inColumnUnit(0, rest, column) !== null && rest !== '')
    return { unit: rest, qualifier: '', brackets: '' };
  const groups = REST.exec(rest)?.groups;
  if (!groups) return { unit: rest, qualifier: '', brackets: '' };
  const { unit = '', qualifier = '', brackets = '' } = groups;
  const inner = brackets.slice(1, -1);
  if (unit === '' && inner !== '' && inColumnUnit(0, inner, column) !== null)
    return { unit: inner, qualifier, brackets: '' };
  // 1.2億 in a column of money is 1.2億円, whatever the column's unit is.
  return { unit: unit === '' && kanji && isMoney(column) ? '円' : unit, qualifier, brackets };
}

/** A short word without signs that could be a unit. */
function isUnit(word: string): boolean {
  return /^[\p{L}%‰℃㎡㎥㎞/・]{1,8}$/u.test(word) && !/^[年月日時]/.test(word);
}

function suspect(figure: Figure, doubt: string): Figure {
  return { ...figure, status: 'suspect', doubt };
}

/** As typed, on one line, without blanks around and thousands separators between digits. */
function printedOf(text: string): string {
  const line = text
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\p{Cc}\s]+/gu, (blanks) => (/\p{Cc}/u.test(blanks) ? ' ' : blanks));
  return printedForm(line)
    .replace(/(?<=[0-9０-９])[，,](?=[0-9０-９]{3})/g, '')
    .replace(/(?<=\d)[ \u00A0\u2009\u202F](?=\d{3}(?!\d))/g, '');
}
