// Words of the marks on a page that was opened from a result. Apart from search.ts: a program page loads nothing else.
import { grouped } from '../numbers.ts';

const quoted = (word: string) => `「${word}」`;

export const highlightWords = {
  region: '検索した語の強調',
  found: (words: string[], count: number) => `${words.map(quoted).join('、')}を${grouped(count)}か所で強調しています。`,
  next: '次の箇所へ',
  off: '強調を消す',
};
