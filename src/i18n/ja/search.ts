// Words of the search: the labels of what is searched, and the page.
import type { ValueStatus } from '../../schema/codes.ts';
import { fiscalYearFull, fiscalYearName } from '../eras.ts';
import { grouped, yen } from '../numbers.ts';
import { sdgNames, statusNames } from './codes.ts';

const quoted = (word: string) => `「${word}」`;

export const search = {
  /** Labels inside the searched text. */
  record: {
    number: '事業番号',
    otherNames: '旧名称・別名',
    related: 'つながりのある事業',
    ended: (fiscalYear: number) => `事業の終了 ${fiscalYearName(fiscalYear)}`,
    edition: (year: string) => `${year}のシート`,
    indicator: (year: string, number: number) => `${year} 指標${number}`,
    indicatorValues: (name: string) => `指標の推移 ${name}`,
    settlement: (fiscalYear: number) => `${fiscalYearFull(fiscalYear)} 決算額`,
    earlier: (edition: number, figure: string) => `（${fiscalYearName(edition)}のシートでは${figure}）`,
    sdg: (goal: number) => `${goal} ${sdgNames[goal - 1] ?? ''}`.trim(),
  },

  facets: {
    department: '部課',
    year: 'シート年度',
    direction: '方向性',
    sdgs: 'SDGs',
    grade: '評価',
    form: '様式',
  },
  facetsTitle: 'しぼり込む',
  facetsChosen: (count: number) => `しぼり込む（${count}件選択中）`,
  facetsClear: 'しぼり込みをすべて外す',
  facetLabel: (value: string, count: number) => `${value}（${grouped(count)}件）`,

  sort: '並べ方',
  sorts: {
    relevance: '関連の強い順',
    settlement: '決算額の大きい順',
    settlement_asc: '決算額の小さい順',
    number: '事業番号順',
  },

  label: '事業名・キーワード・事業番号・金額で検索',
  placeholder: '例：スマートシティ　088　124,571',
  submit: '検索',
  help: '空白で区切るとすべてを含むもの、ORではさむとどちらかを含むもの、語の前に－を付けるとそれを除いたもの、"…"で囲むと空白も含めてその並びのとおりのものを探します。',
  shortcut: '/ キーで検索欄に移る',

  waiting: '検索しています…',
  loading: '検索の準備をしています…',
  count: (total: number, query: string) =>
    `${query ? `${quoted(query)}を含む事業は` : '事業は'}${grouped(total)}件です。`,
  range: (from: number, to: number) => `${grouped(from)}〜${grouped(to)}件目を表示しています。`,
  pagesFound: (count: number) => `ほかに案内のページが${grouped(count)}件あります。`,
  none: (query: string) => `${quoted(query)}を含む事業はありません。`,
  noneFiltered: 'しぼり込みの条件に合う事業はありません。',
  filteredOut: (count: number) => `しぼり込みを外すと${grouped(count)}件あります。`,

  resultsTitle: '見つかった事業',
  pagesTitle: '案内・用語・読みもの',
  variantsTitle: '表記のゆれで見つかった事業',
  variantsNote: (words: string[], total: number) =>
    `${words.map(quoted).join('、')}を含む事業が${grouped(total)}件あります。上の結果には入れていません。`,
  variantsMore: '表記のゆれも含めて検索する',
  pageKinds: { guide: '案内', glossary: '用語', story: '読みもの', page: 'ページ' } as Record<string, string>,

  termCounts: '語ごとの件数',
  termCount: (word: string, count: number) => `${quoted(word)} ${grouped(count)}件`,
  without: (query: string, count: number) => `${quoted(query)}で検索する（${grouped(count)}件）`,
  withoutTitle: '語を減らして探す',
  nearTitle: (word: string) => `${quoted(word)}に近い、資料にある言葉`,
  near: (word: string, count: number) => `${word}（${grouped(count)}件）`,
  browseTitle: '一覧から探す',
  browsePrograms: '事業の一覧',
  browseDepartments: '部課の一覧',

  settlement: (fiscalYear: number, value: number | null, status: ValueStatus) =>
    value === null
      ? `決算額は${statusNames[status]}（${fiscalYearName(fiscalYear)}）`
      : `${fiscalYearName(fiscalYear)}決算 ${yen(value)}${status === 'suspect' ? `（${statusNames.suspect}）` : ''}`,
  sparkline: (first: number, last: number) => `決算額の推移（${fiscalYearName(first)}〜${fiscalYearName(last)}）`,
  id: (id: string) => `事業ID ${id}`,

  paging: '結果のページ',
  previous: '前へ',
  next: '次へ',
  pageNumber: (page: number, pages: number) => `${grouped(page)} / ${grouped(pages)}ページ`,

  csv: '見つかった事業をCSVで保存',
  csvName: (query: string) => `検索結果${query ? `_${query}` : ''}.csv`,
  csvColumns: [
    '全国地方公共団体コード',
    '団体名',
    '事業ID',
    '事務事業名',
    '部',
    '課',
    'シート年度',
    '年度',
    '費目',
    '区分',
    '指標値',
    '単位',
    '値の状態',
    'ページ',
    '検索のアドレス',
  ],
  csvFailed: 'CSVを作れませんでした。通信を確かめて、もう一度お試しください。',

  failed: '検索を動かせませんでした。通信やブラウザの設定が原因かもしれません。',
  retry: 'もう一度試す',
  toList: '一覧から探す',
  noScript: 'このブラウザでは検索を動かせません（JavaScriptが必要です）。下の一覧から事業を探してください。',
  listTitle: '事業の一覧',
};
