import { type Block, refuse, refuseEnd, wordOf } from './block.ts';
import { fiscalYearsIn } from './years.ts';

/** Indicators 2 to 5. */
const SLOTS = 4;
/** Slots × the years R01 to R06. */
const CELLS = SLOTS * 6;

/** The printed numbers of indicators 2 to 5: `targets[0]` are those of indicator 2, year after year. */
export interface FurtherCells {
  years: number[];
  targets: Block[][];
  actuals: Block[][];
}

/** What follows the assessment of page 2: the 課題, 概要 and 指標名 of further indicators, and what stands behind the numbers. */
export interface CutTable {
  issues: Block[];
  named: Block[];
  cells: FurtherCells | null;
  closing: Block[];
}

const isCell = (block: Block) => /^-?[\d,]+\.\d$/.test(wordOf(block));
const isYear = (block: Block) => /^R\d\d年度$/.test(wordOf(block));

/** Cuts at the numbers of indicators 2 to 5, or where they were lost. `last` is the last block of the page. */
export function cutTable(blocks: Block[], last: Block): CutTable {
  return blocks.some((block) => isCell(block) || isYear(block)) ? cutAtCells(blocks, last) : cutAtLoss(blocks, last);
}

/** 課題, 実績 ×24, 概要 and 指標名, year labels ×24, 目標値 ×24, the rest. */
function cutAtCells(blocks: Block[], last: Block): CutTable {
  const [issues, afterIssues] = splitBefore(blocks, isCell);
  const actuals = takeRun(afterIssues, isCell, '実績', last);
  const [named, afterNamed] = splitBefore(afterIssues.slice(CELLS), (block) => isYear(block) || isCell(block));
  const labels = takeRun(afterNamed, isYear, '年度の見出し', last);
  const targets = takeRun(afterNamed.slice(CELLS), isCell, '目標値', last);
  const closing = afterNamed.slice(2 * CELLS);
  const stray = closing.find((block) => isCell(block) || isYear(block));
  if (stray) refuse(stray, '方向性の理由', `目標値の${CELLS}個の数の次は文章か「-」`);
  const cells = { years: yearsOf(labels), targets: slotsOf(targets), actuals: slotsOf(actuals) };
  return { issues, named, cells, closing };
}

function splitBefore(blocks: Block[], starts: (block: Block) => boolean): [Block[], Block[]] {
  const at = blocks.findIndex(starts);
  return at < 0 ? [blocks, []] : [blocks.slice(0, at), blocks.slice(at)];
}

/** The first 24 blocks, all of which have to fit. */
function takeRun(blocks: Block[], fits: (block: Block) => boolean, label: string, last: Block): Block[] {
  const run = blocks.slice(0, CELLS);
  const stray = run.find((block) => !fits(block));
  if (stray) refuse(stray, label, `続けて${CELLS}個の値`);
  return run.length === CELLS ? run : refuseEnd(run.at(-1) ?? last, label, `続けて${CELLS}個の値`);
}

/** The cells stand year by year: R01 of indicators 2, 3, 4, 5, then R02 … */
function slotsOf(cells: Block[]): Block[][] {
  return Array.from({ length: SLOTS }, (_, slot) => cells.filter((_cell, n) => n % SLOTS === slot));
}

/** The years of the labels, which name each year once for each slot. */
function yearsOf(labels: Block[]): number[] {
  const years = labels.map((label) => fiscalYearsIn(wordOf(label))[0]);
  const odd = labels.find((_, n) => years[n] !== years[n - (n % SLOTS)]);
  if (odd) refuse(odd, '年度の見出し', `同じ年度が${SLOTS}つずつ`);
  return years.flatMap((year, n) => (n % SLOTS === 0 && year !== undefined ? [year] : []));
}

/**
 * The source text lost the numbers. It left a glued block behind each gap: one where nothing stood between 実績 and 目標値,
 * two where 概要 and 指標名 of further indicators did.
 */
function cutAtLoss(blocks: Block[], last: Block): CutTable {
  const gaps = blocks.flatMap((block, index) => (block.glued ? [index] : []));
  const [first, second = first] = gaps;
  if (first === undefined || second === undefined || gaps.length > 2)
    refuse(last, '実績', 'この前は実績と目標値の数か、数の失われた跡');
  return {
    issues: blocks.slice(0, first),
    named: blocks.slice(first, second),
    cells: null,
    closing: blocks.slice(second),
  };
}
