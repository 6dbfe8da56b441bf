import { costMeasureNames, textRoleNames } from '../../i18n/ja/codes.ts';
import { fiscalYearName } from '../../i18n/eras.ts';
import {
  TEMPLATE_FORM,
  templateColumns as column,
  templateFacts as facts,
  templateSheets,
  templateWords as words,
} from '../../i18n/ja/template.ts';
import { COST_COLUMNS, costLabel, PROFILE_LABELS } from '../../importers/table/template/template-labels.ts';
import type { Template, TemplateColumn, TemplateTable } from '../../importers/table/template/template-workbook.ts';
import type { DataSet, Program } from '../../model/program.ts';
import { TEXT_ROLES, unitOf } from '../../schema/codes.ts';
import { evaluationColumns } from './evaluation-columns.ts';
import { newestSheets } from './newest-sheets.ts';
import { templateLists } from './template-lists.ts';

/** For whom the template is made. */
export interface TemplateRequest {
  /** シート年度 to be filled in. */
  edition: number;
  /** Day on which it is made, YYYY-MM-DD; the officer puts the day on which it is finished. */
  date: string;
}

/** The template for the next year of a city: its programs, departments, indicators and words are filled in. */
export function templateOf(data: DataSet, request: TemplateRequest): Template {
  const lists = templateLists(data, request.edition);
  const tables = [programTable(data), costTable(data, request), indicatorTable(data, request)];
  return {
    notes: [about(data, request), example(tables)],
    tables,
    lists: { name: templateSheets.lists, lists },
  };
}

const text = (rest: Partial<TemplateColumn> & Pick<TemplateColumn, 'label' | 'help'>): TemplateColumn => ({
  width: 14,
  kind: 'text',
  example: '',
  ...rest,
});
const { example: sample, listNames } = words;

const idColumn = text({ ...column.programId, width: 10, example: sample.programId });
const nameColumn = text({ ...column.name, width: 30, example: sample.name });
const repeatedName = text({ label: column.name.label, help: words.repeatedName, width: 30, example: sample.name });
const number = (label: string, help: string, value: number): TemplateColumn => ({
  label,
  help,
  width: 14,
  kind: 'number',
  example: value,
});

function programTable(data: DataSet): TemplateTable {
  const columns = [
    idColumn,
    nameColumn,
    text({ ...column.bureau, list: listNames.bureaus, example: sample.bureau }),
    text({ ...column.section, width: 18, list: listNames.sections, example: sample.section }),
    text(column.unit),
    text({ ...column.isMade, list: listNames.isMade, isClosed: true, example: words.made }),
    ...PROFILE_LABELS.map(basicsColumn),
    ...textColumns(data),
    ...evaluationColumns(data),
  ];
  const rows = programs(data).map(({ id, name, department: { bureau, section, unit } }) => [
    id,
    name,
    bureau || null,
    section,
    unit,
    words.made,
  ]);
  return { name: templateSheets.programs, columns, rows };
}

/** Ended programs have no further sheets. */
function programs(data: DataSet): Program[] {
  return data.programs.filter(({ identity }) => identity.ended === null);
}

function basicsColumn(label: string): TemplateColumn {
  const list = Object.values(listNames).find((name) => name === label);
  return text({ label, help: label === 'SDGs' ? words.goalsHelp : words.basicsHelp, list });
}

/** The texts that the newest sheets have, by role; every role where there are none yet. */
function textColumns(data: DataSet): TemplateColumn[] {
  const texts = newestSheets(data).flatMap((sheet) => sheet.texts);
  const labels = TEXT_ROLES.flatMap((role) => {
    const own = new Set(
      texts.filter((each) => each.role === role).map((each) => words.of(textRoleNames[role], each.label)),
    );
    return texts.length === 0 ? [textRoleNames[role]] : [...own];
  });
  return labels.map((label) => text({ label, help: words.textHelp, width: 40, example: sample.text }));
}

