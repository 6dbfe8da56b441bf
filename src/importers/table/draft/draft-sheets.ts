import type { DraftSheet } from '../../form.ts';
import type { TableContext } from './draft-context.ts';
import { departmentIn } from './draft-department.ts';
import { evaluationsOf, textsOf } from './draft-evaluations.ts';
import { type DataUse, type Fact, isBlank, isFigure, placeIn, sayFact, type UseOf } from './draft-facts.ts';
import { costOf, otherFigureOf, reportRepeatedFigures } from './draft-figures.ts';
import { indicatorsOf } from './draft-indicators.ts';
import { profileOf } from './draft-profile.ts';
import type { TableRow } from './draft-rows.ts';

/** Rows and facts of one program. */
export interface ProgramFacts {
  rows: TableRow[];
  facts: Fact[];
}

/** A sheet without its 事業ID, and the rows that it rests on. */
export interface TableDraft {
  draft: DraftSheet;
  rows: TableRow[];
  /** Facts that this edition states, for the record of its cells. */
  facts: Fact[];
}

/** Editions of a table: one for all, or each year its own. */
export interface EditionRule {
  /** null: 年度ごと. */
  edition: number | null;
  documentOf(edition: number): string;
}

/** The sheets of one program, oldest first. */
export function draftsOf(program: ProgramFacts, rule: EditionRule, context: TableContext): TableDraft[] {
  return factsByEdition(program, rule, context).map(([edition, facts]) => {
    const rows = program.rows.filter((row) => facts.some((fact) => fact.row === row) || row === program.rows[0]);
    return {
      draft: draftOf(rows, withoutBlankYears(facts, edition, context), edition, rule.documentOf(edition), context),
      rows,
      facts,
    };
  });
}

function factsByEdition(
  { rows, facts }: ProgramFacts,
  { edition }: EditionRule,
  context: TableContext,
): [number, Fact[]][] {
  if (edition !== null) return [[edition, facts]];
  const dated = facts.filter((fact) => fact.editionYear !== null);
  const undated = facts.filter((fact) => fact.editionYear === null);
  const years = [...new Set(dated.filter((fact) => !isBlank(fact)).map((fact) => fact.editionYear!))].toSorted(
    (a, b) => a - b,
  );
  const newest = years.at(-1);
  if (newest === undefined) reportNoYear(rows, context);
  for (const fact of undated.filter(isFigure)) reportUndated(fact, context);
  context.blanks.leftOut += dated.filter((fact) => isFigure(fact) && !years.includes(fact.editionYear!)).length;
  const isOf = (fact: Fact, year: number) =>
    fact.editionYear === null ? isForEveryEdition(fact) || year === newest : fact.editionYear === year;
  return years.map((year) => [year, facts.filter((fact) => isOf(fact, year))]);
}

/** Basics and the description of an indicator hold for every year; a text without a year is of the newest edition. */
function isForEveryEdition({ use }: Fact): boolean {
  return use.使い方 === '基本情報' || use.使い方 === '指標';
}

function reportNoYear(rows: readonly TableRow[], { report, ledger }: TableContext): void {
  const [{ plan, row }] = rows as [TableRow];
  const remedy = '値を入れるか、「読まない行」に加えてください。いまは載りません。';
  report(
    'warning',
    'rows',
    { worksheet: plan.worksheet.name, row },
    { found: 'どの年度の値もない行', expected: '1 つ以上の年度の値', remedy },
  );
  for (const each of rows) ledger.setRowAside(each.plan.worksheet, each.row, 'どの年度の値もない行');
}

function reportUndated(fact: Fact, { report }: TableContext): void {
  const remedy = '対応づけファイルのこの列に「年度: 」を書くか、「年度ごとの列」に入れてください。';
  report('error', 'years', sayFact(fact), {
    found: '年度のわからない数値の列',
    expected: 'どの年度の数値かがわかる',
    remedy,
  });
}

/** A year of which the program states nothing at all is left out; in the others a blank cell is a figure with a reason. */
function withoutBlankYears(facts: readonly Fact[], edition: number, context: TableContext): Fact[] {
  const yearOf = (fact: Fact) => fact.year ?? edition;
  const stated = new Set(facts.filter((fact) => isFigure(fact) && !isBlank(fact)).map(yearOf));
  const kept = facts.filter((fact) => !isFigure(fact) || stated.has(yearOf(fact)));
  context.blanks.leftOut += facts.length - kept.length;
  context.blanks.published += kept.filter((fact) => isFigure(fact) && isBlank(fact)).length;
  return kept;
}

function draftOf(
  rows: TableRow[],
  facts: readonly Fact[],
  edition: number,
  document: string,
  context: TableContext,
): DraftSheet {
  const of = <Kind extends DataUse['使い方']>(...kinds: Kind[]) =>
    facts.filter((fact): fact is Fact<UseOf<Kind>> => (kinds as string[]).includes(fact.use.使い方));
  const lead = rows.find(({ name }) => name !== null) ?? rows[0]!;
  reportRepeatedFigures(of('費用', 'ほかの数値'), edition, context);
  const otherFigures = of('ほかの数値').flatMap((fact) => otherFigureOf(fact, edition, document, context) ?? []);
  return {
    edition,
    name: lead.name ?? '',
    printedNumber: lead.printedNumber,
    sources: [{ document, sheet: 1, lines: linesOf(rows) }],
    department: departmentIn(rows, context),
    profile: profileOf(of('基本情報'), edition, context),
    costs: byYear(of('費用').flatMap((fact) => costOf(fact, edition, document, context) ?? [])),
    totals: [],
    ...(otherFigures.length > 0 && { otherFigures: byYear(otherFigures) }),
    indicators: indicatorsOf(of('指標'), edition, document, context),
    evaluations: evaluationsOf(of('評価', '評価の説明'), edition, document, context),
    texts: textsOf(of('文章'), edition, document, context),
    lost: [],
  };
}

/** Rows of the first worksheet of the program; rows of the others are named by the cells themselves. */
function linesOf(rows: readonly TableRow[]): [number, number] {
  const first = rows.filter(({ plan }) => plan === rows[0]!.plan).map(({ row }) => row);
  return [Math.min(...first), Math.max(...first)];
}

/** In the order of the years; within a year as the table has them. */
function byYear<Row extends { fiscalYear: number }>(rows: Row[]): Row[] {
  return rows.toSorted((a, b) => a.fiscalYear - b.fiscalYear);
}

/** Whether a fact is published. */
export function isPublished(fact: Fact, { ledger }: TableContext): boolean {
  return ledger.isPublished(placeIn(fact.row, fact));
}
