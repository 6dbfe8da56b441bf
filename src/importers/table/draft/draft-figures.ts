import { costItemNames, costMeasureNames } from '../../../i18n/ja/codes.ts';
import {
  type CostMeasure,
  NUMERIC_STATUSES,
  STAFFING_ITEMS,
  unitOf,
  UNITS,
  type ValueStatus,
} from '../../../schema/codes.ts';
import type { Figure } from '../../../schema/figure.ts';
import { MONEY_UNITS, type MoneyUnit } from '../../../schema/mapping-use.ts';
import type { Cost, OtherFigure } from '../../../schema/sheet.ts';
import { closedYearStatus, staffingOf } from '../../management-value-status.ts';
import { cellOf, columnLetters } from '../cell/cell-address.ts';
import { type Meaning, meaningOf, type MeaningRules } from '../cell/cell-meaning.ts';
import { shifted } from '../cell/decimal.ts';
import type { TableContext } from './draft-context.ts';
import { type Fact, isBlank, placeIn, sayFact, type UseOf } from './draft-facts.ts';
import { unitInLabel } from '../mapping/headers.ts';
import type { TextCell } from '../cell/text-cells.ts';

/** When the number is known: a plan, what is known once the year is closed, or staffing (both). */
type Kind = 'planned' | 'closed' | 'target' | 'staffing';

type FigureFact = Fact<UseOf<'費用' | '指標' | 'ほかの数値'>>;
type Read = Extract<Meaning, { kind: 'figure' }>;

/** A figure of an edition, with the unit it is in. */
interface FigureRules {
  kind: Kind;
  edition: number;
  /** Unit of the column; null where it has none. */
  unit: string | null;
}

/** The figure of one cell. null after an error. Doubts are collected, to be told once per column. */
function figureOf(fact: FigureFact, rules: FigureRules, context: TableContext): Figure | null {
  const meaning = meaningOf(fact.cell, meaningRules(fact, rules, context));
  if (meaning.kind === 'error') {
    const { found, expected, remedy } = meaning;
    context.report('error', 'cells', sayFact(fact), { found, expected, remedy });
    return null;
  }
  const fiscalYear = fact.year ?? rules.edition;
  const status = meaning.status ?? statusOf(meaning, fiscalYear, rules, context);
  if (!isBlank(fact)) context.ledger.publish(placeIn(fact.row, fact), 'figure');
  if (meaning.doubt !== null) context.doubt(fact, meaning.doubt);
  else if (status === 'suspect')
    context.doubt(fact, `シート年度（${rules.edition}）より後の年度に、決算や実績の数値があります`);
  const value = NUMERIC_STATUSES.includes(status) ? meaning.value : null;
  const cell = cellOf({ worksheet: fact.row.plan.worksheet, row: fact.row.row, column: fact.column });
  return { fiscalYear, value, status, printed: meaning.printed, line: fact.row.row, cell };
}

function meaningRules(fact: FigureFact, rules: FigureRules, { mapping }: TableContext): MeaningRules {
  const { 空欄, 横線, 文字, かっこの数値は負, 表示の桁を省いた数値は元の値 } = mapping.値の読み方;
  const later = rules.kind === 'closed' && (fact.year ?? rules.edition) > rules.edition ? 'not_yet' : undefined;
  const noTarget = rules.kind === 'target' ? 'no_target' : undefined;
  const textCells: TextCell[] = Object.entries(文字 ?? {}).map(([text, status]) => ({ text, status }));
  return {
    unit: rules.unit,
    dash: fact.use.横線 ?? 横線 ?? later ?? noTarget,
    blank: fact.use.空欄 ?? 空欄 ?? later ?? 'not_recorded',
    textCells,
    bracketsAreNegative: かっこの数値は負,
    hiddenThousandsAreMeant: 表示の桁を省いた数値は元の値,
  };
}

/** 値の状態 of a plain number. A real 0 is reported, except for a year that was not closed yet. */
function statusOf(
  { value }: Read,
  fiscalYear: number,
  { kind, edition }: FigureRules,
  { mapping }: TableContext,
): ValueStatus {
  if (kind === 'planned') return fiscalYear > edition ? 'planned' : 'reported';
  if (kind === 'staffing') return staffingOf({ fiscalYear, edition, value: value ?? 0 }).status;
  if (kind === 'target') return 'reported';
  const status = closedYearStatus({ fiscalYear, edition, value: value ?? 0 });
  return status === 'not_yet' ? (mapping.値の読み方.先の年度の0 ?? status) : status;
}

