import type { Cell } from './workbook.ts';

const DAY = 86_400_000;
/** Day 0 of the serial numbers; right from 1900-03-01 on (before it the numbers count a 29 February that never was). */
const EPOCH = Date.UTC(1899, 11, 30);
/** Days between the two systems of dates, 1900 and 1904. */
export const DAYS_TO_1904 = 1462;
const LAST_DAY = 2_958_465;

/** What is no letter of a date: quoted and escaped signs, colours and languages in brackets (but [h] counts hours), General. */
const OTHER = /"[^"]*"?|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]|General|Standard|G\/標準|E[+-]|[;@]/gis;

function lettersOf(code: string): string {
  return code.replace(OTHER, ' ').replace(/s\.0+/gi, 's');
}

/** Whether a format code shows a date or a time: letters y, m, d, h, s, g, e outside quotes and brackets. */
export function isDateFormat(code: string): boolean {
  const letters = lettersOf(code);
  return /[ymdhsge]/i.test(letters) && !/[#0?]/.test(letters);
}

/** Only hours, minutes and seconds. */
function isTimeFormat(code: string): boolean {
  const letters = lettersOf(code);
  return /[hs]/i.test(letters) && !/[ydge]/i.test(letters);
}

/**
 * A cell that shows a date, from its serial number: 2024-03-31, 2024-03-31 10:30, a time alone 10:30. What a format shows as a
 * fiscal year (令和6年度) is that text: behind it stands any day, often 1 January. null for what is no date.
 */
export function dateCell(serial: number, code: string): Cell | null {
  if (serial < 0 || serial >= LAST_DAY + 1) return null;
  if (serial < 1 || isTimeFormat(code)) return { kind: 'date', text: clock(serial) };
  const date = new Date(EPOCH + Math.round((serial * DAY) / 1000) * 1000);
  if (/年度/.test(code)) return { kind: 'text', text: fiscalYearShown(date, code) };
  const day = date.toISOString().slice(0, 10);
  return { kind: 'date', text: Number.isInteger(serial) ? day : `${day} ${clock(serial % 1)}` };
}

/** Hours and minutes, with seconds where there are any; 36:00 for a day and a half. */
function clock(days: number): string {
  const seconds = Math.round(days * 86_400);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [hours, minutes, rest] = parts.map((part) => String(part).padStart(2, '0'));
  return rest === '00' ? `${hours}:${minutes}` : `${hours}:${minutes}:${rest}`;
}

const CALENDAR = { era: 'long', year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' } as const;
const JAPANESE = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', CALENDAR);

/** The date by its format code, as far as fiscal years need it: ggge"年度", yyyy"年度". */
function fiscalYearShown(date: Date, code: string): string {
  const parts = new Map(JAPANESE.formatToParts(date).map(({ type, value }) => [type, value]));
  const era = parts.get('era') ?? '';
  const [bare = ''] = code.split(';');
  return bare.replace(/"([^"]*)"|\\(.)|\[[^\]]*\]|g+|e+|y+|m+|d+|@/gi, (token, quoted?: string, escaped?: string) => {
    if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? '';
    if (/^g/i.test(token)) return era;
    if (/^e/i.test(token)) return parts.get('year') ?? '';
    if (/^y/i.test(token)) return String(date.getUTCFullYear());
    return /^m/i.test(token) ? String(date.getUTCMonth() + 1) : /^d/i.test(token) ? String(date.getUTCDate()) : '';
  });
}
