import { fiscalYearName } from '../../i18n/eras.ts';
import { templateWords as words } from '../../i18n/ja/template.ts';
import type { TemplateList } from '../../importers/table/template/template-workbook.ts';
import type { DataSet } from '../../model/program.ts';
import type { Profile } from '../../schema/sheet.ts';
import { gradeList, gradesOf, itemsOf } from './evaluation-columns.ts';
import { newestSheets } from './newest-sheets.ts';

const { listNames: names } = words;

/** The words that drop down in the template: the city's own, as its newest sheets and data/vocabulary.json have them. */
export function templateLists(data: DataSet, edition: number): TemplateList[] {
  const { vocabulary } = data;
  const indicators = newestSheets(data).flatMap((sheet) => sheet.indicators);
  const departments = data.programs.map(({ department }) => department);
  return [
    { name: names.isMade, values: [words.made, words.notMade] },
    { name: names.years, values: [edition - 1, edition, edition + 1, edition + 2].map(fiscalYearName) },
    { name: names.bureaus, values: each(departments.map(({ bureau }) => bureau)) },
    { name: names.sections, values: each(departments.map(({ section }) => section)) },
    ...(['newOrContinuing', 'category', 'operation'] as const).map((field) => profileList(data, field)),
    { name: names.kinds, values: vocabulary.indicatorKinds ?? each(indicators.map(({ kind }) => kind)) },
    { name: names.units, values: vocabulary.indicatorUnits ?? each(indicators.map(({ unit }) => unit)) },
    ...gradeLists(data),
    { name: names.statuses, values: words.statusWords },
  ];
}

function profileList(data: DataSet, field: 'newOrContinuing' | 'category' | 'operation'): TemplateList {
  const used = newestSheets(data).map(({ profile }: { profile: Profile }) => profile[field]);
  return { name: names[field], values: each(used) };
}

function gradeLists(data: DataSet): TemplateList[] {
  return itemsOf(data).flatMap((item) => {
    const values = gradesOf(data, item);
    const name = gradeList(item, values);
    return name === undefined ? [] : [{ name, values }];
  });
}

/** Each word once, in the order of their codes; blanks are no word. */
function each(texts: readonly (string | null)[]): string[] {
  return [...new Set(texts.filter((word): word is string => word !== null && word !== ''))].sort();
}
