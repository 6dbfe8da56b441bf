import { halfWidth } from './half-width.ts';

/** A number as people type it, taken apart. `value` is exact; `rest` is what stands behind it (unit, 以上, （4）). */
export interface TypedNumber {
  value: number;
  /** 約, 延べ, ¥ … before it. */
  prefix: string;
  rest: string;
  /** 1.2E+05: a spreadsheet may have dropped digits. */
  rounded: boolean;
  /** It has 億 or 万. */
  kanji: boolean;
}

const MINUS = '[-‐‑‒–—―−─ー△▲]';
const GROUPED = String.raw`\d{1,3}(?:,\d{3})+(?![\d,])|\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+(?![\d ])|\d+`;
const NUMBER = String.raw`(?<digits>${GROUPED})?(?<fraction>\.\d+)?(?<exponent>[eE][+-]?\d{1,3})?`;
const PREFIX = '約|およそ|おおよそ|おおむね|概ね|延べ|のべ|計|[¥\\\\]';
const TYPED = new RegExp(`^(?<prefix>${PREFIX})?\\s*(?<minus>${MINUS}|[+])?\\s*(?:[¥\\\\]\\s*)?${NUMBER}`);
/** Ten thousands and their powers; 1.2億 is 120000000, 1億2457万 is 124570000. */
const KANJI_PLACES: Record<string, number> = { 兆: 12, 億: 8, 万: 4 };

/** null where the text does not begin with one number, or goes on with more digits than belong to it (1,23). */
export function typedNumber(text: string): TypedNumber | null {
  const plain = halfWidth(text).trim();
  const match = TYPED.exec(plain)?.groups;
  if (!match || (match['digits'] ?? match['fraction']) === undefined) return null;
  const behind = plain.slice(TYPED.exec(plain)![0].length);
  const { digits, rest } = kanjiPlaces(digitsOf(match), behind);
  if (/^\s*[\d,.]/.test(rest)) return null;
  return {
    value: signed(Number(digits), match['minus']),
    prefix: match['prefix'] ?? '',
    rest: rest.trim(),
    rounded: match['exponent'] !== undefined,
    kanji: rest !== behind,
  };
}

/** Never -0. */
function signed(value: number, sign: string | undefined): number {
  return sign === undefined || sign === '+' || value === 0 ? value : -value;
}

function digitsOf({ digits = '0', fraction = '', exponent = '' }: Partial<Record<string, string>>): string {
  return digits.replace(/\D/g, '') + fraction + exponent;
}

/** Reads 億 and 万 behind the number, and the numbers between them. Decimal strings, so that 1.2億 is exact. */
function kanjiPlaces(digits: string, behind: string): { digits: string; rest: string } {
  const [, place, following] = /^\s*([兆億万])\s*((?:\d{1,4}|\d,\d{3})(?![\d,]))?/.exec(behind) ?? [];
  if (place === undefined) return { digits, rest: behind };
  const lower = /^\s*[兆億万]\s*/.exec(behind)![0].length;
  const here = scaled(digits, KANJI_PLACES[place]!);
  if (following === undefined) return { digits: here, rest: behind.slice(lower) };
  const next = kanjiPlaces(following.replace(',', ''), behind.slice(lower + following.length));
  return { digits: String(Number(here) + Number(next.digits)), rest: next.rest };
}

function scaled(digits: string, places: number): string {
  return String(Number(`${digits}e${places}`));
}
