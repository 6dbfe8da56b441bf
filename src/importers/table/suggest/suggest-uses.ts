import type { EvaluationRole, TextRole } from '../../../schema/codes.ts';
import { MAPPING_WORDS } from '../mapping/mapping-words.ts';
import type { SeenColumn } from './suggest-columns.ts';
import { costUse, otherFigureUse } from './suggest-costs.ts';
import { labelsOf, plainLabel } from './suggest-labels.ts';
import type { SuggestedUse } from './suggest-use.ts';

/** What is known of the table around a column. */
export interface Around {
  /** The items of the columns of grades on the left. */
  evaluationItems: readonly string[];
  /** Unit of the amounts of the table, where its labels agree. */
  moneyUnit: string | null;
}

type Rule = (seen: SeenColumn, label: string, around: Around) => SuggestedUse | null;

/**
 * A use for a column by its label and what stands in it. The rules are tried in their order, each on the whole label first and
 * then on its lowest row.
 */
export function guessUse(seen: SeenColumn, around: Around): SuggestedUse {
  for (const rule of RULES) {
    for (const label of labelsOf(seen)) {
      const use = rule(seen, label, around);
      if (use !== null) return use;
    }
  }
  return textUse(seen, 'other');
}

const BASICS: [RegExp, Record<string, string>][] = [
  [/SDGs?/i, { 項目: 'SDGs' }],
  [/予算科目(?:名|の名称)/, { 項目: '予算科目の名称' }],
  [/予算(?:科目|コード|事業コード)|会計.*款|款項目/, { 項目: '予算科目' }],
  [/^(?:会計|款|項|目|細目|節)(?:名|コード|番号|区分)?$/, { 項目: '予算科目', つなぎ: '-' }],
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
/** What a program is to become, in a word. */
const DIRECTION =
  /^(?:現状(?:維持|のまま|どおり)|継続|維持|拡大|拡充|充実|重点化|推進|強化|改善|見直し|統合|統廃合|縮小|休止|廃止|終了|完了|民営化)/;
const LONGEST_GRADE = 12;
const SENTENCE = /[。\n]/;

const RULES: Rule[] = [
  ({ isPersonal }) => (isPersonal ? { 使い方: '公開しない' } : null),
  ({ isNumeric }, label, { evaluationItems }) => (isNumeric ? null : explanationRule(label, evaluationItems)),
  evaluationRule,
  ({ isNumeric, texts, shown }, label) =>
    !isNumeric && /今後|方向|方針|結果|見通し|あり方/.test(label) && texts.every((text) => isDirection(text))
      ? { 使い方: '評価', 評価項目: shown, 役割: MAPPING_WORDS.evaluationRoles.direction }
      : null,
  (_, label) => firstMatch(BASICS, label, (basics) => ({ 使い方: '基本情報', ...basics })),
  (seen) => (seen.isNumeric ? costUse(seen) : null),
  (seen, _, { moneyUnit }) => (seen.isNumeric ? otherFigureUse(seen, moneyUnit) : null),
  (seen, label) => firstMatch(TEXTS, label, (role) => textUse(seen, role)),
];

function evaluationRule(
  { isNumeric, longest, distinct, texts, shown }: SeenColumn,
  label: string,
): SuggestedUse | null {
  const isShort = longest <= LONGEST_GRADE && distinct <= Math.max(8, texts.length / 10);
  const isFigure = isNumeric && /目標|実績|率|数/.test(label);
  if (texts.some((text) => SENTENCE.test(text))) return null;
  if (!EVALUATION.test(label) || EXPLANATION.test(label) || !isShort || isFigure) return null;
  const item = shown.replace(/\s+(?:評価|判定|評点|ランク)$/, '');
  return { 使い方: '評価', 評価項目: item, 役割: MAPPING_WORDS.evaluationRoles[roleOfEvaluation(label)] };
}

/** 継続, 3 縮小; a sentence is none. */
function isDirection(text: string): boolean {
  const isWord = text.length <= LONGEST_GRADE && !SENTENCE.test(text);
  return isWord && DIRECTION.test(text.replace(/^[\d.．、①-⑳\s]+/, ''));
}

/** The label of a text is its whole header, unless the mapping says another. */
function textUse({ name, shown }: SeenColumn, role: TextRole): SuggestedUse {
  return { 使い方: '文章', 役割: MAPPING_WORDS.textRoles[role], ...(shown !== name && { 項目名: shown }) };
}

/** Of the item that it names, as the column of grades calls it; else of the last one. */
function explanationRule(label: string, items: readonly string[]): SuggestedUse | null {
  if (!EVALUATION.test(label) || !EXPLANATION.test(label)) return null;
  const item = label.replace(/(?:の)?(?:判断)?(?:理由|説明|コメント|所見|根拠|内容).*$/, '');
  const isUnnamed = item === '' || item === '評価';
  const named = isUnnamed ? items.at(-1) : (items.find((each) => plainLabel(each) === item) ?? item);
  return named === undefined ? null : { 使い方: '評価の説明', 評価項目: named };
}

function roleOfEvaluation(label: string): EvaluationRole {
  if (/総合/.test(label)) return 'overall';
  if (/方向/.test(label)) return 'direction';
  return /進捗/.test(label) ? 'progress' : 'rating';
}

function firstMatch<Value>(
  rules: readonly [RegExp, Value][],
  label: string,
  use: (value: Value) => SuggestedUse | null,
): SuggestedUse | null {
  const found = rules.find(([pattern]) => pattern.test(label));
  return found === undefined ? null : use(found[1]);
}
