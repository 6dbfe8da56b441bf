import type { ValueStatus } from '../../../schema/codes.ts';
import { withoutBlanks } from './half-width.ts';

/** What a text in a column of numbers says. `zero` is a real 0; `suspect` keeps the number that the text begins with. */
export type TextMeaning = Exclude<ValueStatus, 'reported' | 'planned'> | 'zero';

/** One entry of a city's own list: a text as typed (full or half width, blanks ignored), or a pattern (regular expression) for the whole cell. */
export type TextCell = { text: string; status: TextMeaning } | { pattern: RegExp; status: TextMeaning };

/**
 * Words of which no city means anything else. 不明 and データなし are 未記録: 判読不能 is for what the source text lost.
 * 中止, 実績なし and 未実施 are not here: in one city they are a 0, in the other none.
 */
const USUAL: Record<'not_yet' | 'not_recorded' | 'no_target' | 'not_applicable' | 'unreadable', string[]> = {
  not_yet: [
    ...['未集計', '集計中', '集計前', '調整中', '未定', '未確定', '算定中', '算出中', '精査中'],
    ...['確認中', '調査中', '未公表', '公表前', '決算前', '速報前'],
  ],
  not_recorded: [
    '不明',
    '未記録',
    '記録なし',
    '記録無し',
    'データなし',
    'データ無し',
    '未把握',
    '把握なし',
    '未計測',
    '未測定',
  ],
  no_target: [
    '目標なし',
    '目標無し',
    '目標値なし',
    '目標値無し',
    '目標未設定',
    '目標値未設定',
    '設定なし',
    '設定無し',
    '未設定',
  ],
  not_applicable: ['該当なし', '該当無し', '該当せず', '非該当', '対象外', '対象なし', 'なし', '無し', '皆増', '皆減'],
  unreadable: ['判読不能'],
};

const USUAL_STATUS = new Map(
  Object.entries(USUAL).flatMap(([status, texts]) => texts.map((text) => [text, status as TextMeaning])),
);

/** What a text stands for by the city's list, else by the usual words; null where neither has it. */
export function textMeaning(text: string, own: readonly TextCell[]): TextMeaning | null {
  const word = withoutBlanks(text);
  const entry = own.find((each) => ('text' in each ? withoutBlanks(each.text) === word : matches(each.pattern, text)));
  return entry?.status ?? USUAL_STATUS.get(withoutBrackets(word)) ?? null;
}

function matches(pattern: RegExp, text: string): boolean {
  return new RegExp(`^(?:${pattern.source})$`, pattern.flags.replace(/[gy]/g, '')).test(text.trim());
}

/** (未集計) and 【未集計】 are 未集計. */
function withoutBrackets(word: string): string {
  return (
    /^(?:\((.*)\)|【(.*)】|〔(.*)〕|※(.*))$/
      .exec(word)
      ?.slice(1)
      .find((inner) => inner !== undefined) ?? word
  );
}

/** Every sign that people type for nothing: hyphens, minus, dashes, the long vowel mark, a ruled line. Also doubled: --. */
const DASHES = /^[-‐‑‒–—―−─━ーｰ﹣﹘⁃]{1,4}$/;

export function isDash(text: string): boolean {
  return DASHES.test(withoutBlanks(text));
}

/** Signs and words that point at another cell. */
export function isDitto(text: string): boolean {
  return /^(?:[〃々〻″"]|同上|同左|同右|上に同じ|左に同じ|'')$/.test(withoutBlanks(text));
}
