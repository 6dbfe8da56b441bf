// The code lists of the data. Japanese labels of the codes stand in i18n/ja/codes.ts.

/** 値の状態: what a printed cell means. The first three of NUMERIC_STATUSES carry a number, the others never do. */
export const VALUE_STATUSES = [
  'reported',
  'planned',
  'not_yet',
  'not_recorded',
  'no_target',
  'not_applicable',
  'unreadable',
  'suspect',
] as const;
export type ValueStatus = (typeof VALUE_STATUSES)[number];

/** The statuses under which 指標値 holds a number; under every other one it is empty. */
export const NUMERIC_STATUSES: readonly ValueStatus[] = ['reported', 'planned', 'suspect'];

export const COST_ITEMS = [
  'operating_cost',
  'general_revenue',
  'national_subsidy',
  'prefectural_subsidy',
  'local_bonds',
  'subsidies_and_bonds',
  'other_revenue',
  'personnel_cost',
  'staff_share',
  'overtime_hours',
] as const;
export type CostItem = (typeof COST_ITEMS)[number];

/** The funding sources (財源内訳) that add up to the 事業費 of a year. A form prints either the three subsidies and bonds apart or one combined line. */
export const FUNDING_ITEMS = [
  'general_revenue',
  'national_subsidy',
  'prefectural_subsidy',
  'local_bonds',
  'subsidies_and_bonds',
  'other_revenue',
] as const satisfies readonly CostItem[];
export type FundingItem = (typeof FUNDING_ITEMS)[number];

export const STAFFING_ITEMS = [
  'personnel_cost',
  'staff_share',
  'overtime_hours',
] as const satisfies readonly CostItem[];

/** 区分 of costs.csv. */
export const COST_MEASURES = ['budget', 'settlement'] as const;
export type CostMeasure = (typeof COST_MEASURES)[number];

/** 区分 of indicators.csv. */
export const INDICATOR_MEASURES = ['target', 'actual'] as const;
export type IndicatorMeasure = (typeof INDICATOR_MEASURES)[number];

export const UNITS = { money: '千円', people: '人', hours: '時間' } as const;

/** Unit of a cost item, as in the column 単位. */
export function unitOf(item: CostItem): string {
  if (item === 'staff_share') return UNITS.people;
  return item === 'overtime_hours' ? UNITS.hours : UNITS.money;
}

/** Sums that a form states itself. They are compared with their parts and not published as figures of their own. */
export const TOTAL_ITEMS = ['program_cost', 'head_operating_cost', 'head_personnel_cost', 'head_program_cost'] as const;
export type TotalItem = (typeof TOTAL_ITEMS)[number];

/** What a narrative is about. The page places a text by its role and shows the label that the form prints. */
export const TEXT_ROLES = [
  'target_group',
  'purpose',
  'overview',
  'response_to_issues',
  'plan',
  'activities',
  'result',
  'issue_work',
  'issue_organization',
  'improvement_goal',
  'participation',
  'environment',
  'other',
] as const;
export type TextRole = (typeof TEXT_ROLES)[number];

export const EVALUATION_ROLES = ['rating', 'progress', 'overall', 'direction'] as const;
export type EvaluationRole = (typeof EVALUATION_ROLES)[number];
