import { rounded, shifted } from '../cell/decimal.ts';

/** One part of a format code, between its semicolons. */
interface Section {
  /** [>=1000]; null without a condition. */
  condition: ((value: number) => boolean) | null;
  prefix: string;
  suffix: string;
  /** 0, # and ? before and after the point; null where the section shows no plain number (General, a fraction, text only). */
  digits: { whole: string; fraction: string; grouped: boolean } | null;
  /** The value is shown as it is: General, @, fractions, exponents. */
  plain: boolean;
  percents: number;
  /** Commas behind the digits: each hides three digits. */
  hidden: number;
}

/** How a number of a spreadsheet cell is shown. Source: ECMA-376 part 1, 18.8.31. */
export interface NumberFormat {
  sections: Section[];
}

const TOKENS = /"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]?|G\/標準|General|E[+-]|[0#?][0#?,.]*|\.[0#?]+|./gisu;
const PLAIN = /^(?:General|G\/標準|Standard|@|E[+-]|\/)$/i;

export function numberFormat(code: string): NumberFormat {
  return { sections: splitSections(code).map(sectionOf) };
}

/** A semicolon inside quotes is a text. */
function splitSections(code: string): string[] {
  const parts = [...code.matchAll(/(?:"[^"]*"?|\\.|[^;"\\])*(?:;|$)/gsu)].map(([part]) => part);
  const last = parts.findIndex((part) => !part.endsWith(';'));
  return parts.slice(0, last + 1).map((part) => part.replace(/;$/, ''));
}

function sectionOf(code: string): Section {
  const tokens = code.match(TOKENS) ?? [];
  const numbers = tokens.filter((token) => /^[0#?.]/.test(token) && token !== '.');
  const plain = tokens.some((token) => PLAIN.test(token)) || numbers.length > 1;
  const at = tokens.findIndex((token) => token === numbers[0]);
  const [digits = ''] = numbers;
  const behind = /,*$/.exec(digits)![0].length;
  return {
    condition: conditionOf(tokens),
    prefix: literals(at === -1 ? tokens : tokens.slice(0, at)),
    suffix: at === -1 ? '' : literals(tokens.slice(at + 1)),
    digits: at === -1 || plain ? null : placeholders(digits),
    plain,
    percents: tokens.filter((token) => token === '%').length,
    hidden: at === -1 ? 0 : behind,
  };
}

function placeholders(digits: string): Section['digits'] {
  const [whole = '', fraction = ''] = digits.replace(/,+$/, '').split('.');
  return { whole: whole.replaceAll(',', ''), fraction: fraction.replaceAll(',', ''), grouped: whole.includes(',') };
}

/** What stands in the cell as it is written in the format: quoted, after a backslash, [$¥-411], or a bare sign. */
function literals(tokens: readonly string[]): string {
  return tokens.map(literal).join('');
}

function literal(token: string): string {
  if (token.startsWith('"')) return token.slice(1).replace(/"$/, '');
  if (token.startsWith('\\')) return token.slice(1);
  if (token.startsWith('[')) return /^\[\$([^-\]]*)/.exec(token)?.[1] ?? '';
  if (token.startsWith('_')) return ' ';
  return /^(?:\*.|[@,]|[0#?].*)$/su.test(token) || PLAIN.test(token) ? '' : token;
}

const COMPARE: Record<string, (value: number, limit: number) => boolean> = {
  '>=': (value, limit) => value >= limit,
  '<=': (value, limit) => value <= limit,
  '<>': (value, limit) => value !== limit,
  '>': (value, limit) => value > limit,
  '<': (value, limit) => value < limit,
  '=': (value, limit) => value === limit,
};

function conditionOf(tokens: readonly string[]): Section['condition'] {
  const [, sign = '', limit] = tokens.map((token) => /^\[([<>=]{1,2})(-?[\d.]+)\]$/.exec(token)).find(Boolean) ?? [];
  const compare = COMPARE[sign];
  return compare ? (value) => compare(value, Number(limit)) : null;
}

/** The value as a person reads it in the cell (85 where 85% is shown), its text, and how much the format hides of it. */
export function shownNumber(value: number, format: NumberFormat): { value: number; text: string; shownIn?: number } {
  const { section, absolute } = sectionFor(value, format);
  const seen = shifted(value, section.percents * 2);
  const text = textOf(absolute ? Math.abs(value) : value, section).trim() || String(seen);
  return section.hidden > 0 && !section.plain && value !== 0
    ? { value: seen, text, shownIn: 1000 ** section.hidden }
    : { value: seen, text };
}

/** Excel's own limit. */
const MAX_DECIMALS = 30;
/** Spreadsheets keep 15 digits; what is longer is shown as it is stored. */
const MANY_DIGITS = 1e15;
const GENERAL: Section = sectionOf('General');

/** Of two sections the second is for negative numbers, of three the third for zero; they bring their own sign. */
function sectionFor(value: number, { sections }: NumberFormat): { section: Section; absolute: boolean } {
  const [first = GENERAL, second, third] = sections;
  const conditional = sections.find(({ condition }) => condition?.(value));
  if (conditional) return { section: conditional, absolute: false };
  if (sections.some(({ condition }) => condition)) {
    return { section: sections.findLast(({ condition }) => !condition) ?? GENERAL, absolute: false };
  }
  if (value < 0 && second) return { section: second, absolute: true };
  return { section: value === 0 && third ? third : first, absolute: false };
}

function textOf(value: number, { prefix, suffix, digits, plain, percents, hidden }: Section): string {
  if (plain || Math.abs(value) >= MANY_DIGITS) return prefix + String(shifted(value, percents * 2)) + suffix;
  if (digits === null) return prefix;
  const decimals = Math.min(digits.fraction.length, MAX_DECIMALS);
  const number = rounded(shifted(value, percents * 2 - hidden * 3), decimals);
  const [whole = '', fraction = ''] = fixed(Math.abs(number), decimals).split('.');
  return (number < 0 ? '-' : '') + prefix + wholeText(whole, digits) + fractionText(fraction, digits.fraction) + suffix;
}

/** All decimals, without an exponent. */
function fixed(value: number, decimals: number): string {
  return value.toFixed(decimals);
}

function wholeText(whole: string, { whole: places, grouped }: NonNullable<Section['digits']>): string {
  const least = places.replaceAll(/[^0]/g, '').length;
  const digits = (whole === '0' ? '' : whole).padStart(least, '0');
  return grouped ? digits.replace(/\d(?=(?:\d{3})+$)/g, '$&,') : digits;
}

/** 0.# shows no last zero. */
function fractionText(fraction: string, places: string): string {
  const least = places.lastIndexOf('0') + 1;
  const kept = fraction.slice(0, Math.max(least, fraction.replace(/0+$/, '').length));
  return kept === '' ? '' : `.${kept}`;
}
