import { key } from './normalize.ts';

/** Spellings of one word. Meaning the same is not enough: only the writing differs. */
const SPELLINGS = [
  ['子供', '子ども', 'こども'],
  ['取り組み', '取組み', '取組'],
  ['受け付け', '受付け', '受付'],
  ['手続き', '手続'],
  ['申し込み', '申込み', '申込'],
  ['問い合わせ', '問合わせ', '問合せ'],
  ['打ち合わせ', '打合わせ', '打合せ'],
  ['見積もり', '見積り', '見積'],
  ['引き続き', '引続き'],
  ['組み合わせ', '組合わせ', '組合せ'],
  ['届け出', '届出'],
  ['貸し出し', '貸出し', '貸出'],
  ['割り当て', '割当て', '割当'],
  ['支払い', '支払'],
  ['売り上げ', '売上げ', '売上'],
  ['繰り越し', '繰越し', '繰越'],
  ['立ち上げ', '立上げ'],
  ['寄附', '寄付'],
  ['附属', '付属'],
  ['障害', '障がい', '障碍'],
  ['街づくり', 'まちづくり', '町づくり'],
  ['一人', '1人', 'ひとり'],
  ['全て', 'すべて'],
  ['様々', 'さまざま'],
  ['及び', 'および'],
  ['年齢', '年令'],
  ['デジタル', 'ディジタル'],
  ['ウェブ', 'ウエブ', 'web'],
  ['ウィ', 'ウイ'],
] as const;

/** Read in one direction only: every バ would else be tried as ヴァ. */
const ONE_WAY = [
  ['テイ', 'ティ'],
  ['デイ', 'ディ'],
  ['フイ', 'フィ'],
  ['フエ', 'フェ'],
  ['ヴァ', 'バ'],
  ['ヴィ', 'ビ'],
  ['ヴェ', 'ベ'],
  ['ヴォ', 'ボ'],
] as const;

/** A small or large ke between kanji (龍ヶ崎), and the counter after a number (3か月). */
const SMALL_KE = { place: /(?<=\p{Script=Han})[ヶケ](?=\p{Script=Han})/gu, writings: ['ヶ', 'ケ', 'が'] };
const COUNTER = { place: /(?<=\d)[ヵカかヶケ箇](?=[月所年国条])/g, writings: ['か', 'ヶ', 'カ', 'ケ', 'ヵ', '箇'] };

/** Each further spelling costs a search. */
const MOST = 6;

/** Other spellings of a term as typed (サーバ, サーバー), without the one that has the same key. */
export function spellingVariants(raw: string): string[] {
  const term = raw.normalize('NFKC').trim();
  const all = [...longVowels(term), ...otherSpellings(term), ...plainer(term)];
  const byKey = new Map(all.map((variant) => [key(variant), variant]));
  byKey.delete(key(term));
  byKey.delete('');
  return [...byKey.values()].slice(0, MOST);
}

/** ー at the end of a katakana word added or left out; inside a word left out. */
function longVowels(term: string): string[] {
  const runs = [...term.matchAll(/[ァ-ヺー]{3,}/g)];
  return runs.flatMap(({ 0: run, index }) => {
    const put = (word: string) => term.slice(0, index) + word + term.slice(index + run.length);
    const without = [...run.matchAll(/(?<=.)ー/g)].map((bar) =>
      put(run.slice(0, bar.index) + run.slice(bar.index + 1)),
    );
    return run.endsWith('ー') ? without.reverse() : [put(`${run}ー`), ...without];
  });
}

function otherSpellings(term: string): string[] {
  const groups = SPELLINGS.flatMap((group) => {
    const here = [...group].sort((a, b) => b.length - a.length).find((word) => term.includes(word));
    return here ? group.filter((word) => word !== here).map((word) => term.replaceAll(here, word)) : [];
  });
  const oneWay = ONE_WAY.filter(([from]) => term.includes(from)).map(([from, to]) => term.replaceAll(from, to));
  return [
    ...groups,
    ...oneWay,
    ...[SMALL_KE, COUNTER].flatMap(({ place, writings }) => writings.map((to) => term.replace(place, to))),
  ];
}

/** Without brackets, middle dots and hyphens between words: 「幸せリーグ」, 社会保障・税, Wi-Fi. */
function plainer(term: string): string[] {
  const bare = term.replace(/[「」『』（）()・·]/g, '');
  return [bare, term.replace(/(?<=\p{L})[-‐ ](?=\p{L})/gu, '')];
}
