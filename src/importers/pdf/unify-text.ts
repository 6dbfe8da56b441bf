// A PDF maps glyphs back to characters. Where two characters share a glyph, producers pick either: Chromium writes the
// radical ⾏ (U+2F8F) for 行 with Noto fonts. Of each such pair only one stands in the documents of Japanese offices.

const KANGXI_RADICALS = /[\u2F00-\u2FD5]/g;

/** Of the CJK radicals (U+2E80…), those that look like a character of their own and have no compatibility mapping. */
const RADICALS: Readonly<Record<string, string>> = {
  '⺠': '民',
  '⻁': '虎',
  '⻄': '西',
  '⻆': '角',
  '⻑': '長',
  '⻘': '青',
  '⻝': '食',
  '⻤': '鬼',
  '⻨': '麦',
  '⻩': '黄',
  '⻫': '斉',
  '⻭': '歯',
  '⻯': '竜',
  '⻲': '亀',
  '⺟': '母',
  '⻳': '龟',
};
const CJK_RADICALS = /[\u2E80-\u2EF3]/g;

/** Signs that share their glyph: hyphenation point and middle dot, wave dash and full-width tilde, em space and full-width blank. */
const SIGNS: Readonly<Record<string, string>> = { '\u2027': '・', '\u301C': '～', '\u2003': '\u3000' };
const SHARED_SIGNS = /[\u2027\u301C\u2003]/g;

/** Controls, zero-width characters, soft hyphens and bidi marks: none of them is printed. */

const UNPRINTED = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;

/** The text as it is printed: radicals as the characters that they stand for, blanks of every width but the full one as blanks. */
export function unifyText(text: string): string {
  return text
    .replace(UNPRINTED, '')
    .replace(SHARED_SIGNS, (sign) => SIGNS[sign]!)
    .replace(/[\t\n\u00A0\u2000-\u200A\u202F]/g, ' ')
    .replace(KANGXI_RADICALS, (radical) => radical.normalize('NFKC'))
    .replace(CJK_RADICALS, (radical) => RADICALS[radical] ?? radical)
    .normalize('NFC')
    .toWellFormed();
}
