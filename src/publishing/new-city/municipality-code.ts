import { checkDigit } from '../../checks/municipality-code.ts';
import { newCityWords as words } from '../../i18n/ja/new-city.ts';

/**
 * 全国地方公共団体コード of six digits from what a person typed: five digits get their check digit, six are checked. Full-width digits,
 * blanks and hyphens are as good. Throws nothing: a problem is a sentence in Japanese.
 */
export function fullCode(typed: string): { code: string } | { problem: string } {
  const digits = typed.normalize('NFKC').replace(/[\s-]/g, '');
  if (!/^\d{5,6}$/.test(digits)) return { problem: words.codeShape(typed) };
  const code = digits.slice(0, 5) + String(checkDigit(digits));
  return digits.length === 5 || digits === code ? { code } : { problem: words.codeDigit(digits, code) };
}
