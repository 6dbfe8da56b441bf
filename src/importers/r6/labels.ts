// The printed labels of the R6 form, as the PDF text cuts them. The text of a page gives all its labels first, then its values.

const PAGE_1 = [
  '事務事業マネジメントシート 事業の基本情報 事業の概要 コストの推移 市民参加の取組状況 指標の推移',
  '事務事業名 予算科目 戦略プラン 個別計画 根拠法令等 係名 担当部課 新規・継続 事業体制 市長公約 事業期間 SDGs 事業分類',
  '対象 目的 概要 (取組内容) 項目 予算額 決算額 一般財源 国庫、県支出金、地方債 その他',
  '人件費計 正職員従事割合 正職員時間外勤務 会計年度任用職員有無 (千円) (人) (時間) (－)',
  '共有、理解 企画・立案、計画 実行 評価、検証 事業費内 訳 件人 費内訳 指標名 指標の概要 目標値 実績 １ （）',
];
const PAGE_2 = [
  '事業の成果と課題 前年度の課題への対応 成果 課題 業務 組織、予算等 改善目標 方向性 理由',
  '評価 市民ニーズ 進捗状況 市の関与 優先度 指標の ２ ３ ４ ５ （ ）',
];

/** The label that only the first page of a sheet prints. */
export const PAGE_1_TITLE = '事務事業マネジメントシート';
/** The label that only the second page of a sheet prints. */
export const PAGE_2_TITLE = '事業の成果と課題';

const LABELS = new Set([...PAGE_1, ...PAGE_2].flatMap((line) => line.split(' ')));

/** The label that these lines print, without blanks and line breaks; null where they are no label of the form. */
export function labelIn(lines: string[]): string | null {
  const label = lines.join('').replace(/\s/g, '');
  return LABELS.has(label) ? label : null;
}