/** A cost in 千円, 人 or 時間. A number in another unit keeps its unit in 原文表記. */
export function costOf(
  fact: Fact<UseOf<'費用'>>,
  edition: number,
  document: string,
  context: TableContext,
): Cost | null {
  const { 費目: item, 区分 } = fact.use;
  const isStaffing = STAFFING_ITEMS.some((staffing) => staffing === item);
  const unit = unitOf(item) === UNITS.money ? moneyUnitOf(fact, context) : unitOf(item);
  const kind = isStaffing && 区分 === undefined ? 'staffing' : kindOf(区分);
  const figure = figureOf(fact, { kind, edition, unit }, context);
  if (figure === null) return null;
  const measure =
    区分 ?? (isStaffing ? staffingOf({ fiscalYear: figure.fiscalYear, edition, value: 0 }).measure : 'settlement');
  return { item, measure, document, ...inThousands(figure, unit) };
}

const kindOf = (measure: CostMeasure | undefined): Kind => (measure === 'budget' ? 'planned' : 'closed');

/** The unit of an amount: of the column, of its header, or of the mapping. The plan has made sure that there is one. */
export function moneyUnitOf(
  { use, label }: Pick<Fact<UseOf<'費用'>>, 'use' | 'label'>,
  { mapping }: Pick<TableContext, 'mapping'>,
): MoneyUnit {
  const stated = use.単位;
  if (stated !== undefined && stated in MONEY_UNITS) return stated as MoneyUnit;
  const inLabel = unitInLabel(label);
  if (inLabel !== null && inLabel in MONEY_UNITS) return inLabel as MoneyUnit;
  return mapping.金額の単位 ?? '千円';
}

const PLAIN_NUMBER = /^[-+−－△▲]?[\d０-９]+([.．][\d０-９]+)?$/;

function inThousands(figure: Figure, unit: string): Figure {
  const places = unit in MONEY_UNITS ? MONEY_UNITS[unit as MoneyUnit] : 0;
  if (places === 0) return figure;
  const { value, printed } = figure;
  const hasUnit = printed === null || !PLAIN_NUMBER.test(printed);
  return {
    ...figure,
    value: value === null ? null : shifted(value, places),
    printed: hasUnit ? printed : `${printed}${unit}`,
  };
}

/** A number that is neither cost nor indicator, in its own unit. */
export function otherFigureOf(
  fact: Fact<UseOf<'ほかの数値'>>,
  edition: number,
  document: string,
  context: TableContext,
): OtherFigure | null {
  const { 単位: unit, 区分: measure = 'settlement', 項目名 } = fact.use;
  const figure = figureOf(fact, { kind: kindOf(measure), edition, unit }, context);
  return figure === null ? null : { label: 項目名 ?? fact.name, unit, measure, document, ...figure };
}

export function indicatorFigure(
  fact: Fact<UseOf<'指標'>>,
  edition: number,
  unit: string | null,
  context: TableContext,
): Figure | null {
  return figureOf(fact, { kind: fact.use.内容 === '目標' ? 'target' : 'closed', edition, unit }, context);
}

/** Two cells that state one figure: a mistake of the mapping or of the table. */
export function reportRepeatedFigures(facts: readonly FigureFact[], edition: number, { report }: TableContext): void {
  const groups = Map.groupBy(facts, (fact) => `${sayWhat(fact)}の${fact.year ?? edition}年度`);
  for (const [what, [first, ...others]] of groups) {
    for (const fact of others) {
      report('error', 'columns', sayFact(fact), {
        found: `${what}の値が ${columnLetters(first!.column)}${first!.row.row} にもある`,
        expected: '項目、区分、年度ごとに 1 つ',
        remedy: '対応づけファイルの「費目」「区分」「年度」か、表の行の重なりを直してください。',
      });
    }
  }
}

function sayWhat({ use, name }: FigureFact): string {
  if (use.使い方 === '費用') return `${costItemNames[use.費目]}${use.区分 ? `（${costMeasureNames[use.区分]}）` : ''}`;
  return use.使い方 === 'ほかの数値'
    ? `${use.項目名 ?? name}${use.区分 ? `（${costMeasureNames[use.区分]}）` : ''}`
    : name;
}
