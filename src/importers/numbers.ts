/** 原文表記: what the sheet prints, without thousands separators and surrounding blanks. */
export function printedForm(cell: string): string {
  return cell.trim().replace(/(?<=\d),(?=\d{3})/g, '');
}

/** The number a cell starts with ("23,387千円" is 23387, "280分以内" is 280); null where it starts with none. */
export function numberIn(cell: string): number | null {
  const match = /^-?\d+(\.\d+)?/.exec(printedForm(cell));
  return match ? Number(match[0]) : null;
}
