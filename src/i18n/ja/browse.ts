// Words of the pages that group programs by what their sheets print.
import { fiscalYearName } from '../eras.ts';
import { sdgNames } from './codes.ts';

interface FacetWords {
  /** 項目 as the forms print it. */
  name: string;
  intro: string;
  /** A value in a list. */
  value: (label: string) => string;
  /** Heading of its page. */
  heading: (label: string) => string;
  sentence: (label: string, count: number) => string;
}

const goal = (label: string) => `${label} ${sdgNames[Number(label) - 1] ?? ''}`;

/** 47番 where a pledge is a number; a city may print its words. */
const pledge = (label: string) => (/^[\d-]+$/.test(label) ? `${label}番` : label);

/** One entry per grouping of model/facet-rules.ts. */
const facets = {
  sdgs: {
    name: 'SDGs',
    intro: 'シートの「SDGs」の欄に書かれた目標です。1つの事業に、いくつもの目標が書かれていることがあります。',
    value: goal,
    heading: (label) => `SDGs ${goal(label)}`,
    sentence: (label, count) => `SDGsの目標${label}がシートに書かれている事務事業は、${count}件です。`,
  },
  strategy: {
    name: '戦略プラン',
    intro: 'シートの「戦略プラン」の欄の最初の区分で分けています。',
    value: (label) => label,
    heading: (label) => `戦略プラン ${label}`,
    sentence: (label, count) => `戦略プランの「${label}」がシートに書かれている事務事業は、${count}件です。`,
  },
  pledge: {
    name: '市長公約',
    intro: 'シートの「市長公約」の欄に書かれたものです。',
    value: pledge,
    heading: (label) => `市長公約 ${pledge(label)}`,
    sentence: (label, count) => `市長公約の欄に「${label}」が書かれている事務事業は、${count}件です。`,
  },
  direction: {
    name: '方向性',
    intro: '市がシートの「方向性」の欄に書いた、今後の進め方です。方向性が書かれた最新のシートで分けています。',
    value: (label) => label,
    heading: (label) => `方向性「${label}」`,
    sentence: (label, count) => `最新の記載で方向性が「${label}」の事務事業は、${count}件です。`,
  },
  category: {
    name: '事業分類',
    intro: 'シートの「事業分類」の欄の言葉です。事業分類が書かれた最新のシートで分けています。',
    value: (label) => label,
    heading: (label) => `事業分類「${label}」`,
    sentence: (label, count) => `最新の記載で事業分類が「${label}」の事務事業は、${count}件です。`,
  },
} satisfies Record<string, FacetWords>;

export const browse = {
  title: '分類からさがす',
  description: (municipality: string) =>
    `${municipality}の事務事業を、部課、年度、SDGs、戦略プラン、市長公約、方向性、事業分類からさがせます。分類ごとの件数がわかります。`,
  intro: 'シートに書かれた項目で、事業を分けています。数は、事業の件数です。',
  toc: 'このページの内容',
  facets,
  count: (count: number) => `${count}件`,
  pageTitle: (heading: string) => `${heading}の事務事業`,
  pageDescription: (sentence: string, editions: string) =>
    `${sentence}${editions}決算、目標の達成とともに一覧にしました。`,
  /** How many programs say it in which edition. */
  editions: (counts: readonly { edition: number; programs: number }[]) =>
    `この記載があるのは、${counts.map(({ edition, programs }) => `${fiscalYearName(edition)}のシートが${programs}件`).join('、')}です。`,
  caption: (heading: string) => `${heading}の事務事業。決算額の単位は千円です。`,
  unknownTitle: 'わかっていないこと',
  unstated: (name: string, count: number) =>
    count === 0
      ? `すべての事業に、${name}の記載があります。`
      : `ほかに、${name}がどのシートにも書かれていない事業が${count}件あります。書かれていないことは、当てはまらないという意味ではありません。`,
  unstatedLink: (name: string) => `${name}の記載がない事業`,
  unstatedSummary: (name: string, count: number) => `${name}の記載がない事業（${count}件）`,
  unstatedIn: (titles: readonly string[], count: number) =>
    `${titles.map((title) => `「${title}」`).join('と')}${titles.length === 1 ? 'だけ' : ''}に載っている事業（${count}件）`,
  missingGoals: (names: readonly string[]) => `次の目標は、収録したどのシートにも書かれていません：${names.join('、')}`,
  others: (name: string) => `ほかの${name}`,
};

/** A goal with its name. */
export const sdgGoal = goal;
