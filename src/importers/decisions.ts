import { NUMERIC_STATUSES } from '../schema/codes.ts';
import type { ValueStatus } from '../schema/codes.ts';
import type { Decision } from '../schema/decision.ts';
import type { Figure } from '../schema/figure.ts';
import type { Cost, Indicator, Sheet } from '../schema/sheet.ts';
import { numberIn } from './numbers.ts';

type IndicatorStatus = Extract<Decision, { kind: 'indicator_status' }>;
type CostStatus = Extract<Decision, { kind: 'cost_status' }>;
type IndicatorDirection = Extract<Decision, { kind: 'indicator_direction' }>;

const SERIES = {
  target: { key: 'targets', label: '目標値' },
  actual: { key: 'actuals', label: '実績' },
} as const;

/** A decision at work: the sheet after it, and the labels of what it was meant for and did not meet. */
interface Applied {
  sheet: Sheet;
  missed: string[];
}

/**
 * Sheets after the human decisions of data/decisions.json. A new status empties the value unless the status is one that
 * carries a number; `printed` always stays. A decision that meets no sheet, indicator or cell is an error.
 */
export function applyDecisions(sheets: readonly Sheet[], decisions: readonly Decision[]) {
  const byKey = new Map(sheets.map((sheet) => [keyOf(sheet), sheet]));
  const errors: string[] = [];
  for (const decision of decisions) {
    const sheet = byKey.get(keyOf(decision));
    if (!sheet) {
      errors.push(sayMissed(decision, 'シート'));
      continue;
    }
    const applied = applyDecision(sheet, decision);
    byKey.set(keyOf(decision), applied.sheet);
    errors.push(...applied.missed.map((label) => sayMissed(decision, label)));
  }
  return { sheets: [...byKey.values()], errors };
}

const keyOf = ({ programId, edition }: { programId: string; edition: number }) => `${programId}/${edition}`;

function applyDecision(sheet: Sheet, decision: Decision): Applied {
  switch (decision.kind) {
    case 'indicator_status':
      return decideIndicator(sheet, decision.indicator, (indicator) => withStatuses(indicator, decision));
    case 'indicator_direction':
      return decideIndicator(sheet, decision.indicator, (indicator) => withDirection(indicator, decision));
    case 'cost_status':
      return decideCosts(sheet, decision);
    case 'reading':
      return { sheet, missed: [] };
  }
}

function decideIndicator(
  sheet: Sheet,
  number: number,
  decide: (indicator: Indicator) => { indicator: Indicator; missed: string[] },
): Applied {
  const found = sheet.indicators.find((indicator) => indicator.number === number);
  if (!found) return { sheet, missed: [`指標${number}`] };
  const { indicator, missed } = decide(found);
  return { sheet: { ...sheet, indicators: sheet.indicators.map((old) => (old === found ? indicator : old)) }, missed };
}

function withDirection(indicator: Indicator, { better }: IndicatorDirection) {
  return { indicator: { ...indicator, better }, missed: [] };
}

function withStatuses(indicator: Indicator, decision: IndicatorStatus) {
  const series = SERIES[decision.measure];
  const decided = decideFigures(indicator[series.key], decision);
  const missed = decided.missed.map((year) => `指標${decision.indicator}の${series.label} ${year}年度`);
  return { indicator: { ...indicator, [series.key]: decided.figures }, missed };
}

function decideCosts(sheet: Sheet, decision: CostStatus): Applied {
  const meant = (cost: Cost) => cost.item === decision.item && cost.measure === decision.measure;
  const decided = decideFigures(sheet.costs, decision, meant);
  const missed = decided.missed.map((year) => `${decision.item} ${decision.measure} ${year}年度`);
  return { sheet: { ...sheet, costs: decided.figures }, missed };
}

/** The figures with the decided status; `missed` are the years that have no cell, or no number that the status needs. */
function decideFigures<Cell extends Figure>(
  figures: readonly Cell[],
  { fiscalYears, status }: { fiscalYears: readonly number[]; status: ValueStatus },
  meant: (cell: Cell) => boolean = () => true,
) {
  const isDecided = (cell: Cell) => meant(cell) && fiscalYears.includes(cell.fiscalYear);
  const decided = figures.map((cell) => (isDecided(cell) ? withStatus(cell, status) : cell));
  const met = decided.filter((cell) => isDecided(cell) && NUMERIC_STATUSES.includes(status) === (cell.value !== null));
  const missed = fiscalYears.filter((year) => !met.some(({ fiscalYear }) => fiscalYear === year));
  return { figures: decided, missed };
}

/** A cell whose number a rule had withheld gets it back from what is printed, when the decision says that it counts. */
function withStatus<Cell extends Figure>(cell: Cell, status: ValueStatus): Cell {
  const value = NUMERIC_STATUSES.includes(status) ? (cell.value ?? numberIn(cell.printed ?? '')) : null;
  return { ...cell, status, value };
}

function sayMissed({ kind, programId, edition }: Decision, label: string): string {
  return `data/decisions.json の ${kind}（${programId} の ${edition} 年度）: ${label}に、当てはまる値がありません。シートにある値のはずです。事業、年度、指標番号、区分、状態を確かめてください。`;
}
