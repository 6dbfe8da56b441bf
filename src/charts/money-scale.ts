import { format } from 'd3-format';
import { textWidth } from './text-box.ts';

const EXACT = format(',');
const TENTHS = format(',.1f');
const WHOLE = format(',.0f');
const SHORT = format(',.3~f');

/** The fixed ladder of units (standards 12), with their size in 千円. */
const LADDER = [
  { key: 'yen', thousands: 0.001 },
  { key: 'thousand', thousands: 1 },
  { key: 'million', thousands: 1000 },
  { key: 'hundredMillion', thousands: 100000 },
] as const;
export type MoneyUnit = (typeof LADDER)[number]['key'];

export interface MoneyScale {
  unit: MoneyUnit;
  /**
   * Figure of an amount in 千円 at its mark: exact in 円 and 千円; above, one decimal below 10 or where all are below
   * 100. Never "0" for an amount that is not zero: "<0.1".
   */
  label: (thousands: number) => string;
  /** Figure of an amount in 千円 at the axis. */
  tick: (thousands: number) => string;
}

/** The widest figure that is still quick to read: five digits. */
const QUICK = 45;

/**
 * The smallest unit in which every label is at most `room` units wide (at 12 units, bold).
 * Amounts in 千円, as in the sheets; 円 only where an amount is not in whole 千円.
 */
export function moneyScale(amounts: readonly number[], room: number, suffix = ''): MoneyScale {
  const whole = amounts.every(Number.isInteger);
  const steps = whole ? LADDER.slice(1) : LADDER;
  const width = Math.min(room, QUICK);
  const fits = (scale: MoneyScale) => amounts.every((amount) => textWidth(scale.label(amount) + suffix, 12) <= width);
  const scales = steps.map((step) => scaleOf(step, amounts));
  return scales.find(fits) ?? scales.at(-1)!;
}

/** 1234.567 / 0.001 is 1234567.0000000002 to a computer. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}

function scaleOf(step: (typeof LADDER)[number], amounts: readonly number[]): MoneyScale {
  const largest = Math.max(0, ...amounts.map(Math.abs)) / step.thousands;
  const label = (thousands: number) => {
    const value = withoutNoise(thousands / step.thousands);
    const size = Math.abs(value);
    if (value === 0) return '0';
    if (step.thousands <= 1) return EXACT(value);
    if (size < 0.05) return value > 0 ? '<0.1' : '>−0.1';
    return (largest < 100 || size < 9.95 ? TENTHS : WHOLE)(value);
  };
  return { unit: step.key, label, tick: (thousands) => SHORT(thousands / step.thousands) };
}
