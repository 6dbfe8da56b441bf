import { evaluationRoleNames } from '../../i18n/ja/codes.ts';
import { templateWords as words } from '../../i18n/ja/template.ts';
import type { TemplateColumn } from '../../importers/table/template/template-workbook.ts';
import type { DataSet } from '../../model/program.ts';
import { scalesOf } from '../../model/vocabulary.ts';
import { EVALUATION_ROLES, type EvaluationRole } from '../../schema/codes.ts';
import { newestSheets } from './newest-sheets.ts';

interface EvaluationItem {
  role: EvaluationRole;
  item: string;
}

/** A column for the grade and one for the explanation of each 評価項目 of the newest sheets, or of each role where there is none. */
export function evaluationColumns(data: DataSet): TemplateColumn[] {
  return itemsOf(data).flatMap((each) => {
    const grades = gradesOf(data, each);
    const label = words.of(evaluationRoleNames[each.role], each.item);
    return [
      {
        label,
        help: words.gradeHelp(grades),
        width: 12,
        kind: 'text' as const,
        list: gradeList(each, grades),
        example: grades[0] ?? 'A',
      },
      {
        label: words.explanation(each.item),
        help: words.explanationHelp,
        width: 40,
        kind: 'text' as const,
        example: words.example.explanation,
      },
    ];
  });
}

export function itemsOf(data: DataSet): EvaluationItem[] {
  const used = newestSheets(data).flatMap(({ evaluations }) => evaluations.map(({ role, item }) => ({ role, item })));
  const items = used.length > 0 ? used : EVALUATION_ROLES.map((role) => ({ role, item: evaluationRoleNames[role] }));
  return [...new Map(items.map((each) => [JSON.stringify(each), each])).values()];
}

/** The grades of an item, best first: the city's vocabulary, else what its newest sheets print. */
export function gradesOf({ vocabulary, ...data }: DataSet, { role, item }: EvaluationItem): readonly string[] {
  if (role === 'direction' && vocabulary.directions) return vocabulary.directions;
  const used = new Set(
    newestSheets(data).flatMap(({ evaluations }) =>
      evaluations.flatMap((each) =>
        each.role === role && each.item === item && each.grade !== null ? [each.grade] : [],
      ),
    ),
  );
  const scales = scalesOf(vocabulary, { role, item });
  const own = scales.find(({ grades }) => [...used].every((grade) => grades.includes(grade))) ?? scales[0];
  return own?.grades ?? [...used];
}

/** Name of the list of an item's grades; none where nothing is known of them. */
export function gradeList({ role, item }: EvaluationItem, grades: readonly string[]): string | undefined {
  return grades.length === 0 ? undefined : words.of(evaluationRoleNames[role], item);
}
