import { eraFiscalYear } from './eras.ts';
import { halfWidth } from './table/cell/half-width.ts';

/** A year named in a text, and what stands right behind it. */
interface Mention {
  year: number;
  before: string;
  behind: string;
}

const ERA = String.raw`(?<era>昭和|平成|令和|(?<![A-Za-z])[SHR]|昭|平|令)\(?(?<nth>元|\d{1,2})\)?(?!\d)`;
const WESTERN = String.raw`(?<![\d,.])(?<western>(?:19[5-9]|20\d|21\d)\d)(?![\d,])`;
/** Month and day of a date: 年4月1日, /4/1, -04-01, .4.1; after 年 the month alone will do. */
const MONTH = String.raw`(?:年(?<month>\d{1,2})月|(?<sign>[/.-])(?<number>\d{1,2})\k<sign>\d{1,2}(?!\d))?`;
const MENTION = new RegExp(`(?:${ERA}|${WESTERN})${MONTH}`, 'g');

/** The sign and the second year of a range without its era: 令和5〜6年度, R5-6, 2023・24. */
const SECOND_YEAR = /^(?:年度?)?(?:[〜～~\-‐–—―−ー・、,/&と+]|から|及び|および)\d{1,2}(?!\d|月)/;
const OPEN_END = /^(?:年度?)?(?:以降|以後|以前|から|より前)/;
const WAVE = /[〜～~]/;
/** 2024人 is no year. */
const COUNTED = /^(?:人|名|件|回|個|円|千|万|億|台|箇所|か所|校|世帯|戸|冊|枚|本|%|点|社|団体|番|号|[A-Za-z])/;
const APRIL = 4;
/** The schema's own first year; S3 is no 昭和3年. */
const EARLIEST = 1950;

/**
 * Western fiscal year that a header or cell names, in any spelling: 令和5年度, R05, Ｒ５決算額, 令5, 2023, 2023（令和5）年度 and
 * 平成31年度 (2019). A date (2024-03-31, 令和6年3月) counts by April. null where it names none, or more than one.
 */
export function fiscalYearIn(text: string): number | null {
  // A blank between digits stays: 2024-04-01 10:30.
  const plain = halfWidth(text).replace(/(?<!\d)\s+|\s+(?!\d)/g, '');
  const mentions = mentionsIn(plain);
  const years = new Set(mentions.map(({ year }) => year));
  const [year] = years;
  return years.size !== 1 || year === undefined || mentions.some(isRange) ? null : year;
}

function mentionsIn(text: string): Mention[] {
  return [...text.matchAll(MENTION)].flatMap((match) => {
    const year = yearOf(match.groups ?? {});
    const behind = text.slice(match.index + match[0].length);
    const isYear = year !== null && !(match.groups?.['western'] && COUNTED.test(behind)) && !isCode(match, behind);
    return isYear ? [{ year, before: text.slice(0, match.index), behind }] : [];
  });
}

/** H2O and R5A are no years. */
function isCode(match: RegExpExecArray, behind: string): boolean {
  return /^[SHR]$/.test(match.groups?.['era'] ?? '') && /^[A-Za-z]/.test(behind);
}

function yearOf({ era, nth, western, month, number }: Partial<Record<string, string>>): number | null {
  const year = western === undefined ? eraFiscalYear(era ?? '', nth ?? '') : Number(western);
  const inMonth = Number(month ?? number ?? APRIL);
  if (year === null || year < EARLIEST || inMonth < 1 || inMonth > 12) return null;
  return inMonth < APRIL ? year - 1 : year;
}

function isRange({ before, behind }: Mention): boolean {
  return (
    SECOND_YEAR.test(behind) ||
    OPEN_END.test(behind) ||
    WAVE.test(before.slice(-1)) ||
    /^(?:年度?)?[〜～~]/.test(behind)
  );
}
