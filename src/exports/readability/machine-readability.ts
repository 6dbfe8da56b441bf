import type { ReadabilityRuleId } from '../../i18n/ja/machine-readability.ts';
import { cellFinder } from './cell-findings.ts';
import { columnValues, type ColumnValues, joinedValues } from './column-values.ts';
import { bodyOf, type CsvHead, type Finding, headOf, type PublishedCsv } from './csv-file.ts';
import { type ReadabilityRule, READABILITY_RULES } from './readability-rules.ts';

const cellRules = READABILITY_RULES.flatMap(({ id, cells = [] }) => cells.map((rule) => ({ id, rule })));
const brokenCells = cellFinder(cellRules.map(({ rule }) => rule));

/** What a rule would name and that stays, for one reason. */
export interface AcceptedPlaces {
  rule: ReadabilityRuleId;
  reason: string;
  places: number;
  /** What stands in the first of them. */
  example: string;
}

/** A place to change. */
export interface UnmetPlace extends Finding {
  rule: ReadabilityRuleId;
}

/** What the rules say of some records. Nothing but what they found is kept: it is small, and may be stored. */
export interface Examined {
  unmet: readonly UnmetPlace[];
  accepted: readonly AcceptedPlaces[];
  columns: readonly ColumnValues[];
}

/** Looks at the records of a file, or at a part of them. */
export function examined(head: CsvHead, text: string): Examined {
  const body = bodyOf(head, text);
  const inRecords = READABILITY_RULES.flatMap(({ id, records = [] }) =>
    records.flatMap((find) => find(body)).map((finding) => ({ rule: id, ...finding })),
  );
  const inCells = brokenCells(body).flatMap((findings, index) =>
    findings.map((finding) => ({ rule: cellRules[index]!.id, ...finding })),
  );
  const found = [...inRecords, ...inCells];
  return {
    unmet: found.filter(({ accepted }) => accepted === undefined),
    accepted: acceptedPlaces(found),
    columns: columnValues(body),
  };
}

function acceptedPlaces(found: readonly UnmetPlace[]): AcceptedPlaces[] {
  const stays = found.flatMap(({ rule, accepted, found: example }) =>
    accepted === undefined ? [] : [{ rule, reason: accepted, places: 1, example }],
  );
  return joinedPlaces(stays);
}

/** A rule and a reason once, with the first example. */
export function joinedPlaces(places: readonly AcceptedPlaces[]): AcceptedPlaces[] {
  return [...Map.groupBy(places, ({ rule, reason }) => `${rule} ${reason}`).values()].map((same) => ({
    ...same[0]!,
    places: same.reduce((sum, each) => sum + each.places, 0),
  }));
}

/** What the rules say of two parts of a file together. */
export function joined(one: Examined, other: Examined): Examined {
  return {
    unmet: other.unmet.length === 0 ? one.unmet : [...one.unmet, ...other.unmet],
    accepted: other.accepted.length === 0 ? one.accepted : joinedPlaces([...one.accepted, ...other.accepted]),
    columns: one.columns.map((column, place) => joinedValues(column, other.columns[place]!)),
  };
}

/** How one file fares under one rule. */
export interface RuleOutcome {
  rule: ReadabilityRule;
  findings: Finding[];
  /** Places that the rule would name and that stay, by their reasons. */
  accepted: AcceptedPlaces[];
}

const known = new WeakMap<CsvHead, Map<ReadabilityRule, Finding[]>>();

/** Thousands of files have the same head. */
function headFindings(head: CsvHead): Map<ReadabilityRule, Finding[]> {
  const findings = known.get(head) ?? new Map(READABILITY_RULES.map((rule) => [rule, rule.head?.(head) ?? []]));
  known.set(head, findings);
  return findings;
}

/** How a file fares under all rules. `listed` are the names of the columns whose values have a published list. */
export function outcomesOf(head: CsvHead, records: Examined, listed: ReadonlySet<string>): RuleOutcome[] {
  return READABILITY_RULES.map((rule) => ({
    rule,
    findings: [
      ...records.unmet.filter((each) => each.rule === rule.id),
      ...headFindings(head).get(rule)!,
      ...(rule.columns?.(head, records.columns, listed) ?? []),
    ],
    accepted: records.accepted.filter((each) => each.rule === rule.id),
  }));
}

/** All rules on one file. */
export function readability({ table, text }: PublishedCsv, listed: ReadonlySet<string>): RuleOutcome[] {
  const end = text.indexOf('\n') + 1;
  const head = headOf(table, text.slice(0, end));
  return outcomesOf(head, examined(head, text.slice(end)), listed);
}

/** A file meets a rule where nothing is found that would have to change. */
export function isMet({ findings }: RuleOutcome): boolean {
  return findings.length === 0;
}
