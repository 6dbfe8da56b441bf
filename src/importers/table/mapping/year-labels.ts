import { halfWidth } from '../cell/half-width.ts';

/** A year within a label (half width); a letter of an era counts only where no other letter stands before it. */
const YEAR =
  /(?:(?:令和|平成|昭和|[令平昭]|(?<![A-Za-z])[RHS])\s*(?:元|\d{1,2})(?!\d)|(?<!\d)(?:19|20)\d{2}(?!\d))\s*(?:年度|年)?/g;

/**
 * A label without the years in it and what joined them to the rest: 令和元年度 決算額 and 2019_決算額 are 決算額. The rest stays as
 * the city wrote it: （千円） and ① are not made (千円) and 1.
 */
export function withoutYear(label: string): string {
  return withoutYears(label)
    .replace(/[(（]\s*[)）]\s*(?:年度)?/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s_＿\-－:：・/／]+|[\s_＿\-－:：・/／]+$/g, '');
}

/** Years are found in half width (Ｒ５ is R5), which is as long as the label, and taken out of the label itself. */
function withoutYears(label: string): string {
  let rest = '';
  let end = 0;
  for (const match of halfWidth(label).matchAll(YEAR)) {
    rest += `${label.slice(end, match.index)} `;
    end = match.index + match[0].length;
  }
  return rest + label.slice(end);
}
