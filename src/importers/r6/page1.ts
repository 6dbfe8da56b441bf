import type { Profile } from '../../schema/sheet.ts';
import { type Block, isDash, refuse, refuseEnd, wordOf } from './block.ts';
import { type Closing, readClosing } from './page1-closing.ts';
import { type Middle, readMiddle } from './page1-middle.ts';
import { type Opening, readOpening } from './page1-opening.ts';
import { type CutPage, cutAtRows, type RowName } from './rows.ts';
import { fiscalYearsIn } from './years.ts';

type Account = Pick<Profile, 'budgetCode' | 'budgetTitle'>;

/** Page 1 of a sheet: the fields between its rows of numbers, and those rows. */
export interface Page1 extends Opening, Middle, Closing, Account, Pick<Profile, 'temporaryStaff'> {
  rows: CutPage['rows'];
  /** The years of every row of costs and staffing. */
  costYears: number[];
}

/** Reads the values of page 1. Throws a SourceError where the text is not what the form promises. */
export function readPage1(blocks: Block[]): Page1 {
  const { rows, before, rest } = cutAtRows(blocks);
  const nothingBefore: RowName[] = ['overtime', 'settlement', 'subsidies', 'otherRevenue', 'generalRevenue'];
  for (const row of nothingBefore) before[row].forEach((block) => refuse(block, '数の行', '前の数の行に続く数の行'));
  const costYears = readCostYears(rest, rows.generalRevenue);
  return {
    rows,
    costYears,
    ...readOpening(before.staffShare, rows.staffShare),
    temporaryStaff: readTemporaryStaff(before.personnelCost, costYears, rows.overtime),
    ...readAccount(before.actuals, rows.personnelCost),
    ...readMiddle(before.targets, rows.targets),
    ...readClosing(before.budget, rows.budget),
  };
}

function readCostYears(blocks: Block[], last: Block): number[] {
  const [labels, extra] = blocks;
  if (!labels) refuseEnd(last, 'コストの推移', '年度の見出し');
  if (extra) refuse(extra, 'コストの推移', '年度の見出しでページの最後');
  const years = fiscalYearsIn(wordOf(labels));
  return years.length === 5 ? years : refuse(labels, 'コストの推移', '年度の見出しが5つ');
}

function readTemporaryStaff(blocks: Block[], years: number[], before: Block): Profile['temporaryStaff'] {
  const [row, extra] = blocks;
  if (!row) refuseEnd(before, '会計年度任用職員有無', '有か無が5つ');
  const words = wordOf(row).split(/\s+/);
  if (extra || words.length !== years.length) refuse(extra ?? row, '会計年度任用職員有無', '有か無が5つの1行');
  return words.map((printed, n) => ({ fiscalYear: years[n]!, printed }));
}

function readAccount(blocks: Block[], before: Block): Account {
  const [account, extra] = blocks;
  if (!account) refuseEnd(before, '予算科目', '科目の番号と名称');
  if (extra) refuse(extra, '予算科目', '予算科目の次は実績の行');
  if (isDash(account)) return { budgetCode: null, budgetTitle: null };
  const match =
    /^(\d{2}-\d{6}-\d{2}) *(.*)$/.exec(wordOf(account)) ??
    refuse(account, '予算科目', '01-020108-15 のような番号と名称');
  return { budgetCode: match[1]!, budgetTitle: match[2] || null };
}
