import { z } from 'zod';
import { COST_ITEMS, COST_MEASURES, EVALUATION_ROLES, TEXT_ROLES, TOTAL_ITEMS } from './codes.ts';
import { fileName } from './file-name.ts';
import { cell, figure, figureWith, fiscalYear } from './figure.ts';
import { LONGEST_NAME, LONGEST_TEXT, MOST_ENTRIES, visibleText } from './limits.ts';

/**
 * 事業ID: letters, digits and hyphens, because it is a file name and an address. A city keeps its own key here: the 事業番号
 * padded to four digits, say, or the budget code where a program never had a number.
 */
export const programId = z
  .string()
  .max(40)
  .regex(/^[0-9a-z]+(-[0-9a-z]+)*$/);

const text = visibleText(LONGEST_TEXT);
const name = visibleText(LONGEST_NAME);
const list = <Entry extends z.ZodType>(entry: Entry) => z.array(entry).max(MOST_ENTRIES);
/** Id of a document in data/sources/manifest.json. */
const document = z
  .string()
  .max(60)
  .regex(/^[a-z0-9][a-z0-9-]*$/);
const line = z.int().positive().nullable();

const source = z.strictObject({
  document,
  /** Which sheet or entry of the document, from 1. */
  sheet: z.int().positive(),
  /** First and last line of that sheet in the source text, from 1. */
  lines: z.tuple([z.int().positive(), z.int().positive()]),
});

/** Bureau and section are the address of the department's page. */
const department = z.strictObject({
  /** 部等名; empty where the city names one level only. */
  bureau: z.union([fileName, z.literal('')]),
  /** 課等名 */
  section: fileName,
  /** 係等名 */
  unit: text.nullable(),
});

const strategicPlan = z.strictObject({
  chapter: text,
  measure: text.nullable(),
  action: text.nullable(),
  title: text.nullable(),
});

/** The basic information of a sheet, as printed. null: the sheet leaves it empty or prints a dash; an empty list likewise. */
const profile = z.strictObject({
  budgetCode: text.nullable(),
  /** 予算科目の名称. The R6 form cuts it at the width of its cell. */
  budgetTitle: text.nullable(),
  mayoralPledges: list(text),
  strategicPlans: list(strategicPlan),
  newOrContinuing: text.nullable(),
  category: text.nullable(),
  operation: text.nullable(),
  period: text.nullable(),
  relatedPlan: text.nullable(),
  laws: text.nullable(),
  sdgs: z.array(z.int().min(1).max(17)),
  /** 会計年度任用職員有無, 臨時職員等: a word per year, not a number. */
  temporaryStaff: z.array(z.strictObject({ fiscalYear, printed: text })),
});

const cost = figureWith({ item: z.enum(COST_ITEMS), measure: z.enum(COST_MEASURES), document });
const total = figureWith({ item: z.enum(TOTAL_ITEMS), measure: z.enum(COST_MEASURES), document });

/** A number that a city's form has beside costs and indicators (会計年度任用職員数, 委託料 …): published with its own label and unit, never reckoned with. */
const otherFigure = figureWith({ label: name, unit: name, measure: z.enum(COST_MEASURES), document });

const indicator = z.strictObject({
  number: z.int().positive(),
  name,
  /** 指標種別: 活動結果指標, 成果指標 … */
  kind: name.nullable(),
  unit: name.nullable(),
  /** 指標の概要 */
  note: text.nullable(),
  /** Which way is good. `lower` only with a reason in decisions.json. */
  better: z.enum(['higher', 'lower']),
  /** 累計 */
  cumulative: z.boolean(),
  document,
  line,
  cell,
  targets: list(figure),
  actuals: list(figure),
});

const evaluation = z.strictObject({
  role: z.enum(EVALUATION_ROLES),
  /** 評価項目 as printed: 市民ニーズ, 総合評価, 方向性 … */
  item: name,
  /** The grade alone: 4, 高, A, 継続. null where the sheet prints a dash. */
  grade: name.nullable(),
  explanation: text.nullable(),
  /** The year that is evaluated, where a form has a column per year (H29); null where it is the year of the sheet. */
  fiscalYear: fiscalYear.nullable(),
  document,
  line,
  cell,
});

const narrative = z.strictObject({
  role: z.enum(TEXT_ROLES),
  /** 項目 as the form prints it. */
  label: name,
  /** The year of the column, where a form has a column per year (H29); else null. */
  fiscalYear: fiscalYear.nullable(),
  body: text,
  document,
  line,
  cell,
});

/** One evaluation sheet: what one edition says of one program. The single definition of data/sheets. */
export const sheet = z.strictObject({
  programId,
  /** シート年度: the year of the sheet. */
  edition: fiscalYear,
  /** 事務事業名 as printed, misread characters corrected. */
  name,
  /** 事業番号 as printed (three digits: 1088 prints 088). */
  printedNumber: text.nullable(),
  sources: list(source).min(1),
  department,
  profile,
  costs: list(cost),
  totals: list(total),
  otherFigures: list(otherFigure).optional(),
  indicators: list(indicator),
  evaluations: list(evaluation),
  texts: list(narrative),
  /** Labels of the form whose content the source text lost. */
  lost: list(text),
});
export type Sheet = z.infer<typeof sheet>;
export type SheetSource = Sheet['sources'][number];
export type Department = Sheet['department'];
export type Profile = Sheet['profile'];
export type Cost = Sheet['costs'][number];
export type Total = Sheet['totals'][number];
export type OtherFigure = NonNullable<Sheet['otherFigures']>[number];
export type Indicator = Sheet['indicators'][number];
export type Evaluation = Sheet['evaluations'][number];
export type Narrative = Sheet['texts'][number];
