import { costItemNames, costMeasureNames, statusExplanations, statusNames } from '../i18n/ja/codes.ts';
import { costYears } from '../model/cost-years.ts';
import { type IndicatorYear, indicatorSeries } from '../model/indicator-series.ts';
import { otherFigureSeries } from '../model/other-figures.ts';
import type { DataSet, Program } from '../model/program.ts';
import { sheetSourcePath } from '../model/source-place.ts';
import type { Statement } from '../model/statement.ts';
import { COST_ITEMS, COST_MEASURES, VALUE_STATUSES } from '../schema/codes.ts';
import type { ProgramRelation } from '../schema/program.ts';
import type { SourceDocument } from '../schema/site.ts';

/**
 * /programs/<事業ID>.json: everything known of a program. `sheets` are the canonical sheets (/data/schema/sheet.json),
 * `costsByYear` and `indicators` join them over the years as the page shows them. Amounts in 千円, years western.
 * Line breaks of texts stay. The same data give the same text.
 */
export function programJson(data: DataSet, program: Program): string {
  return `${JSON.stringify(programDocument(data, program), null, 2)}\n`;
}

/** The content of that file as plain values. */
export function programDocument(data: DataSet, program: Program) {
  const documents = documentsOf(data, program);
  return {
    municipality: { code: data.site.municipalityCode, name: data.site.municipality },
    ...identityOf(program),
    department: program.department,
    editions: program.sheets.map((sheet) => sheet.edition),
    statuses: VALUE_STATUSES.map((code) => ({ code, name: statusNames[code], description: statusExplanations[code] })),
    costsByYear: costsByYear(data, program),
    indicators: indicatorsByYear(data, program),
    otherFigures: otherFiguresByYear(data, program),
    sheets: program.sheets,
    decisions: data.decisions.filter((decision) => decision.programId === program.id),
    documents: documents.map((document) => describedDocument(document, program)),
    licence: data.site.licence,
  };
}

function identityOf({ identity }: Program) {
  const { id, number, name, otherNames, links, relations, ended } = identity;
  return { id, number, name, otherNames, ended, relations: relations.map(relationOf), links };
}

function relationOf({ kind, programId, name, certainty, evidence }: ProgramRelation) {
  return { kind, programId, name, certainty, evidence };
}

function documentsOf(data: DataSet, program: Program): SourceDocument[] {
  const ids = new Set(program.sheets.flatMap((sheet) => sheet.sources.map((source) => source.document)));
  return [...data.documents.values()].filter((document) => ids.has(document.id));
}

/**
 * `page` shows the document, relative to this file. With #L and the `line` of a figure it leads to that line of a text;
 * with #C and the `cell` of a figure to that cell of a table.
 */
function describedDocument(document: SourceDocument, program: Program) {
  const { id, title, form, edition, covers, publisher, department, received, licenceNote, note } = document;
  const page = `../${sheetSourcePath(document, program.id)}`;
  return { id, title, form, edition, covers, publisher, department, received, licenceNote, note, page };
}

function costsByYear(data: DataSet, program: Program) {
  return costYears(program).map((year) => ({
    fiscalYear: year.fiscalYear,
    figures: COST_ITEMS.flatMap((item) =>
      COST_MEASURES.flatMap((measure) => {
        const statement = year.cells[item]?.[measure];
        const names = { item, itemName: costItemNames[item], measure, measureName: costMeasureNames[measure] };
        return statement ? [{ ...names, ...stated(data, statement) }] : [];
      }),
    ),
  }));
}

function indicatorsByYear(data: DataSet, program: Program) {
  return indicatorSeries(program).map(({ name, kind, unit, note, better, cumulative, origins, years }) => ({
    name,
    kind,
    unit,
    note,
    better,
    cumulative,
    origins: origins.map(({ edition, number, document, line, cell }) => ({ edition, number, document, line, cell })),
    years: years.map((year) => indicatorYear(data, year)),
  }));
}

function otherFiguresByYear(data: DataSet, program: Program) {
  return otherFigureSeries(program).map(({ label, unit, measure, years }) => ({
    label,
    unit,
    measure,
    measureName: costMeasureNames[measure],
    years: years.map((statement) => ({ fiscalYear: statement.fiscalYear, ...stated(data, statement) })),
  }));
}

function indicatorYear(data: DataSet, { fiscalYear, target, actual, achieved }: IndicatorYear) {
  return {
    fiscalYear,
    target: target ? stated(data, target) : null,
    actual: actual ? stated(data, actual) : null,
    achieved,
  };
}

interface StatedFigure {
  value: number | null;
  unit: string;
  status: string;
  statusName: string;
  printed: string | null;
  edition: number;
  document: string;
  documentTitle: string | null;
  line: number | null;
  /** In a table: worksheet, column and row (1-AB12). */
  cell: string | null;
  /** What older sheets stated of the same cell, newest first. */
  earlier: StatedFigure[];
}

/** The statement with the names of its codes, in a fixed order of keys. */
function stated(data: DataSet, statement: Statement): StatedFigure {
  const { value, unit, status, printed, edition, document, line, cell, earlier } = statement;
  const documentTitle = data.documents.get(document)?.title ?? null;
  const names = { statusName: statusNames[status], printed, edition, document, documentTitle, line, cell };
  return { value, unit, status, ...names, earlier: earlier.map((each) => stated(data, each)) };
}
