import {
  costItemNames,
  costMeasureNames,
  evaluationRoleNames,
  indicatorMeasureNames,
  sdgNames,
  statusExplanations,
  statusNames,
} from '../i18n/ja/codes.ts';
import {
  codebookWords,
  type CodeListName,
  codeListWords,
  costItemGroups,
  costItemMeanings,
  type ListColumnKey,
  wordsOfColumn,
} from '../i18n/ja/code-lists.ts';
import { classificationNames, type ColumnKey } from '../i18n/ja/exports.ts';
import { evaluationName } from '../model/evaluations.ts';
import { type DataSet, hasOtherFigures } from '../model/program.ts';
import {
  COST_ITEMS,
  COST_MEASURES,
  type CostItem,
  FUNDING_ITEMS,
  INDICATOR_MEASURES,
  NUMERIC_STATUSES,
  STAFFING_ITEMS,
  unitOf,
  VALUE_STATUSES,
} from '../schema/codes.ts';
import type { Sheet } from '../schema/sheet.ts';
import type { SourceDocument } from '../schema/site.ts';
import { year } from './columns.ts';
import { type PlainTable, typedRows } from './plain-table.ts';
import type { Cell } from '../model/csv.ts';
import type { ColumnPromise } from './table.ts';

interface CodeList {
  name: CodeListName;
  columns: readonly (ColumnKey | ListColumnKey)[];
  primaryKey: readonly (ColumnKey | ListColumnKey)[];
  rows(data: DataSet): Cell[][];
}

/** A list per municipality names it, so that the lists of several cities can be put together. */
const CITY = ['municipalityCode', 'municipality'] as const;

const LISTS: readonly CodeList[] = [
  {
    name: 'value-statuses',
    columns: ['status', 'code', 'numeric', 'meaning'],
    primaryKey: ['status'],
    rows: () =>
      VALUE_STATUSES.map((code) => [
        statusNames[code],
        code,
        NUMERIC_STATUSES.includes(code) ? codebookWords.yes : codebookWords.no,
        statusExplanations[code],
      ]),
  },
  {
    name: 'cost-items',
    columns: ['costItem', 'code', 'itemGroup', 'unit', 'meaning'],
    primaryKey: ['costItem'],
    rows: () =>
      COST_ITEMS.map((code) => [costItemNames[code], code, groupOf(code), unitOf(code), costItemMeanings[code]]),
  },
  {
    name: 'measures',
    columns: ['classification', 'anyMeasure', 'code'],
    primaryKey: ['classification', 'anyMeasure'],
    rows: (data) => [
      ...COST_MEASURES.map((code) => [classificationNames.cost, costMeasureNames[code], code]),
      ...(hasOtherFigures(data)
        ? COST_MEASURES.map((code) => [classificationNames.other, costMeasureNames[code], code])
        : []),
      ...INDICATOR_MEASURES.map((code) => [classificationNames.indicator, indicatorMeasureNames[code], code]),
    ],
  },
  {
    name: 'forms',
    columns: [...CITY, 'form', 'edition', 'documentId', 'document', 'publisher', 'received'],
    primaryKey: ['municipalityCode', 'documentId'],
    rows: (data) =>
      formDocuments(data).map((document) => {
        const { form, edition, id, title, publisher, received } = document;
        return [...cityOf(data), form, edition, id, title, publisher, received];
      }),
  },
  {
    name: 'evaluation-items',
    columns: [...CITY, 'form', 'evaluationItem', 'evaluationRoleCode', 'evaluationRole'],
    primaryKey: ['municipalityCode', 'form', 'evaluationItem'],
    rows: (data) =>
      distinct(data, (sheet) =>
        sheet.evaluations.map((evaluation) => [
          formOf(data, evaluation.document),
          evaluationName(sheet, evaluation),
          evaluation.role,
          evaluationRoleNames[evaluation.role],
        ]),
      ),
  },
  {
    name: 'grades',
    columns: [...CITY, 'form', 'evaluationItem', 'grade'],
    primaryKey: ['municipalityCode', 'form', 'evaluationItem', 'grade'],
    rows: (data) =>
      distinct(data, (sheet) =>
        sheet.evaluations.flatMap((evaluation) =>
          evaluation.grade === null
            ? []
            : [[formOf(data, evaluation.document), evaluationName(sheet, evaluation), evaluation.grade]],
        ),
      ),
  },
  {
    name: 'indicator-kinds',
    columns: [...CITY, 'form', 'indicatorKind'],
    primaryKey: ['municipalityCode', 'form', 'indicatorKind'],
    rows: (data) =>
      distinct(data, (sheet) =>
        sheet.indicators.flatMap(({ document, kind }) => (kind === null ? [] : [[formOf(data, document), kind]])),
      ),
  },
  {
    name: 'departments',
    columns: [...CITY, 'edition', 'bureau', 'section', 'programs'],
    primaryKey: ['municipalityCode', 'edition', 'bureau', 'section'],
    rows: departmentRows,
  },
  {
    name: 'sdgs',
    columns: ['sdgNumber', 'sdgName'],
    primaryKey: ['sdgNumber'],
    rows: () => sdgNames.map((name, index) => [index + 1, name]),
  },
];

