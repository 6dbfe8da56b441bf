const BULLET = /^[●○・※■◆]/;
/** Leads the words after it: "9月 メールシステム更新", "随時 システムの脆弱性対応", "平成30年7月 情報連携完全実施". */
const DATE = /^(随時|((平成|令和)\d+年(度)?)?(\d{1,2}月)?)$/;

/**
 * The words of a cell with its line breaks. The source text turned the breaks of the sheet into blanks (inside `<ul>` and outside
 * of it); running Japanese has none of its own. Where bullets mark the items, only a bullet or the end of a sentence breaks.
 */
export function bodyOf(text: string): string {
  const words = text.trim().split(/\s+/);
  const bulleted = words.some((word) => BULLET.test(word));
  return words.reduce((body, word, index) => body + gap(words[index - 1] ?? '', word, bulleted) + word);
}

function gap(before: string, word: string, bulleted: boolean): string {
  if (BULLET.test(word) || before.endsWith('。')) return '\n';
  return bulleted || DATE.test(before) || isLatin(before, word) ? ' ' : '\n';
}

const isLatin = (before: string, word: string) => /[A-Za-z0-9]$/.test(before) && /^[A-Za-z0-9]/.test(word);