function costTable(data: DataSet, { edition }: TemplateRequest): TemplateTable {
  const columns = [
    idColumn,
    repeatedName,
    yearColumn(edition),
    ...COST_COLUMNS.map((each) =>
      number(costLabel(each), costHelp(each), each.item === 'staff_share' ? sample.share : sample.amount),
    ),
    ...otherColumns(data),
  ];
  const rows = programs(data).flatMap(({ id, name }) =>
    [edition, edition + 1].map((year) => [id, name, fiscalYearName(year)]),
  );
  return { name: templateSheets.costs, columns, rows };
}

/** Numbers of the city's own that its newest sheets have; a unit that the header cannot hold is left to a mapping. */
function otherColumns(data: DataSet): TemplateColumn[] {
  const others = newestSheets(data).flatMap(({ otherFigures = [] }) => otherFigures);
  const labels = others.map(({ label, unit, measure }) => ({
    label: words.other(label, unit, costMeasureNames[measure]),
    unit,
  }));
  const each = new Map(labels.map((other) => [other.label, other]));
  return [...each.values()]
    .filter(({ label }) => words.otherFigure.test(label))
    .map(({ label, unit }) => number(label, words.costHelp(unit), sample.amount));
}

function costHelp({ item, measure }: (typeof COST_COLUMNS)[number]): string {
  const unit = unitOf(item);
  if (measure === 'budget') return `${words.budgetHelp}${words.costHelp(unit)}`;
  return measure === 'settlement' ? words.settlementHelp(unit) : words.costHelp(unit);
}

function yearColumn(edition: number): TemplateColumn {
  return text({
    ...column.fiscalYear,
    width: 12,
    list: listNames.years,
    isClosed: true,
    example: fiscalYearName(edition),
  });
}

function indicatorTable(data: DataSet, { edition }: TemplateRequest): TemplateTable {
  const columns = [
    idColumn,
    repeatedName,
    text({ ...column.indicatorNumber, width: 9, example: '1' }),
    text({ ...column.indicatorName, width: 30, example: sample.indicator }),
    text({ ...column.indicatorKind, list: listNames.kinds, example: sample.kind }),
    text({ ...column.indicatorUnit, width: 8, list: listNames.units, example: sample.unit }),
    text({ ...column.indicatorNote, width: 40, example: sample.note }),
    yearColumn(edition),
    number(column.target.label, column.target.help, sample.target),
    number(column.actual.label, column.actual.help, sample.actual),
  ];
  const rows = programs(data).flatMap(({ id, name, latest }) =>
    latest.indicators.flatMap((each) =>
      [edition, edition + 1].map((year) => [
        id,
        name,
        String(each.number),
        each.name,
        each.kind,
        each.unit,
        null,
        fiscalYearName(year),
      ]),
    ),
  );
  return { name: templateSheets.indicators, columns, rows };
}

function about(data: DataSet, { edition, date }: TemplateRequest): Template['notes'][number] {
  const { site } = data;
  const year = fiscalYearName(edition);
  const values: Record<keyof typeof facts, string> = {
    form: TEMPLATE_FORM,
    edition: year,
    title: words.documentTitle(year, site.municipality),
    department: site.contact?.label ?? site.municipality,
    received: date,
    licence: words.noLicence,
    digits: String(idDigits(data)),
  };
  const lines = (Object.keys(facts) as (keyof typeof facts)[]).map((key) => [
    facts[key].label,
    values[key],
    facts[key].help,
  ]);
  const explain = words.explain.map((line) => [words.explainTitle, line]);
  return { name: templateSheets.about, lines: [[...words.factHeader], ...lines, ...explain], widths: [18, 60, 60] };
}

/** The length to which ids of digits are padded: where all have one length that one, else none. */
function idDigits(data: DataSet): number {
  const lengths = new Set(data.programs.filter(({ id }) => /^\d+$/.test(id)).map(({ id }) => id.length));
  return lengths.size === 1 ? [...lengths][0]! : 1;
}

function example(tables: readonly TemplateTable[]): Template['notes'][number] {
  const lines = tables.flatMap(({ name, columns }) => [
    [words.exampleTitle(name)],
    columns.map(({ label }) => label),
    columns.map((each) => each.example),
    [],
  ]);
  return { name: templateSheets.example, lines, widths: [] };
}
