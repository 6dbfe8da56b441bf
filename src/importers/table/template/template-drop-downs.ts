import type { Feature } from 'write-excel-file/node';
import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility';
import { columnLetters } from '../cell/cell-address.ts';

/** Cells of one column in which the words of another worksheet can be chosen. Columns and rows count from 1. */
export interface DropDown {
  column: number;
  fromRow: number;
  toRow: number;
  source: { worksheet: string; column: number; fromRow: number; toRow: number };
  /** true: nothing else may be typed. false: another word is possible, after a question. */
  isClosed: boolean;
}

const SHEET = 'xl/worksheets/sheet{id}.xml';

/** Drop-downs for write-excel-file, which has none of its own. `byWorksheet`: those of each worksheet, in the order of the tabs. */
export function dropDowns(byWorksheet: readonly (readonly DropDown[])[]): Feature<never> {
  const transform = (xml: string, _options: unknown, { sheetIndex }: { sheetIndex: number }): string => {
    const own = byWorksheet[sheetIndex] ?? [];
    if (own.length === 0) return xml;
    const order = getOrderOfSiblings(SHEET, 'worksheet') ?? [];
    return insertElementMarkupAccordingToOrderOfSiblings(xml, markup(own), order, 'worksheet');
  };
  return { files: { transform: { [SHEET]: { transform } } } } as Feature<never>;
}

function markup(choices: readonly DropDown[]): string {
  return `<dataValidations count="${choices.length}">${choices.map(validation).join('')}</dataValidations>`;
}

function validation({ column, fromRow, toRow, source, isClosed }: DropDown): string {
  const letters = columnLetters(column);
  const list = columnLetters(source.column);
  // Names of worksheets are the template's own words: nothing in them needs escaping but the quotes of the formula.
  const formula = `'${source.worksheet}'!$${list}$${source.fromRow}:$${list}$${source.toRow}`;
  const style = isClosed ? 'stop' : 'warning';
  return `<dataValidation type="list" errorStyle="${style}" allowBlank="1" showErrorMessage="1" sqref="${letters}${fromRow}:${letters}${toRow}"><formula1>${formula}</formula1></dataValidation>`;
}