/** Types of the columns that are no text. */
const PROMISES: Partial<Record<ColumnKey | ListColumnKey, ColumnPromise>> = {
  edition: { type: 'integer', minimum: year.minimum },
  programs: { type: 'integer', minimum: 1 },
  sdgNumber: { type: 'integer', minimum: 1 },
};

/**
 * The words that the columns of the tables use (data/codes/<name>.csv). Some lists are of the site, the others are what
 * the sheets of this municipality print, in the order of the documents.
 */
export function codeLists(data: DataSet): PlainTable[] {
  const lists = made.get(data) ?? LISTS.map((list) => codeList(list, typedRows(list.rows(data))));
  made.set(data, lists);
  return lists;
}

const made = new WeakMap<DataSet, PlainTable[]>();

function codeList({ name, columns, primaryKey }: CodeList, rows: Cell[][]): PlainTable {
  const isFull = (key: ColumnKey | ListColumnKey) => rows.every((row) => row[columns.indexOf(key)] !== null);
  return {
    name: `codes/${name}`,
    ...codeListWords[name],
    columns: columns.map((key) => ({
      key,
      ...wordsOfColumn(key),
      ...(PROMISES[key] ?? { type: 'string' }),
      required: isFull(key),
    })),
    primaryKey: uniqueKey(columns, primaryKey.filter(isFull), rows).map((key) => wordsOfColumn(key).name),
    rows,
  };
}

/** A part of a key is never empty: without 部 the 課 alone may still tell the rows apart. [] where it does not. */
function uniqueKey<Key>(columns: readonly Key[], key: readonly Key[], rows: readonly Cell[][]): readonly Key[] {
  const places = key.map((each) => columns.indexOf(each));
  const keys = new Set(rows.map((row) => places.map((place) => row[place]).join('\t')));
  return keys.size === rows.length ? key : [];
}

const cityOf = ({ site }: DataSet): Cell[] => [site.municipalityCode, site.municipality];

function groupOf(item: CostItem): string {
  if (FUNDING_ITEMS.some((each) => each === item)) return costItemGroups.funding;
  return STAFFING_ITEMS.some((each) => each === item) ? costItemGroups.staffing : costItemGroups.cost;
}

/** Documents of sheets, in the order of the manifest. */
function formDocuments(data: DataSet): SourceDocument[] {
  return [...data.documents.values()].filter((document) => document.form !== null);
}

function formOf(data: DataSet, document: string): string | null {
  return data.documents.get(document)?.form ?? null;
}

/** What the sheets print, each row once, by 様式 in the order of the documents, then by its words. */
function distinct(data: DataSet, entries: (sheet: Sheet) => Cell[][]): Cell[][] {
  const forms = formDocuments(data).map((document) => document.form);
  const rows = data.programs.flatMap((program) => program.sheets.flatMap(entries));
  const byText = new Map(rows.map((row) => [row.join('\t'), row]));
  return [...byText.entries()]
    .sort(
      ([a, [formA]], [b, [formB]]) => forms.indexOf(String(formA)) - forms.indexOf(String(formB)) || (a < b ? -1 : 1),
    )
    .map(([, row]) => [...cityOf(data), ...row]);
}

function departmentRows(data: DataSet): Cell[][] {
  const sheets = data.programs.flatMap((program) => program.sheets);
  const groups = Map.groupBy(
    sheets,
    ({ edition, department }) => `${edition}\t${department.bureau}\t${department.section}`,
  );
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, [first, ...rest]]) => {
      const { edition, department } = first!;
      return [...cityOf(data), edition, department.bureau || null, department.section, rest.length + 1];
    });
}
