// Words of the page that sets programs side by side.
import { fiscalYearName } from '../eras.ts';

const quoted = (names: readonly string[]) => names.map((name) => `「${name}」`).join('、');

/** What the page itself says. */
export const compare = {
  title: '事業を比べる',
  description: (most: number, municipality: string) =>
    `${municipality}の事務事業を${most}件まで並べ、決算、人件費、指標、方向性を同じ年度で見比べられます。`,
  intro: (most: number) => `事業を${most}件まで並べて、目的、決算、人件費、指標を見比べられます。`,
  caution: '事業は、目的も規模も違います。額の大小だけで、事業の良し悪しは決まりません。',
  fromProgram: 'ほかの事業と比べる',
  withoutScript: {
    before: '事業を並べるには、ブラウザーのJavaScriptが要ります。使えないときは、',
    link: '事業一覧',
    after: 'から、それぞれの事業のページを開いてください。図と数値は同じです。',
  },
  form: { program: '並べる事業', choose: '事業を選んでください', add: '並べる' },
  example: (count: number, fiscalYear: number) => `例：${fiscalYearName(fiscalYear)}の決算が大きい${count}件を並べる`,
  headings: {
    chosen: '並べている事業',
    overview: '目的と最新の数値',
    figures: '年度ごとの金額',
    costs: '事業費の推移',
    indicators: '指標の目標と実績',
  },
  link: 'この比較のアドレス',
  copy: 'アドレスをコピー',
  tables: {
    settlement: '決算（事業費、単位：千円）',
    personnel: '人件費（単位：千円）',
  },
  barNote: '棒の長さは、同じ表の中では同じ目盛りです。数字を選ぶと、その数字が書かれた原文の行へ移動します。',
  csv: 'この2つの表をCSVで保存',
  statusWords: '表の言葉の意味',
  scaleNote: '図の縦の目盛りは、図ごとに違います。高さではなく、数字で比べてください。',
  indicatorNote: '最新のシートにある指標だけを並べています。以前のシートの指標は、それぞれの事業のページにあります。',
};

/** What the script of the page adds: apart, so that the browser loads no more. */
export const comparing = {
  remove: '外す',
  removeProgram: (name: string) => `「${name}」を外す`,
  year: '年度',
  absence: { no_sheet: 'シート未収録', not_stated: '記載なし' },
  revised: (printed: string, edition: number) => `${fiscalYearName(edition)}のシートでは${printed}`,
  table: '表を見る',
  ofProgram: (label: string, name: string) => `${label}：${name}`,
  none: {
    chips: '基本情報はありません。',
    purpose: '目的の記載はありません。',
    facts: '公開されている資料に、費用と指標の数値はありません。',
    cost: '公開されている資料に、事業費の数値はありません。',
    indicator: '最新のシートに指標の記載はありません。',
  },
  noDirection: '方向性：記載なし',
  documentTitle: (names: readonly string[], title: string) => `${names.join('と')} | ${title}`,

  status: {
    empty: 'まだ事業を並べていません。',
    shown: (count: number) =>
      count === 1 ? '1件を表示しています。比べる事業を選んでください。' : `${count}件を並べています。`,
    added: (name: string) => `「${name}」を加えました。`,
    removed: (name: string) => `「${name}」を外しました。`,
    full: (most: number, name: string) =>
      `一度に並べられるのは${most}件までです。「${name}」は加えていません。加えるときは、先にどれかを外してください。`,
    refused: (most: number, names: readonly string[]) =>
      `一度に並べられるのは${most}件までです。${quoted(names)}は表示していません。`,
    unknown: (ids: readonly string[]) => `事業ID${quoted(ids)}の事業は、このサイトにありません。`,
    failed: (names: readonly string[]) =>
      `${quoted(names)}を読み込めませんでした。通信の状態を確かめて、ページを開き直してください。`,
    copied: 'アドレスをコピーしました。',
    notCopied: 'コピーできませんでした。アドレスを選んでコピーしてください。',
    saved: 'CSVを保存しました。',
  },
};
