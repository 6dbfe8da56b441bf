import { z } from 'zod';
import { EVALUATION_ROLES } from './codes.ts';

const text = z.string().min(1);

const isEachOnce = (words: readonly string[]) => new Set(words).size === words.length;
const words = z.array(text).refine(isEachOnce, { message: '同じ言葉は1回だけ書きます' });

const MOST_STEPS = 10;

/** 評価の段階: the grades of one or more 評価項目. */
const scale = z
  .strictObject({
    /** 評価項目 as the data print them. Where one scale names an item, the scales of its role no longer count for it. */
    items: words.optional(),
    /** Kind of evaluation, for every item that no scale names. */
    role: z.enum(EVALUATION_ROLES).optional(),
    /** Best first: 5, 4, 3, 2, 1; A, B, C; 1, 2, 3 where 1 is best. */
    grades: words.min(2),
    /** Drawn as steps. false: shown as the words they are. */
    steps: z.boolean(),
  })
  .refine(({ items, role }) => items !== undefined || role !== undefined, {
    message: '評価項目（items）か種類（role）のどちらかが必要です',
  })
  .refine(({ grades, steps }) => !steps || grades.length <= MOST_STEPS, {
    message: `図にできる段階（steps が true）は${MOST_STEPS}までです`,
    path: ['grades'],
  });
export type Scale = z.infer<typeof scale>;

/** The words a city uses (data/vocabulary.json). A list that is absent is not checked. */
export const vocabulary = z.strictObject({
  scales: z.array(scale),
  /** 方向性 */
  directions: words.optional(),
  /** 単位 of indicators. */
  indicatorUnits: words.optional(),
  /** 指標種別 */
  indicatorKinds: words.optional(),
});
export type Vocabulary = z.infer<typeof vocabulary>;
