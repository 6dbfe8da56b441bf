import { jumpWords as words } from '../i18n/ja/publishing.ts';
import type { Severity } from '../model/issue.ts';

export interface JumpKind {
  severity: Severity;
  /** 約1,000倍, 正と負が逆 … */
  how: string;
  remedy: string;
}

const THOUSAND = { from: 900, to: 1100 };
const LARGE = 0.8;

/**
 * How far a figure lies from the one before it: null where it is near. A zero is no size to compare with. The limits are
 * those that `jumpWords.rules` states.
 */
export function jumpBetween(before: number, after: number): JumpKind | null {
  if (before === 0 || after === 0 || before === after) return null;
  if (before > 0 !== after > 0) return { severity: 'warning', how: words.sign, remedy: words.typing };
  const factor = after / before;
  const size = Math.max(factor, 1 / factor);
  if (size >= THOUSAND.from && size <= THOUSAND.to)
    return { severity: 'warning', how: words.thousand(factor), remedy: words.units };
  if (digitsOf(before).length >= 2 && digitsOf(before) === digitsOf(after))
    return { severity: 'warning', how: words.digits(factor), remedy: words.typing };
  return Math.abs(factor - 1) > LARGE ? { severity: 'note', how: words.large(factor), remedy: words.look } : null;
}

/** The digits of a number without the zeros at both ends: 12 of 120 and of 0.012. */
function digitsOf(value: number): string {
  const [mantissa = ''] = Math.abs(value).toExponential().split('e');
  return mantissa.replace('.', '').replace(/0+$/, '');
}
