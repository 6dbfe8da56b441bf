import { type Block, isDash, refuse, refuseEnd, wordOf } from './block.ts';
import { RATINGS, UNRATED_SENTENCES } from './vocabulary.ts';

/** 評価項目 with its grade and its sentence. */
export interface Rating {
  item: string;
  grade: Block;
  sentence: Block;
}

/** The head of page 2. */
export interface Assessment {
  improvementGoal: Block;
  result: Block;
  direction: Block;
  ratings: Rating[];
}

const HEAD = 3 + 2 * RATINGS.length;

/**
 * Reads 改善目標, 成果, 方向性, the four grades and their four sentences. All are always printed, at least as a dash, so their places
 * are fixed; the shapes of direction and grades and the form's own sentences prove that none is missing.
 */
export function readAssessment(blocks: Block[]): { assessment: Assessment; rest: Block[] } {
  const [improvementGoal, result, direction] = blocks;
  const last = blocks[HEAD - 1];
  if (!improvementGoal || !result || !direction || !last) refuseEnd(blocks.at(-1)!, '評価', `ここまでに${HEAD}個の値`);
  checkDirection(direction);
  const ratings = RATINGS.map((_, n) => readRating(n, blocks[3 + n]!, blocks[3 + RATINGS.length + n]!));
  return { assessment: { improvementGoal, result, direction, ratings }, rest: blocks.slice(HEAD) };
}

/** 継続, 拡大・拡充, 縮小 …: a word, neither a sentence nor a grade. */
function checkDirection(block: Block): void {
  if (isDash(block) || /^[^\d。]{2,8}$/.test(wordOf(block))) return;
  refuse(block, '方向性', '継続などの一語');
}

function readRating(n: number, grade: Block, sentence: Block): Rating {
  const { item, sentences } = RATINGS[n]!;
  if (!isDash(grade) && !/^[1-5]$/.test(wordOf(grade))) refuse(grade, item, '1から5までの数字か「-」');
  const known = isDash(sentence) || [...sentences, ...UNRATED_SENTENCES].includes(wordOf(sentence));
  if (!known)
    refuse(sentence, item, '様式が用意した評価の文', '新しい文なら src/importers/r6/vocabulary.ts に加えてください。');
  return { item, grade, sentence };
}
