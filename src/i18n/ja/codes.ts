// Official Japanese terms for the codes of the data: one word per code, the compiler reports a missing one.
import type {
  CostItem,
  CostMeasure,
  EvaluationRole,
  IndicatorMeasure,
  TextRole,
  TotalItem,
  ValueStatus,
} from '../../schema/codes.ts';

/** 値の状態 */
export const statusNames: Record<ValueStatus, string> = {
  reported: '報告値',
  planned: '見込値',
  not_yet: '未確定',
  not_recorded: '未記録',
  no_target: '目標なし',
  not_applicable: '対象外',
  unreadable: '判読不能',
  suspect: '要確認',
};

/** One sentence per status, for the codebook and the notes under tables. */
export const statusExplanations: Record<ValueStatus, string> = {
  reported: 'シートに印字され、その意味どおりの数値です。0は本当の0です。',
  planned: 'シートの年度より後の年度の、予算または人員の見込みです。',
  not_yet: 'シートが書かれたとき、まだ決算や実績が出ていない年度です。印字の0や「-」は数値ではありません。',
  not_recorded: '様式がその年度の値を記録していません。印字の0は数値ではありません。',
  no_target: '目標が定められていません。印字の0や「-」は目標ではありません。',
  not_applicable: 'その年度には指標が使われていません（移管、終了、開始前）。',
  unreadable: 'シートには値がありましたが、元の文書の文字から読み取れませんでした。',
  suspect: '印字のとおりですが、そのままでは正しいと考えにくい数値です。',
};

/** 費目 */
export const costItemNames: Record<CostItem, string> = {
  operating_cost: '事業費',
  general_revenue: '一般財源',
  national_subsidy: '国庫支出金',
  prefectural_subsidy: '県支出金',
  local_bonds: '地方債',
  subsidies_and_bonds: '国県支出金・地方債',
  other_revenue: 'その他',
  personnel_cost: '人件費',
  staff_share: '正職員従事割合',
  overtime_hours: '正職員時間外勤務',
};

export const totalItemNames: Record<TotalItem, string> = {
  program_cost: '事業コスト(A+B)',
  head_operating_cost: '総事業費',
  head_personnel_cost: '総人件費',
  head_program_cost: '総事業コスト',
};

/** 区分 */
export const costMeasureNames: Record<CostMeasure, string> = { budget: '予算', settlement: '決算' };
export const indicatorMeasureNames: Record<IndicatorMeasure, string> = { target: '目標', actual: '実績' };

export const evaluationRoleNames: Record<EvaluationRole, string> = {
  rating: '評価',
  progress: '進捗',
  overall: '総合評価',
  direction: '方向性',
};

export const textRoleNames: Record<TextRole, string> = {
  target_group: '対象',
  purpose: '目的',
  overview: '概要',
  response_to_issues: '前年度の課題への対応',
  plan: '事業計画',
  activities: '活動実績',
  result: '成果',
  issue_work: '課題（業務）',
  issue_organization: '課題（組織、予算等）',
  improvement_goal: '改善目標',
  participation: '市民参加',
  environment: '環境関連性',
  other: 'その他',
};

/** The 17 goals of the SDGs, as number and name; the UN's icons are not used. */
export const sdgNames: readonly string[] = [
  '貧困をなくそう',
  '飢餓をゼロに',
  'すべての人に健康と福祉を',
  '質の高い教育をみんなに',
  'ジェンダー平等を実現しよう',
  '安全な水とトイレを世界中に',
  'エネルギーをみんなに そしてクリーンに',
  '働きがいも経済成長も',
  '産業と技術革新の基盤をつくろう',
  '人や国の不平等をなくそう',
  '住み続けられるまちづくりを',
  'つくる責任 つかう責任',
  '気候変動に具体的な対策を',
  '海の豊かさを守ろう',
  '陸の豊かさも守ろう',
  '平和と公正をすべての人に',
  'パートナーシップで目標を達成しよう',
];
