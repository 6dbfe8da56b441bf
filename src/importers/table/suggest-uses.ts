import type { CostItem, EvaluationRole, TextRole } from '../../schema/codes.ts';
import { unitInLabel } from './headers.ts';
import { MAPPING_WORDS } from './mapping-words.ts';
import type { SeenColumn } from './suggest-columns.ts';

/** An entry of 列 without its columns, as it is written in the mapping file. */
export type SuggestedUse = { 使い方: string } & Record<string, string | number | boolean>;

/** What the officer must still write. */
export const OPEN = '?';

/** What is known of the table around a column. */
export interface Around {
  /** A column 年度: a program has a row for each year. */
  isPerYear: boolean;
  /** The item of the last column of grades on the left. */
  evaluationItem: string | null;
}

type Rule = (seen: SeenColumn, label: string, around: Around) => SuggestedUse | null;

/** A use for a column by its label and what stands in it. The rules are tried in their order. */
export function guessUse(seen: SeenColumn, around: Around): SuggestedUse {
  const label = seen.name.normalize('NFKC').replace(/\s/g, '');
  for (const rule of RULES) {
    const use = rule(seen, label, around);
    if (use !== null) return use;
  }
  return { 使い方: '文章', 役割: MAPPING_WORDS.textRoles.other };
}

const COSTS: [RegExp, CostItem][] = [
  [/一般財源/, 'general_revenue'],
  [/国.*県.*(?:地方債|市債|起債)/, 'subsidies_and_bonds'],
  [/^(?!.*[県都道府]).*国(?:庫)?(?:支出金|負担金|補助金|費)/, 'national_subsidy'],
  [/^(?!.*国).*(?:県|都|道|府)(?:支出金|負担金|補助金|費)/, 'prefectural_subsidy'],
  [/地方債|市債|町債|村債|区債|起債/, 'local_bonds'],
  [/その他(?:の)?(?:特定)?財源|その他特財|特定財源.*その他|^その他$/, 'other_revenue'],
  [/時間外/, 'overtime_hours'],
  [/人件費/, 'personnel_cost'],
  [
    /^(?!.*(?:会計年度|臨時|再任用|非常勤|嘱託|パート)).*(?:職員数|従事(?:人数|職員|割合|者)|人工|正職員)/,
    'staff_share',
  ],
  [
    /^(?!.*(?:総|合計|全体|累計|計$|コスト)).*(?:事業費|決算額|予算額|予算現額|支出額|執行額|支出済額)/,
    'operating_cost',
  ],
];

const BASICS: [RegExp, Record<string, string>][] = [
  [/SDGs?/i, { 項目: 'SDGs' }],
  [/予算科目(?:名|の名称)/, { 項目: '予算科目の名称' }],
  [/予算(?:科目|コード|事業コード)|会計.*款|款項目/, { 項目: '予算科目' }],
  [/根拠法令|根拠|法令/, { 項目: '根拠法令' }],
  [/公約/, { 項目: '市長公約' }],
  [/(?:開始|終了)年度|事業期間|実施期間/, { 項目: '事業期間', つなぎ: '〜' }],
  [/新規.*継続|継続.*新規|新規区分/, { 項目: '新規・継続' }],
  [/(?:関連|個別)計画/, { 項目: '個別計画' }],
  [/実施(?:方法|形態|主体)|運営(?:方法|形態)|事業体制/, { 項目: '事業体制' }],
  [/事業(?:分類|区分|類型|種別|の性質)/, { 項目: '事業分類' }],
  [/基本目標|政策|分野/, { 項目: '戦略プラン', 部分: '章' }],
  [/施策/, { 項目: '戦略プラン', 部分: '施策' }],
];

const TEXTS: [RegExp, TextRole][] = [
  [/対象/, 'target_group'],
  [/目的|ねらい|意図/, 'purpose'],
  [/前年度.*(?:課題|対応)|改善(?:状況|実績)/, 'response_to_issues'],
  [/改善|今後の(?:取組|方針|対応)/, 'improvement_goal'],
  [/課題|問題点/, 'issue_work'],
  [/成果|効果/, 'result'],
  [/活動(?:実績|内容)|(?:取組|実施|事業)(?:実績|状況|結果)/, 'activities'],
  [/計画/, 'plan'],
  [/概要|内容|手段|方法/, 'overview'],
  [/市民(?:参加|協働)|協働/, 'participation'],
  [/環境/, 'environment'],
];

const EVALUATION = /評価|必要性|有効性|効率性|妥当性|公平性|達成度|方向性|優先度|進捗|判定|ランク|ニーズ/;
const EXPLANATION = /理由|説明|コメント|所見|根拠|内容/;

