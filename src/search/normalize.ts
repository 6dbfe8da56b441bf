// One normaliser for the index and for the browser: no dictionary, no Intl.Segmenter. The page shows the original; only the search sees this.

const JAPANESE =
  '\\u2e80-\\u2fdf\\u3005-\\u3007\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff、。「」（）()・';
const BLANK_INSIDE_JAPANESE = new RegExp(`(?<=[${JAPANESE}]) (?=[${JAPANESE}])`, 'g');
const IS_JAPANESE = new RegExp(`[${JAPANESE}]`);
const DASHES = /[\u2010-\u2015\u2212\ufe63]/g;
const WAVE_DASH = /\u301c/g;
const CAPITAL = /[\p{Lu}\p{Lt}]/gu;
const KATAKANA = /[\u30a1-\u30f6]+/g;
/** Distance in Unicode from a katakana to its hiragana. */
const KANA_DISTANCE = 0x60;
/** A comma that only groups digits by three: 124,571. */
const THOUSANDS_COMMA = /(?<=\d),(?=\d{3}(?!\d))/g;

/** Radicals that text extraction from PDFs gives in place of the character, and that NFKC leaves alone. */
const RADICAL_PAIRS =
  '⻑長⻄西⺠民⻘青⻩黄⻭歯⻤鬼⻲亀⻨麦⻫斉⻯竜⻣骨⻁虎⺟母⻝食⻞食⻟食⻆角⻅見⻉貝⻋車⻔門⻚頁⻛風⻜飛⻢馬⻥魚⻦鳥';
const RADICALS = new Map(
  Array.from(RADICAL_PAIRS.matchAll(/(.)(.)/gu), ([, radical, character]) => [radical!, character!]),
);
const RADICAL = new RegExp(`[${[...RADICALS.keys()].join('')}]`, 'g');

/** True for a character beside which a blank means nothing (kana, kanji, Japanese punctuation). */
export function isJapanese(character: string): boolean {
  return IS_JAPANESE.test(character);
}

/** One width, one kind of dash, characters in place of radicals. Blanks are left alone. */
export function unified(text: string): string {
  return text
    .normalize('NFKC')
    .replace(RADICAL, (radical) => RADICALS.get(radical) ?? radical)
    .replace(DASHES, '-')
    .replace(WAVE_DASH, '~');
}

/** Readable form: unified, blanks inside Japanese text removed. Case, katakana and thousands commas are kept. */
export function display(text: string): string {
  return unified(text).replace(/\s+/g, ' ').replace(BLANK_INSIDE_JAPANESE, '').trim();
}

/** Lower case, katakana as hiragana. Keeps the length, so that positions stay. */
export function fold(text: string): string {
  return text.replace(CAPITAL, lower).replace(KATAKANA, hiragana);
}

function hiragana(katakana: string): string {
  return String.fromCharCode(...Array.from(katakana, (kana) => kana.charCodeAt(0) - KANA_DISTANCE));
}

function lower(character: string): string {
  const small = character.toLowerCase();
  return small.length === character.length ? small : character;
}

/**
 * Form for comparison. A text matches a term when key(text) contains key(term); a term of digits only must be a
 * whole number there (088 does not match 40,881).
 */
export function key(text: string): string {
  return keyOfDisplay(display(text));
}

/** The same, of a text in readable form. */
export function keyOfDisplay(text: string): string {
  return fold(text).replace(THOUSANDS_COMMA, '');
}

/** True for a term (in key form) that must be a whole number. */
export function isNumber(term: string): boolean {
  return /^\d+$/.test(term);
}

/** The rule of the search for one line of text and one term, both in key form. The index must give the same. */
export function matches(lineKey: string, term: string): boolean {
  if (!isNumber(term)) return lineKey.includes(term);
  return lineKey.match(/\d+/g)?.includes(term) ?? false;
}
