import { fiscalYearName } from '../i18n/eras.ts';
import { yearlyLabel } from '../i18n/ja/exports.ts';
import type { Evaluation, Sheet } from '../schema/sheet.ts';

/**
 * 評価項目 as printed; with its year where the same document of a sheet evaluates the item for several years, so that the
 * files for download can tell them apart.
 */
export function evaluationName({ evaluations }: Pick<Sheet, 'evaluations'>, evaluation: Evaluation): string {
  const { item, document, fiscalYear } = evaluation;
  const same = evaluations.filter((each) => each.item === item && each.document === document);
  return same.length > 1 && fiscalYear !== null ? yearlyLabel(item, fiscalYearName(fiscalYear)) : item;
}
