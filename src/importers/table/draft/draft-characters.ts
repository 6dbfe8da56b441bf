import type { TableContext } from './draft-context.ts';
import type { TablePlace } from '../table-error.ts';

/**
 * Characters that no text of a sheet needs: control characters (a line break is a text's own), bidirectional controls, blanks
 * without width, halves of surrogate pairs.
 */
const UNNEEDED = /(?!\n)\p{Cc}|[\u061C\u200B-\u200D\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|\p{Cs}/gu;
/** Variation selectors and emoji need their joiner. */
const JOINER_OF_EMOJI = /(?<=\p{Extended_Pictographic}\uFE0F?)\u200D(?=\p{Extended_Pictographic})/gu;

/** A text without characters that nobody sees; line breaks are \n. `removed` are their code points. */
export function cleanText(text: string): { text: string; removed: string[] } {
  const lines = text.replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n').replaceAll('\t', ' ');
  const joined = lines.replace(JOINER_OF_EMOJI, '\uE000');
  const removed = [...joined.matchAll(UNNEEDED)].map(([character]) => codePoint(character));
  return { text: joined.replace(UNNEEDED, '').replaceAll('\uE000', '\u200D').trim(), removed: [...new Set(removed)] };
}

function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The text without such characters; a warning names the cell and what was removed. */
export function withoutUnneeded(
  original: string,
  place: Omit<TablePlace, 'file'>,
  { report }: Pick<TableContext, 'report'>,
): string {
  const { text, removed } = cleanText(original);
  if (removed.length > 0) {
    const remedy = '除いて取り込みます。元の表も直してください。';
    report('warning', 'texts', place, {
      found: `見えない文字（${removed.join('、')}）`,
      expected: '見える文字だけ',
      remedy,
    });
  }
  return text;
}
