/** A year within a label (NFKC); a letter of an era counts only where no other letter stands before it. */
const YEAR =
  /(?:(?:令和|平成|昭和|[令平昭]|(?<![A-Za-z])[RHS])\s*(?:元|\d{1,2})(?!\d)|(?<!\d)(?:19|20)\d{2}(?!\d))\s*(?:年度|年)?/g;

/** A label without the years in it and what joined them to the rest: 令和元年度 決算額 and 2019_決算額 are 決算額. */
export function withoutYear(label: string): string {
  return label
    .normalize('NFKC')
    .replace(YEAR, ' ')
    .replace(/\(\s*\)\s*(?:年度)?/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s_\-:・/]+|[\s_\-:・/]+$/g, '');
}
