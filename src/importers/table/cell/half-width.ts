/**
 * Full-width letters, digits and signs as ASCII: １，２３４％ is 1,234%. Unlike NFKC it leaves ① and ㎡ and ² alone, which
 * are not the digits that NFKC makes of them.
 */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
    .replaceAll('￥', '¥');
}

const SPACES = /[\s\u200B-\u200D\u2060\uFEFF]+/g;

/** For comparing words: half-width, without any blank. */
export function withoutBlanks(text: string): string {
  return halfWidth(text).replace(SPACES, '');
}
