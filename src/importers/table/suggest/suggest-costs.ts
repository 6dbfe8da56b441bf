import type { CostItem } from '../../../schema/codes.ts';
import { MONEY_UNITS } from '../../../schema/mapping-use.ts';
import { unitInLabel } from '../mapping/headers.ts';
import { MAPPING_WORDS } from '../mapping/mapping-words.ts';
import type { SeenColumn } from './suggest-columns.ts';
import { labelsOf, plainLabel, withoutRemark } from './suggest-labels.ts';
import { OPEN, type SuggestedUse } from './suggest-use.ts';

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
/** A column that is called 決算 and nothing else is what the program cost. */
const LONE_MEASURE = /^(?:歳出)?(?:当初|補正後?|最終|現計)?(?:予算|決算)(?:見込)?$|^当初$/;
/** Groups above such a column that say it is of something else. */
const OTHER_GROUP = /総|合計|全体|累計|歳入|収入|財源|人件|職員|指標/;

/** An amount or staffing that every city has; null where the column is something else. */
export function costUse(seen: SeenColumn): SuggestedUse | null {
  const label = plainLabel(seen.name);
  const item = costItem(seen);
  if (item === undefined) return null;
  const unit = unitInLabel(seen.label);
  const isStaff = item === 'staff_share' || item === 'overtime_hours';
  if (item === 'staff_share' ? unit !== null && unit !== '人' : unit !== null && !isStaff && !(unit in MONEY_UNITS))
    return null;
  const isStaffing = isStaff || item === 'personnel_cost';
  return { 使い方: '費用', 費目: MAPPING_WORDS.costItems[item], ...(!isStaffing && { 区分: measureOf(label) }) };
}

function costItem(seen: SeenColumn): CostItem | undefined {
  const [whole = '', last = whole] = labelsOf(seen).map(withoutRemark);
  const found = COSTS.find(([pattern]) => pattern.test(whole)) ?? COSTS.find(([pattern]) => pattern.test(last));
  if (found !== undefined) return found[1];
  return LONE_MEASURE.test(last) && !OTHER_GROUP.test(whole) ? 'operating_cost' : undefined;
}

/** 決算, unless the label speaks of a plan. */
export function measureOf(label: string): string {
  const { budget, settlement } = MAPPING_WORDS.costMeasures;
  return /予算|当初|見込|計画|予定/.test(label) ? budget : settlement;
}

/** A number of the city's own. `moneyUnit`: that of the table, where its labels agree. */
export function otherFigureUse(seen: SeenColumn, moneyUnit: string | null): SuggestedUse {
  return {
    使い方: 'ほかの数値',
    項目名: withoutRemark(seen.shown),
    単位: unitOf(seen, moneyUnit),
    区分: measureOf(plainLabel(seen.name)),
  };
}

const MONEY =
  /支出金|財源|市債|町債|費$|費用|経費|金額|予算|決算|額$|コスト|収入|使用料|手数料|負担金|補助金|交付金|繰入金|委託料|歳入|歳出/;

function unitOf({ label, name, texts }: SeenColumn, moneyUnit: string | null): string {
  const inLabel = unitInLabel(label) ?? unitInLabel(name);
  if (inLabel !== null) return inLabel;
  const units = texts.flatMap((text) => /\d\s*([\p{L}％%℃㎡㎥㎞]{1,3})$/u.exec(text)?.[1] ?? []);
  if (units.length > texts.length / 2) return units[0]!;
  if (/率|割合/.test(name)) return '％';
  if (MONEY.test(withoutRemark(plainLabel(name)))) return moneyUnit ?? OPEN;
  return /人数|者数|職員数/.test(name) ? '人' : /件数/.test(name) ? '件' : /回数/.test(name) ? '回' : OPEN;
}
