import type { Profile } from '../../schema/sheet.ts';
import { type Block, orNull, refuse, wordOf } from './block.ts';

type StrategicPlan = Profile['strategicPlans'][number];

const CHAPTER = /^[Ⅰ-Ⅻ]+-\d+/;
/** A single plan is printed in one line: chapter, measure, action, title. */
const IN_ONE_LINE = /^(\S+) (\S+) (\S+) (\S.*)$/;

/** 戦略プラン. Several plans stand column by column: all chapters, all measures, all actions, all titles. A title may be cut by its cell. */
export function readStrategicPlans(blocks: Block[]): StrategicPlan[] {
  const count = blocks.filter((block) => CHAPTER.test(wordOf(block))).length;
  if (blocks.length === count) return blocks.map(planInOneLine);
  const first = blocks[0]!;
  const chaptersFirst = blocks
    .slice(0, count)
    .every((block) => /^\S+$/.test(wordOf(block)) && CHAPTER.test(wordOf(block)));
  if (count === 0 || !chaptersFirst || blocks.length !== count * 4)
    refuse(first, '戦略プラン', '章、施策、取組、名称が同じ数ずつ並ぶ値');
  return Array.from({ length: count }, (_, n) => {
    const column = (index: number) => orNull(wordOf(blocks[index * count + n]!));
    return { chapter: wordOf(blocks[n]!), measure: column(1), action: column(2), title: column(3) };
  });
}

function planInOneLine(block: Block): StrategicPlan {
  const match =
    IN_ONE_LINE.exec(wordOf(block)) ?? refuse(block, '戦略プラン', '章、施策、取組、名称を空白で区切った値');
  const [, chapter = '', measure = '', action = '', title = ''] = match;
  return { chapter, measure: orNull(measure), action: orNull(action), title: orNull(title) };
}
