// The labels of the 事務事業マネジメントシート of 令和2年度 and later, as printed.

export const TITLE = '事務事業マネジメントシート';

export const PROFILE_LABELS = [
  '事務事業名',
  '予算科目',
  '市長公約',
  '戦略プラン',
  '個別計画',
  '根拠法令等',
  '担当部課',
  '係名',
  '新規・継続',
  '事業分類',
  '事業体制',
  '事業期間',
  'SDGs',
] as const;

export const COST_LABELS = [
  '予算額',
  '決算額',
  '一般財源',
  '国庫、県支出金、地方債',
  'その他',
  '人件費計',
  '正職員従事割合',
  '正職員時間外勤務',
] as const;
export type CostLabel = (typeof COST_LABELS)[number];

export const TEMPORARY_STAFF = '会計年度任用職員有無';

export const TEXT_LABELS = [
  '対象',
  '目的',
  '概要（取組内容）',
  '共有、理解',
  '企画・立案、計画',
  '実行',
  '評価、検証',
  '前年度の課題への対応',
  '成果',
  '業務',
  '組織、予算等',
  '改善目標',
] as const;
export type TextLabel = (typeof TEXT_LABELS)[number];

export const RATING_LABELS = ['市民ニーズ', '進捗状況', '市の関与', '優先度'] as const;

/** Labels that stand once in a sheet and must be there. */
export const REQUIRED_LABELS = [
  ...PROFILE_LABELS,
  ...TEXT_LABELS.slice(0, 3),
  ...COST_LABELS,
  TEMPORARY_STAFF,
  ...TEXT_LABELS.slice(3),
  ...RATING_LABELS,
  '方向性',
] as const;

/** Labels of one indicator; a sheet has five. */
export const INDICATOR_LABELS = ['指標名', '目標値', '実績', '指標の概要'] as const;

/** Words of the form that have no value of their own: headings, and brackets around rows. */
const FRAME_LABELS = [
  TITLE,
  '事業の基本情報',
  '事業の概要',
  'コストの推移',
  '市民参加の取組状況',
  '指標の推移',
  '事業の成果と課題',
  '評価',
  '項目',
  '事業費',
  '人件費',
  '内訳',
  '事業費内訳',
  '人件費内訳',
  '課題',
];

const LABELS = new Map(
  [...REQUIRED_LABELS, '理由', ...INDICATOR_LABELS, ...FRAME_LABELS].map((label) => [plain(label), label]),
);
const FRAMES = new Set(FRAME_LABELS);

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

/** The label that a cell prints, in whichever width and however broken into lines; null where it is none. */
export function labelIn(cell: string): string | null {
  return LABELS.get(plain(cell)) ?? null;
}

export function isFrame(label: string): boolean {
  return FRAMES.has(label);
}
