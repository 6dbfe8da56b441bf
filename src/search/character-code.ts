// A character as three ASCII characters. Pagefind sees words of letters and digits only, so that no segmenter, stemmer,
// punctuation or case rule of it, now or later, can alter them.

/** First letters; z is kept for the rare rest. */
const FIRST = 'abcdefghijklmnopqrstuvwxy';
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
const REST = 'z';
const REST_LENGTH = 4;
const PER_FIRST = 36 * 36;

/** [first code point, code point after the last]: kana, ASCII, kanji, Latin and Greek, symbols, half-width forms. */
const RANGES = [
  [0x3000, 0x3100],
  [0x20, 0x7f],
  [0x4e00, 0xa000],
  [0xa0, 0x500],
  [0x2000, 0x3000],
  [0xff00, 0xfff0],
] as const;

const OFFSETS = RANGES.map((_, index) => RANGES.slice(0, index).reduce((sum, [from, to]) => sum + to - from, 0));

/** The code of one character: 3 ASCII characters, or "z" and 4. */
export function encode(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  const range = RANGES.findIndex(([from, to]) => point >= from && point < to);
  if (range < 0) return REST + point.toString(36).padStart(REST_LENGTH, '0');
  const number = OFFSETS[range]! + point - RANGES[range]![0];
  return FIRST[Math.floor(number / PER_FIRST)]! + DIGITS[Math.floor(number / 36) % 36]! + DIGITS[number % 36]!;
}
