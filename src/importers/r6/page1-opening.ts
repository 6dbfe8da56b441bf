import { type Block, refuse, refuseEnd, wordOf } from './block.ts';
import { BUSINESS_STATES } from './vocabulary.ts';

/** What page 1 says before its first row of numbers. */
export interface Opening {
  /** 共有、理解 / 企画・立案、計画 / 実行 / 評価、検証 */
  participation: Block[];
  overview: Block;
  newOrContinuing: string;
  name: string;
  operation: string;
}

const FIELDS = 8;

/** Reads 市民参加 ×4, 概要, 新規・継続, 事務事業名, 事業体制. Each is always printed, 市民参加 at least as a dash. */
export function readOpening(blocks: Block[], next: Block): Opening {
  const [overview, state, name, operation] = blocks.slice(4);
  if (!overview || !state || !name || !operation)
    refuseEnd(blocks.at(-1) ?? next, '事業体制', `ここまでに${FIELDS}つの値`);
  if (!BUSINESS_STATES.includes(wordOf(state))) refuse(state, '新規・継続', BUSINESS_STATES.join('か'));
  const extra = blocks[FIELDS];
  if (extra) refuse(extra, '正職員従事割合', '事業体制の次は数の行');
  return {
    participation: blocks.slice(0, 4),
    overview,
    newOrContinuing: wordOf(state),
    name: wordOf(name),
    operation: wordOf(operation),
  };
}
