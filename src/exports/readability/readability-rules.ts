import type { ReadabilityRuleId } from '../../i18n/ja/machine-readability.ts';
import {
  type CellRule,
  dittoMarks,
  eras,
  impureNumbers,
  layoutBlanks,
  otherWithDetail,
  otherYears,
  platformCharacters,
  severalData,
  signsAmongNumbers,
} from './cell-rules.ts';
import { type ColumnValues, emptyColumns, unevenChoices, unlistedCodes } from './column-values.ts';
import type { CsvBody, CsvHead, Finding } from './csv-file.ts';
import {
  columnsWithoutUnit,
  lateHeader,
  missingRegion,
  namelessColumns,
  otherColumns,
  repeatedHeaders,
  sidewaysColumns,
  undefinedColumns,
} from './head-rules.ts';
import {
  blankKeys,
  blankLines,
  blanksWithoutReason,
  brokenLines,
  secondTables,
  strangeCharacters,
  strangeRows,
  strayQuotes,
  unevenRecords,
  unitsNotPrinted,
  unnamedRegions,
} from './record-rules.ts';

/**
 * One rule of 「行政データにおける機械可読性に関するルール」 (2026-03-31) that a CSV can meet; those on Excel alone are left out.
 * What its parts look at: the head is looked at once; what they find in records and cells of the parts of a file is,
 * together, what they find in the file; columns are looked at as a whole.
 */
export interface ReadabilityRule {
  id: ReadabilityRuleId;
  level: 1 | 2 | 3;
  head?(head: CsvHead): Finding[];
  records?: readonly ((body: CsvBody) => Finding[])[];
  cells?: readonly CellRule[];
  columns?(head: CsvHead, columns: readonly ColumnValues[], listed: ReadonlySet<string>): Finding[];
}

/** Our own reading of the rules: it is not the checker of the agency. */
export const READABILITY_RULES: readonly ReadabilityRule[] = [
  { id: 'L1-01', level: 1, records: [unevenRecords] },
  { id: 'L1-02', level: 1, records: [secondTables] },
  { id: 'L1-03', level: 1, records: [blankLines], columns: emptyColumns },
  { id: 'L1-04', level: 1, records: [strangeRows] },
  { id: 'L1-05', level: 1, head: namelessColumns },
  { id: 'L1-06', level: 1, cells: [layoutBlanks] },
  { id: 'L1-07', level: 1, cells: [severalData] },
  { id: 'L1-08', level: 1, cells: [platformCharacters] },
  { id: 'L1-09', level: 1, records: [blanksWithoutReason] },
  { id: 'L1-14', level: 1, records: [brokenLines] },
  { id: 'L1-15', level: 1, records: [unevenRecords, strayQuotes] },
  { id: 'L2-01', level: 2, cells: [impureNumbers] },
  { id: 'L2-02', level: 2, records: [blankKeys], cells: [dittoMarks] },
  { id: 'L2-03', level: 2, head: repeatedHeaders },
  { id: 'L2-04', level: 2, columns: unevenChoices },
  { id: 'L2-05', level: 2, cells: [otherWithDetail] },
  { id: 'L3-01', level: 3, head: lateHeader },
  { id: 'L3-02', level: 3, columns: unlistedCodes },
  { id: 'L3-03', level: 3, cells: [signsAmongNumbers] },
  { id: 'L3-04', level: 3, records: [unitsNotPrinted], head: columnsWithoutUnit },
  { id: 'L3-05', level: 3, cells: [otherYears, eras] },
  { id: 'L3-06', level: 3, records: [unnamedRegions], head: missingRegion },
  { id: 'L3-07', level: 3, head: otherColumns },
  { id: 'L3-08', level: 3, records: [strangeCharacters], head: undefinedColumns },
  { id: 'L3-09', level: 3, head: sidewaysColumns },
];
