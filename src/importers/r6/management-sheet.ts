import type { Profile } from '../../schema/sheet.ts';
import type { DraftSheet, Form, SourceText } from '../form.ts';
import { blocksOf, endLine } from './block.ts';
import { readCosts } from './costs.ts';
import { readIndicators } from './indicators.ts';
import { PAGE_1_TITLE } from './labels.ts';
import { readEvaluations, readTexts } from './narratives.ts';
import { type Page1, readPage1 } from './page1.ts';
import { readPage2 } from './page2.ts';
import { type SheetPages, sheetPages } from './pages.ts';

/**
 * 事務事業マネジメントシート of 令和6年度, as raw PDF text: on each of the two pages of a sheet all labels come first, then the values
 * in an order of their own, and a missing field leaves no gap. Values are therefore told apart by shape. Amounts are 千円.
 */
export const r6ManagementSheet: Form = { name: 'R6マネジメントシート', recognises, read };

/** The title stands alone in its line; the R2 form prints the year before it. */
function recognises(text: string): boolean {
  return new RegExp(`^${PAGE_1_TITLE}$`, 'm').test(text);
}

/** All sheets of a document, in its order. Throws a SourceError at the first value that is not what the form promises. */
function read(source: SourceText): DraftSheet[] {
  const pages = sheetPages(blocksOf(source.document.id, source.lines));
  return pages.map((sheet, index) => readSheet(sheet, index + 1));
}

function readSheet(pages: SheetPages, sheet: number): DraftSheet {
  const page1 = readPage1(pages.page1);
  const page2 = readPage2(pages.page2);
  const { document, line } = pages.first;
  return {
    edition: page1.edition,
    name: page1.name,
    printedNumber: page1.printedNumber,
    sources: [{ document, sheet, lines: [line, endLine(pages.page2.at(-1)!)] }],
    department: page1.department,
    profile: profileOf(page1),
    costs: readCosts(page1),
    totals: [],
    indicators: readIndicators(page1, page2),
    evaluations: readEvaluations(page2),
    texts: readTexts(page1, page2),
    lost: [],
  };
}

function profileOf(page: Page1): Profile {
  const { budgetCode, budgetTitle, mayoralPledges, strategicPlans, newOrContinuing, category, operation } = page;
  const { period, relatedPlan, laws, sdgs, temporaryStaff } = page;
  return {
    budgetCode,
    budgetTitle,
    mayoralPledges,
    strategicPlans,
    newOrContinuing,
    category,
    operation,
    period,
    relatedPlan,
    laws,
    sdgs,
    temporaryStaff,
  };
}