const RULES: Rule[] = [
  ({ isPersonal }) => (isPersonal ? { 使い方: '公開しない' } : null),
  keyRule,
  (_, label) =>
    /(?:事務)?事業名(?:称)?$|^事業の名称$|^名称$/.test(label) && !/予算|科目/.test(label)
      ? { 使い方: '事務事業名' }
      : null,
  ({ texts }, label) =>
    /^(?:対象|評価|実施|会計)?年度$/.test(label) && texts.every((text) => /\d|元/.test(text))
      ? { 使い方: '年度' }
      : null,
  departmentRule,
  ({ isNumeric }, label, { evaluationItem }) => (isNumeric ? null : explanationRule(label, evaluationItem)),
  ({ isNumeric, longest, distinct, texts }, label) =>
    EVALUATION.test(label) &&
    !EXPLANATION.test(label) &&
    longest <= 12 &&
    distinct <= Math.max(8, texts.length / 10) &&
    !(isNumeric && /目標|実績|率|数/.test(label))
      ? { 使い方: '評価', 評価項目: label, 役割: MAPPING_WORDS.evaluationRoles[roleOfEvaluation(label)] }
      : null,
  (_, label) => firstMatch(BASICS, label, (basics) => ({ 使い方: '基本情報', ...basics })),
  (seen, label) => (seen.isNumeric ? costRule(seen, label) : null),
  (seen, label) =>
    seen.isNumeric
      ? {
          使い方: 'ほかの数値',
          項目名: label.replace(/\([^()]*\)$/, ''),
          単位: otherUnit(seen),
          区分: measureOf(label),
        }
      : null,
  (_, label) => firstMatch(TEXTS, label, (role) => ({ 使い方: '文章', 役割: MAPPING_WORDS.textRoles[role] })),
];

function departmentRule({ texts, longest, isNumeric }: SeenColumn, label: string): SuggestedUse | null {
  if (isNumeric || longest > 40) return null;
  const most = (pattern: RegExp) => texts.filter((text) => pattern.test(text)).length > texts.length / 2;
  if (/^(?:担当|所管|主管)?(?:部課|課所|所属|部署)名?$/.test(label) && most(/部.+(?:課|室|局|所)$/))
    return { 使い方: '部課' };
  if (/^(?:担当|所管|主管)?(?:部局?|局)(?:等)?名?$/.test(label)) return { 使い方: '部' };
  if (/^(?:担当|所管|主管|担当所管)?(?:課|所属|部署|課室|課所|室)(?:等)?名?$/.test(label)) return { 使い方: '課' };
  return /^(?:担当|所管)?(?:係|班|グループ)(?:等)?名?$/.test(label) ? { 使い方: '係' } : null;
}

/** A column that tells every row (or every program of a year) from the others. */
function keyRule({ distinct, texts }: SeenColumn, label: string, { isPerYear }: Around): SuggestedUse | null {
  const isKey = /(?:ID|コード|番号|No\.?|№)$/i.test(label) && !/予算|施策|政策|指標|課|部/.test(label);
  if (!isKey || (distinct !== texts.length && !(isPerYear && distinct > 1))) return null;
  return { 使い方: /^(?:事務)?事業(?:番号|No\.?)$/i.test(label) ? '事業番号' : '事業ID' };
}

function explanationRule(label: string, last: string | null): SuggestedUse | null {
  if (!EVALUATION.test(label) || !EXPLANATION.test(label)) return null;
  const item = label.replace(/(?:の)?(?:判断)?(?:理由|説明|コメント|所見|根拠|内容).*$/, '');
  const named = item === '' || item === '評価' ? last : item;
  return named === null ? null : { 使い方: '評価の説明', 評価項目: named };
}

function roleOfEvaluation(label: string): EvaluationRole {
  if (/総合/.test(label)) return 'overall';
  if (/方向/.test(label)) return 'direction';
  return /進捗/.test(label) ? 'progress' : 'rating';
}

function costRule(seen: SeenColumn, label: string): SuggestedUse | null {
  return firstMatch(COSTS, label.replace(/\([^()]*\)$/, ''), (item) => {
    const unit = unitInLabel(seen.label);
    if (item === 'staff_share' && unit !== null && unit !== '人') return null;
    const staffing = item === 'staff_share' || item === 'overtime_hours' || item === 'personnel_cost';
    return { 使い方: '費用', 費目: MAPPING_WORDS.costItems[item], ...(!staffing && { 区分: measureOf(label) }) };
  });
}

/** 決算, unless the label speaks of a plan. */
function measureOf(label: string): string {
  const { budget, settlement } = MAPPING_WORDS.costMeasures;
  return /予算|当初|見込|計画|予定/.test(label) ? budget : settlement;
}

function otherUnit({ label, name, texts }: SeenColumn): string {
  const inLabel = unitInLabel(label) ?? unitInLabel(name);
  if (inLabel !== null) return inLabel;
  const inCells = texts.map((text) => /\d\s*([^\d\s.,]{1,3})$/.exec(text)?.[1]).find((unit) => unit !== undefined);
  if (inCells !== undefined) return inCells;
  if (/率|割合/.test(name)) return '％';
  return /人数|者数|職員数/.test(name) ? '人' : /件数/.test(name) ? '件' : /回数/.test(name) ? '回' : OPEN;
}

function firstMatch<Value>(
  rules: readonly [RegExp, Value][],
  label: string,
  use: (value: Value) => SuggestedUse | null,
): SuggestedUse | null {
  const found = rules.find(([pattern]) => pattern.test(label));
  return found === undefined ? null : use(found[1]);
}
