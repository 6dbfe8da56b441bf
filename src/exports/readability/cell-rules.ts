import type { Column } from '../table.ts';
import { readabilityWords as words } from '../../i18n/ja/machine-readability.ts';
import { isAsPrinted, isDatum } from './csv-file.ts';

// Rules on single cells that are not empty.

export interface CellRule {
  /** The columns that it looks at, by their names and promises. */
  isWanted(column: string, promise: Column | undefined): boolean;
  /** Does the text break the rule? It is asked once per text, whatever the column. */
  isBroken(text: string): boolean;
  /** Why such a cell stays, if it does. */
  acceptedIn?(column: string, text: string): string | undefined;
}

const LOOSE = /^\s|\s$|\s{2}/;

/** L1-06: no blanks at the ends, no runs of blanks, no full-width blank. One blank inside a name belongs to the name. */
export const layoutBlanks: CellRule = {
  isWanted: isDatum,
  isBroken: (text) => LOOSE.test(text) || text.includes('\u3000'),
  acceptedIn: (column, text) => (!LOOSE.test(text) && isAsPrinted(column) ? words.printedName : undefined),
};

/** L1-07: no comma, line break or second figure in brackets; not more than two things in a list. */
export const severalData: CellRule = {
  isWanted: isDatum,
  isBroken: (text) => /[\r\n]|,|、.*、|・.*・|^\d+（\d+）$/.test(text),
};

/** Circled and Roman numerals, squared words, the wave dashes. Source: the list that goes with the rules. */
const PLATFORM_DEPENDENT = /[\u2160-\u217F\u2460-\u2473\u3220-\u3243\u3251-\u325F\u3280-\u33FF\uFE30-\uFE4F〜～]/;

/** L1-08. The rule itself spares proper names. */
export const platformCharacters: CellRule = {
  isWanted: isDatum,
  isBroken: (text) => PLATFORM_DEPENDENT.test(text),
  acceptedIn: (column) => (isAsPrinted(column) ? words.printedName : undefined),
};

/** L2-01: columns of figures hold plain figures: no unit, no thousands separator, no sign but a minus. */
export const impureNumbers: CellRule = {
  isWanted: isFigure,
  isBroken: (text) => !/^-?\d+(\.\d+)?$/.test(text),
};

/** L3-03: a sign in a column of figures would need a definition; there is none. */
export const signsAmongNumbers: CellRule = {
  isWanted: isFigure,
  isBroken: (text) => !/\d/.test(text),
};

/** L2-02: nothing stands for "the same as above". */
export const dittoMarks: CellRule = {
  isWanted: isDatum,
  isBroken: (text) => /^(〃|々|仝|ヽ|同上|同左|同右|同前)$/.test(text.trim()),
};

/** L2-05: その他 stands alone; what else there is to say has a column of its own. */
export const otherWithDetail: CellRule = {
  isWanted: (column) => isDatum(column) && !isAsPrinted(column),
  isBroken: (text) => /^その他./.test(text),
};

const isYear = (column: string) => /年度$/.test(column);

/** L3-05: years are western and have four digits. */
export const otherYears: CellRule = {
  isWanted: isYear,
  isBroken: (text) => !/^(19|20|21)\d{2}$/.test(text),
};

const ERA = /^(明治|大正|昭和|平成|令和)\s*(\d{1,2}|元)|^[MTSHR]\d{1,2}(([./-]\d{1,2}){2}|(年度?)?$)/;

/** L3-05: no era in a column of data. */
export const eras: CellRule = {
  isWanted: (column) => isDatum(column) && !isYear(column) && column !== '出典文書',
  isBroken: (text) => ERA.test(text),
};

function isFigure(_column: string, promise: Column | undefined): boolean {
  return promise?.type === 'number' || promise?.type === 'integer';
}
