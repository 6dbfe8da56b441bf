import { costItemNames, costMeasureNames, evaluationRoleNames, textRoleNames } from '../../../i18n/ja/codes.ts';
import { templateColumns, templateSheets, templateWords as words } from '../../../i18n/ja/template.ts';
import { type CostItem, type CostMeasure, FUNDING_ITEMS, STAFFING_ITEMS, unitOf } from '../../../schema/codes.ts';
import { PROFILE_FIELDS } from '../../../schema/mapping-use.ts';

// The headers of the template say what their columns are. The writer makes them and the mapping reads them: one rule, here.

/** An entry of 列 in a mapping file, without its place. */
export type Use = { 使い方: string } & Record<string, string | number>;

/** Columns of the costs: item, and 区分; of staffing the year decides which it is. */
export const COST_COLUMNS: readonly { item: CostItem; measure: CostMeasure | null }[] = [
  { item: 'operating_cost', measure: 'budget' },
  { item: 'operating_cost', measure: 'settlement' },
  ...FUNDING_ITEMS.map((item) => ({ item, measure: 'settlement' as const })),
  ...STAFFING_ITEMS.map((item) => ({ item, measure: null })),
];

export function costLabel({ item, measure }: (typeof COST_COLUMNS)[number]): string {
  return measure === null ? costItemNames[item] : words.measured(costItemNames[item], costMeasureNames[measure]);
}

/** Fields of the profile with one word or a list; 戦略プラン has parts and 会計年度任用職員有無 a year, and no column here. */
export const PROFILE_LABELS = Object.keys(PROFILE_FIELDS).filter(
  (label) => label !== '戦略プラン' && label !== '会計年度任用職員有無',
);

const UNREAD_NAME: Use = { 使い方: '使わない', 理由: words.notRead.name };
const KEYS = {
  [templateColumns.fiscalYear.label]: { 使い方: '年度' },
  [templateColumns.indicatorNumber.label]: { 使い方: '指標番号' },
} satisfies Record<string, Use>;

const PROGRAM_USES: Record<string, Use> = {
  [templateColumns.name.label]: { 使い方: '事務事業名' },
  [templateColumns.bureau.label]: { 使い方: '部' },
  [templateColumns.section.label]: { 使い方: '課' },
  [templateColumns.unit.label]: { 使い方: '係' },
  [templateColumns.isMade.label]: { 使い方: '使わない', 理由: words.notRead.isMade },
  ...Object.fromEntries(PROFILE_LABELS.map((label) => [label, { 使い方: '基本情報', 項目: label }])),
};

const COST_USES: Record<string, Use> = {
  [templateColumns.name.label]: UNREAD_NAME,
  ...KEYS,
  ...Object.fromEntries(COST_COLUMNS.map((column) => [costLabel(column), costUse(column)])),
};

const part = (content: string): Use => ({ 使い方: '指標', 内容: content });
const INDICATOR_USES: Record<string, Use> = {
  [templateColumns.name.label]: UNREAD_NAME,
  ...KEYS,
  [templateColumns.indicatorName.label]: part('名称'),
  [templateColumns.indicatorKind.label]: part('種別'),
  [templateColumns.indicatorUnit.label]: part('単位'),
  [templateColumns.indicatorNote.label]: part('説明'),
  [templateColumns.target.label]: part('目標'),
  [templateColumns.actual.label]: part('実績'),
};

const USES: Record<string, Record<string, Use>> = {
  [templateSheets.programs]: PROGRAM_USES,
  [templateSheets.costs]: COST_USES,
  [templateSheets.indicators]: INDICATOR_USES,
};

/**
 * What a column of a worksheet of the template is for, by its header. null for a header that the template does not have: the
 * import then asks the officer.
 */
export function useOfLabel(worksheet: string, label: string): Use | null {
  const uses = USES[worksheet];
  if (uses && Object.hasOwn(uses, label)) return uses[label]!;
  if (worksheet === templateSheets.costs) return otherUse(label);
  return worksheet === templateSheets.programs ? wordUse(label) : null;
}

/** ほかの数値：委託料（千円、決算）: a number of the city's own. */
function otherUse(label: string): Use | null {
  const [, name, unit, measure] = words.otherFigure.exec(label) ?? [];
  if (name === undefined || unit === undefined || measure === undefined) return null;
  return { 使い方: 'ほかの数値', 項目名: name, 単位: unit, 区分: measure };
}

function costUse({ item, measure }: (typeof COST_COLUMNS)[number]): Use {
  const use: Use = { 使い方: '費用', 費目: costItemNames[item], 単位: unitOf(item) };
  return measure === null ? use : { ...use, 区分: costMeasureNames[measure] };
}

const roleNames: readonly string[] = Object.values(evaluationRoleNames);
const textNames: readonly string[] = Object.values(textRoleNames);
const EXPLANATION = new RegExp(`^${words.explanation('(.+)')}$`);

/** Evaluations (総合評価, 評価：市民ニーズ), their explanations (市民ニーズの説明) and texts (目的, 成果：主な成果). */
function wordUse(label: string): Use | null {
  const [, role = label, name = label] = words.split.exec(label) ?? [];
  if (roleNames.includes(role)) return { 使い方: '評価', 役割: role, 評価項目: name };
  if (textNames.includes(role)) return { 使い方: '文章', 役割: role, 項目名: name };
  const item = EXPLANATION.exec(label)?.[1];
  return item === undefined ? null : { 使い方: '評価の説明', 評価項目: item };
}
