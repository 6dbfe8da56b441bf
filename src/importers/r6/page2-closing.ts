import { type Block, isDash, refuse, refuseEnd, wordOf } from './block.ts';
import { INDICATOR_KIND } from './vocabulary.ts';

/** An indicator that page 2 names. */
export interface NamedIndicators {
  names: Block[];
  /** As many as names, or fewer: a missing note leaves no gap. */
  notes: Block[];
  kinds: string[];
  /** As many as names, or fewer. */
  units: Block[];
}

/** What page 2 says behind the numbers, and the indicators it names. */
export interface Closing {
  directionReason: Block;
  responseToIssues: Block;
  further: NamedIndicators;
}

/** Longest unit that may be mistaken for a text, in characters. */
const UNIT_LENGTH = 5;

/** Reads 概要 and 指標名 (`named`), then 方向性の理由, 種別, 単位 and 前年度の課題への対応 (`blocks`). Every indicator has a 種別. */
export function readClosing(named: Block[], blocks: Block[], last: Block): Closing {
  const [directionReason, ...rest] = blocks;
  const responseToIssues = rest.at(-1) ?? refuseEnd(last, '前年度の課題への対応', '文章か「-」');
  if (!directionReason || INDICATOR_KIND.test(wordOf(directionReason)))
    refuse(directionReason ?? last, '方向性の理由', '文章か「-」');
  if (isUnit(responseToIssues)) refuse(responseToIssues, '前年度の課題への対応', '文章か「-」');
  const kindBlocks = rest.filter((block) => INDICATOR_KIND.test(wordOf(block)));
  const units = [...kindBlocks.flatMap(gluedUnit), ...rest.slice(kindBlocks.length, -1)];
  const count = kindBlocks.length;
  checkCounts(named, units, count, last);
  const further = {
    names: named.slice(named.length - count),
    notes: named.slice(0, named.length - count),
    kinds: kindBlocks.map(kindIn),
    units,
  };
  return { directionReason, responseToIssues, further };
}

function isUnit(block: Block): boolean {
  return !isDash(block) && wordOf(block).length <= UNIT_LENGTH && !wordOf(block).endsWith('。');
}

function kindIn(block: Block): string {
  return INDICATOR_KIND.exec(wordOf(block))![0];
}

/** "活動結果指標人" */
function gluedUnit(block: Block): Block[] {
  const unit = wordOf(block).slice(kindIn(block).length).trim();
  return unit === '' ? [] : [{ ...block, lines: [unit] }];
}

function checkCounts(named: Block[], units: Block[], kinds: number, last: Block): void {
  const expected = `指標種別${kinds}つに対し、指標名が${kinds}つ、指標の概要と単位がそれぞれ${kinds}つまで`;
  if (named.length < kinds) refuse(named.at(-1) ?? last, '指標名', expected);
  if (named.length > 2 * kinds) refuse(named[0]!, '指標の概要', expected);
  const stray = units.length > kinds ? units[kinds] : units.find((unit) => !isUnit(unit));
  if (stray) refuse(stray, '単位', expected);
}
