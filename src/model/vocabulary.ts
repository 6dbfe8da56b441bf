import type { Evaluation } from '../schema/sheet.ts';
import type { Scale, Vocabulary } from '../schema/vocabulary.ts';

/** What data without a data/vocabulary.json say: nothing is checked, no grade is drawn. */
export const NO_VOCABULARY: Vocabulary = { scales: [] };

type Item = Pick<Evaluation, 'item' | 'role'>;

/** The scales of an evaluation: those that name its 評価項目, else those of its kind that name no item. */
export function scalesOf({ scales }: Vocabulary, { item, role }: Item): Scale[] {
  const named = scales.filter(({ items }) => items?.includes(item));
  return named.length > 0 ? named : scales.filter((scale) => scale.items === undefined && scale.role === role);
}

/** The scale on which a grade stands; null for a grade outside every scale. */
export function scaleOf(vocabulary: Vocabulary, evaluation: Item & Pick<Evaluation, 'grade'>): Scale | null {
  const { grade } = evaluation;
  if (grade === null) return null;
  return scalesOf(vocabulary, evaluation).find(({ grades }) => grades.includes(grade)) ?? null;
}
