// Words of the data stories. Their prose stands in src/pages/stories/*.mdx; figures come from the data.
import { grouped, percent } from '../numbers.ts';

/** Minutes in words: 5298 is "88時間18分", 5100 "85時間". */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (rest === 0) return `${grouped(hours)}時間`;
  return hours === 0 ? `${rest}分` : `${grouped(hours)}時間${rest}分`;
}

export const storiesPage = {
  title: 'データで読む',
  description: 'シートと市の資料の数値から、一つの取り組みのその後を、計算のしかたと出典とともに示します。',
  intro: 'シートと市の資料の数値をつなげて、一つの取り組みのその後を追います。計算のしかたと出典も示します。',
  none: 'まだありません。',
};

export const rpaStory = {
  title: 'RPAの実験で減った時間と、その後',
  description:
    'パソコンの決まった作業を自動にするRPAの実験で、作業時間はどれだけ減ったか。計算のしかたと、その後の業務改善の指標と決算を、出典とともに示します。',
  figureTitle: 'RPAの実験での作業時間（年換算）',
  table: 'RPAの実験での作業時間の表（年換算）',
  columns: { name: '課', before: '導入前', after: '導入後', saved: '減った時間', ratio: '減った割合' },
  total: '合計',
  before: '導入前',
  after: '導入後',
  unit: '年換算の作業時間',
  ratio: percent,
  change: (saved: number, ratio: number) => `${duration(saved)}（${percent(ratio)}）減`,
  sentence: (name: string, before: number, after: number, saved: number, ratio: number) =>
    `${name}は${duration(before)}から${duration(after)}に、${duration(saved)}（${percent(ratio)}）減りました。`,
  converted: '時間は、実験の結果を一年分に換算したものです。',
  origin: (title: string, first: number, last: number) => `出典：「${title}」の文字の${first}〜${last}行目。`,
  csv: 'この表のCSV',
  csvColumns: [
    '全国地方公共団体コード',
    '団体名',
    '課',
    '導入前（分・年換算）',
    '導入後（分・年換算）',
    '減った時間（分・年換算）',
    '減った割合（%）',
    '出典文書',
  ],
  sum: (parts: readonly number[], total: number) => `${parts.map(duration).join(' ＋ ')} ＝ ${duration(total)}`,
  share: (saved: number, before: number, ratio: number) =>
    `${duration(saved)} ÷ ${duration(before)} ＝ ${percent(ratio)}`,
  difference: (before: number, after: number, saved: number) =>
    `${duration(before)} − ${duration(after)} ＝ ${duration(saved)}`,
  planned: (year: string, label: string) => `同じシートの${year}の「${label}」の欄には、次の項目があります。`,
  peak: (year: string, amount: string) =>
    `実績がもっとも大きいのは${year}の${amount}です。年度によって大きく変わる理由は、収録したシートの文章に書かれていません。`,
  fromSheet: (year: string) => `${year}のシートには、次のように書かれています。`,
};
